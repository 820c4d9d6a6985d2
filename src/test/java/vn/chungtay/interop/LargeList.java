package vn.chungtay.interop;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/** A list as a province would bring it, of any length, written without holding it in memory. */
final class LargeList {

    static final int VILLAGES = 100;
    private static final int ROWS_IN_MEMORY = 500;
    private static final List<String> FAMILIES = List.of("Nguyễn", "Hoàng", "Nông", "Lý", "Triệu", "Ma", "Lường", "Bàn");
    private static final List<String> NAMES = List.of("An", "Bình", "Cúc", "Dũng", "Én", "Giang", "Hạnh", "Khởi", "Lụa", "Mười");

    private LargeList() {}

    static String village(int number) {
        return "Xóm Đo " + (number % VILLAGES + 1);
    }

    static void csv(Path file, int rows) {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            write(rows, row -> {
                try {
                    out.write(row.stream().map(it -> it.contains(",") || it.contains(";") ? "\"" + it + "\"" : it).collect(Collectors.joining(",")));
                    out.newLine();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void xlsx(Path file, int rows) {
        try (var out = Files.newOutputStream(file); var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("Sheet1");
            var at = new int[1];
            write(rows, row -> {
                for (int column = 0; column < row.size(); column++) {
                    if (!row.get(column).isEmpty()) sheet.value(at[0], column, row.get(column));
                }
                try {
                    if (++at[0] % ROWS_IN_MEMORY == 0) sheet.flush();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(int rows, Consumer<List<String>> sink) {
        sink.accept(GivenLists.HEADER);
        for (int row = 0, household = 0; row < rows; household++) {
            int members = Math.min(rows - row, 2 + household % 5);
            for (int member = 0; member < members; member++) sink.accept(person(household, member, row++));
        }
    }

    private static List<String> person(int household, int member, int row) {
        int year = member < 2 ? 1950 + household % 50 : 2000 + (household + member) % 25;
        boolean woman = member % 2 == 1;
        int century = year < 2000 ? 0 : 2;
        var number = "019%d%02d%06d".formatted(century + (woman ? 1 : 0), year % 100, row % 1_000_000);
        var name = FAMILIES.get(household % 8) + (woman ? " Thị " : " Văn ") + NAMES.get(row % 10);
        var cells = new ArrayList<>(List.of(
                "ĐO" + household, member == 0 ? village(household) : "", name,
                member == 0 ? "Chủ hộ" : member == 1 ? "Vợ" : "Con", "%02d/%02d/%d".formatted(1 + row % 28, 1 + row % 12, year),
                woman ? "Nữ" : "Nam", household % 3 == 0 ? "Kinh" : "Tày", number));
        if (member > 0) cells.addAll(List.of("", "", ""));
        else if (household % 4 == 0) cells.addAll(List.of("Hộ nghèo", String.valueOf(90 + household % 40), "1; 5; 9"));
        else cells.addAll(List.of("Hộ không nghèo", "", ""));
        return cells;
    }
}
