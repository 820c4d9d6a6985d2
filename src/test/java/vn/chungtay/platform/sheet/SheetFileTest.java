package vn.chungtay.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chungtay.Requirement;
import vn.chungtay.platform.StorageFull;
import vn.chungtay.shared.Percentage;

@Requirement("DAT-07")
class SheetFileTest {

    private static final List<Column> COLUMNS = List.of(
            Column.text("Xã", 20), Column.whole("Số hộ"), Column.percent("Tỷ lệ"), Column.date("Ngày"), Column.decimal("Diện tích"));

    @Test
    void a_workbook_keeps_text_numbers_and_dates_apart() throws IOException {
        var bytes = written(SheetFormat.XLSX, Arrays.asList(
                "Thần Sa", 1234, new Percentage(new BigDecimal("12.06")), LocalDate.of(2023, 12, 31), null));

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(0)).isEqualTo("Bảng thử");
            assertThat(rows.get(1).getCellText(1)).isEqualTo("Số hộ");
            assertThat(rows.get(2).getCellText(0)).isEqualTo("Thần Sa");
            assertThat(rows.get(2).getCellAsNumber(1)).hasValue(new BigDecimal("1234"));
            assertThat(rows.get(2).getCellAsNumber(2)).hasValue(new BigDecimal("12.06"));
            assertThat(rows.get(2).getCellAsDate(3).orElseThrow().toLocalDate()).isEqualTo("2023-12-31");
        }
    }

    @Test
    void what_is_longer_than_a_sheet_goes_on_in_the_next_and_nothing_is_cut() throws IOException {
        var rows = IntStream.range(0, 7).<List<?>>mapToObj(at -> List.of("Hộ " + at, at)).toList();
        var out = new ByteArrayOutputStream();
        XlsxWriter.write(new Table("Danh sách người của một tỉnh lớn", List.of("Đầu đề"), COLUMNS, RowSource.of(rows)), out, 5);

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheets = book.getSheets().toList();
            assertThat(sheets).extracting(Sheet::getName)
                    .containsExactly("Danh sách người của một tỉnh lớ", "Danh sách người của một tỉn (2)", "Danh sách người của một tỉn (3)");
            var names = new ArrayList<String>();
            for (var sheet : sheets) {
                var read = sheet.read();
                assertThat(read).hasSizeLessThanOrEqualTo(5);
                assertThat(read.get(1).getCellText(0)).isEqualTo("Xã");
                read.stream().skip(2).forEach(row -> names.add(row.getCellText(0)));
            }
            assertThat(names).containsExactly("Hộ 0", "Hộ 1", "Hộ 2", "Hộ 3", "Hộ 4", "Hộ 5", "Hộ 6");
        }
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void a_file_knows_how_many_rows_it_holds(SheetFormat format) throws IOException {
        var table = new Table("Bảng", List.of("Bảng thử"), COLUMNS, RowSource.of(List.of(List.of("a"), List.of("b"))));
        var file = SheetFile.write(format, table);

        file.open().close();
        assertThat(file.rows()).isEqualTo(2);
    }

    @Test
    void text_never_becomes_a_formula() throws IOException {
        var bytes = written(SheetFormat.XLSX, List.of("=1+1"), List.of("@SUM(A1)"), List.of("+84"), List.of("\tx"));

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var cells = book.getFirstSheet().read().stream().skip(2).map(row -> row.getCell(0)).toList();
            assertThat(cells).allSatisfy(cell -> assertThat(cell.getType()).isEqualTo(CellType.STRING));
            assertThat(cells.getFirst().getText()).isEqualTo("=1+1");
        }
    }

    @Test
    void csv_is_guarded_against_formulas_and_says_its_encoding() throws IOException {
        var text = new String(
                written(SheetFormat.CSV, Arrays.asList("=cmd|' /C calc'!A0", -5, null, null, null), List.of("a\"b;c,\nd")),
                StandardCharsets.UTF_8);

        assertThat(text).startsWith("\uFEFFXã,Số hộ,");
        assertThat(text).contains("\r\n'=cmd|' /C calc'!A0,-5,,,\r\n").contains("\"a\"\"b;c,\nd\"");
        assertThat(SafeText.unguarded("'=1")).isEqualTo("=1");
        assertThat(SafeText.unguarded("'chào")).isEqualTo("'chào");
    }

    @Test
    void a_full_disk_leaves_no_half_file() {
        var path = new AtomicReference<Path>();

        assertThatThrownBy(() -> SheetFile.write(SheetFormat.XLSX, endless(), file -> {
            path.set(file);
            return new FullDisk(100_000);
        })).isInstanceOf(StorageFull.class);
        assertThat(Files.exists(path.get())).isFalse();
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    @EnabledOnOs(OS.LINUX)
    void the_system_saying_that_the_disk_is_full_is_told_as_that(SheetFormat format) {
        assertThatThrownBy(() -> SheetFile.write(format, endless(), file -> Files.newOutputStream(Path.of("/dev/full"))))
                .isInstanceOf(StorageFull.class);
    }

    @Test
    void a_query_that_breaks_leaves_no_half_file() {
        var broken = new Table("Bảng thử", List.of(), COLUMNS, sink -> {
            throw new IllegalStateException("connection lost");
        });

        assertThatThrownBy(() -> SheetFile.write(SheetFormat.CSV, broken)).isInstanceOf(IllegalStateException.class);
    }

    private static Table endless() {
        return new Table("Bảng thử", List.of(), COLUMNS, sink -> {
            for (int at = 0; at < 1_000_000; at++) sink.accept(List.of("Hộ số " + at * 7919L, at));
        });
    }

    private static byte[] written(SheetFormat format, List<?>... rows) throws IOException {
        var table = new Table("Bảng", List.of("Bảng thử"), COLUMNS, RowSource.of(List.of(rows)));
        try (var in = SheetFile.write(format, table).open()) {
            return in.readAllBytes();
        }
    }

    /** Takes so many bytes and then refuses, as a full disk does. */
    private static final class FullDisk extends OutputStream {
        private long free;

        FullDisk(long free) {
            this.free = free;
        }

        @Override
        public void write(int value) throws IOException {
            if (free-- <= 0) throw new IOException("No space left on device");
        }
    }
}
