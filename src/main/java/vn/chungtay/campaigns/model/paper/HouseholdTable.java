package vn.chungtay.campaigns.model.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chungtay.documents.paper.PaperTable;
import vn.chungtay.documents.paper.PaperTable.Row;
import vn.chungtay.documents.paper.PaperTable.RowKind;
import vn.chungtay.standards.PovertyClass;

/**
 * Households of a list village by village, with sums. What hangs on a wall names the head, how many they are and what is
 * decided, and nothing else of them: no number of a paper, no birthday, no address.
 */
final class HouseholdTable {

    private HouseholdTable() {}

    /** @param last what the last column says */
    record Line(String village, String head, String code, int persons, String last) {}

    static PaperTable of(List<Line> lines, String lastColumn) {
        var rows = new ArrayList<Row>();
        byVillage(lines).forEach((village, some) -> {
            rows.add(Row.of(RowKind.GROUP, village + ": " + some.size() + " hộ", null, persons(some), null));
            for (var it : some) rows.add(Row.of(RowKind.PLAIN, it.head(), it.code(), it.persons(), it.last()));
        });
        rows.add(Row.of(RowKind.TOTAL, "Tổng cộng: " + lines.size() + " hộ", null, persons(lines), null));
        return new PaperTable(
                Optional.empty(),
                Optional.empty(),
                List.of(
                        PaperTable.ordinal("STT"),
                        PaperTable.words("Họ và tên chủ hộ", 34),
                        PaperTable.words("Mã hộ", 16),
                        PaperTable.figures("Số nhân khẩu", 0),
                        PaperTable.words(lastColumn, 28)),
                false,
                rows);
    }

    static <T> List<Line> lines(List<T> rows, Function<T, Line> line) {
        return rows.stream().map(line).toList();
    }

    static String words(@Nullable PovertyClass it) {
        return switch (it) {
            case null -> "chưa phân loại";
            case POOR -> "hộ nghèo";
            case NEAR_POOR -> "hộ cận nghèo";
            case AVERAGE_STANDARD -> "hộ có mức sống trung bình";
            case NOT_POOR -> "không nghèo";
        };
    }

    private static TreeMap<String, List<Line>> byVillage(List<Line> lines) {
        return lines.stream().collect(Collectors.groupingBy(Line::village, TreeMap::new, Collectors.toList()));
    }

    private static int persons(List<Line> lines) {
        return lines.stream().mapToInt(Line::persons).sum();
    }
}
