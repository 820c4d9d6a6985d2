package vn.chungtay.interop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/** Lists as people make them. */
public final class GivenLists {

    public static final List<String> HEADER =
            List.of("Mã hộ", "Thôn", "Họ và tên", "Quan hệ với chủ hộ", "Ngày sinh", "Giới tính", "Dân tộc", "Số CCCD", "Loại hộ", "Điểm B1", "Chỉ số thiếu hụt");

    private GivenLists() {}

    /** A list of rows under {@link #HEADER}; missing cells at the end are empty. */
    public static byte[] csv(String... rows) {
        return (HEADER.stream().map(it -> '"' + it + '"').collect(Collectors.joining(",")) + "\n" + String.join("\n", rows) + "\n")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    public static byte[] xlsx(List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("Sheet1");
            for (int row = 0; row < rows.size(); row++) {
                for (int at = 0; at < rows.get(row).size(); at++) {
                    if (!rows.get(row).get(at).isEmpty()) sheet.inlineString(row, at, rows.get(row).get(at));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public static List<List<String>> table(List<List<String>> above, String... rows) {
        var all = new ArrayList<>(above);
        all.add(HEADER);
        for (var row : rows) all.add(Arrays.asList(row.split(",", -1)));
        return all;
    }
}
