package vn.chungtay.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.Requirement;
import vn.chungtay.interop.model.ArrivedFile;
import vn.chungtay.interop.model.Cells;
import vn.chungtay.interop.model.Field;
import vn.chungtay.interop.model.FileProblem;
import vn.chungtay.interop.model.ListFile;
import vn.chungtay.interop.model.UnreadableFile;

@Requirement("DAT-07")
class HostileFileTest {

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
    private static final String ROW = "H1,Xóm Đồng,Nguyễn Văn An,Chủ hộ,1975,Nam,Tày,012345678901,";

    @TempDir
    private Path folder;

    @Test
    void an_empty_file_is_named() throws IOException {
        refused("a.xlsx", new byte[0], FileProblem.EMPTY);
    }

    @Test
    void an_old_workbook_and_one_with_a_password_are_told_apart() throws IOException {
        refused("a.xls", Arrays.copyOf(OLE, 4096), FileProblem.OLD_XLS);
        var encrypted = new ByteArrayOutputStream();
        encrypted.write(Arrays.copyOf(OLE, 4096));
        encrypted.write("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        refused("a.xlsx", encrypted.toByteArray(), FileProblem.PASSWORD);
    }

    @Test
    void macros_are_refused_whatever_the_file_is_called() throws IOException {
        refused("a.xlsm", zip("xl/workbook.xml", "<w/>"), FileProblem.MACROS);
        refused("a.xlsx", zip("xl/workbook.xml", "<w/>", "xl/vbaProject.bin", "x"), FileProblem.MACROS);
    }

    @Test
    void a_name_that_lies_about_the_content_is_refused() throws IOException {
        refused("a.xlsx", "Họ và tên".getBytes(StandardCharsets.UTF_8), FileProblem.CONTENT_DIFFERS);
        refused("a.csv", zip("xl/workbook.xml", "<w/>"), FileProblem.CONTENT_DIFFERS);
        refused("a.xlsx", zip("word/document.xml", "<w/>"), FileProblem.NOT_A_SHEET);
        refused("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8), FileProblem.NOT_A_SHEET);
    }

    @Test
    void a_zip_bomb_is_stopped_while_it_is_counted() throws IOException {
        refused("a.xlsx", zip("xl/workbook.xml", "<w/>", "xl/worksheets/sheet1.xml", " ".repeat(40 << 20)), FileProblem.ZIP_BOMB);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
        "<!DOCTYPE lolz [<!ENTITY lol \"lol\">]><lolz/>"
    })
    void entities_are_refused_before_a_parser_sees_them(String xml) throws IOException {
        refused("a.xlsx", zip("xl/workbook.xml", "<w/>", "xl/sharedStrings.xml", xml), FileProblem.FOREIGN_ENTITIES);
    }

    @Test
    void a_truncated_workbook_is_broken() throws IOException {
        var whole = GivenLists.xlsx(GivenLists.table(List.of(), ROW));
        refused("a.xlsx", Arrays.copyOf(whole, whole.length / 2), FileProblem.BROKEN);
    }

    @Test
    void a_sheet_of_a_thousand_columns_is_refused() throws IOException {
        refused("a.xlsx", GivenLists.xlsx(List.of(Collections.nCopies(1000, "x"))), FileProblem.TOO_MANY_COLUMNS);
        refused("a.csv", ",x".repeat(1000).getBytes(StandardCharsets.UTF_8), FileProblem.TOO_MANY_COLUMNS);
    }

    @Test
    void a_sheet_without_a_header_is_named() throws IOException {
        refused("a.csv", "1,2,3\n4,5,6\n".getBytes(StandardCharsets.UTF_8), FileProblem.NO_HEADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1258"})
    void text_files_are_read_in_the_encodings_that_offices_use(String charset) throws IOException {
        var header = "Mã hộ;Họ và tên;Dân tộc\nH1;Nguyễn Văn Sáu;Tày\n";
        var text = charset.equals("windows-1258") ? tonesApart(header) : "\uFEFF" + header;

        assertThat(rows("a.csv", text.getBytes(Charset.forName(charset)))).singleElement().satisfies(it -> {
            assertThat(it.get(Field.NAME)).isEqualTo("Nguyễn Văn Sáu");
            assertThat(it.get(Field.ETHNICITY)).isEqualTo("Tày");
        });
    }

    @Test
    void tabs_separate_too() throws IOException {
        assertThat(rows("a.txt", "Họ và tên\tNăm sinh\tDân tộc\nAn\t1975\tTày\n".getBytes(StandardCharsets.UTF_8))).hasSize(1);
    }

    @Test
    void titles_several_header_rows_and_column_numbers_are_understood() throws IOException {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("ỦY BAN NHÂN DÂN XÃ THẦN SA"));
        rows.add(List.of("DANH SÁCH HỘ NGHÈO NĂM 2025"));
        rows.add(List.of("TT", "Họ và tên", "Thông tin cá nhân", "", "Địa bàn"));
        rows.add(List.of("", "", "Năm sinh", "Dân tộc", "Thôn, xóm"));
        rows.add(List.of("(1)", "(2)", "(3)", "(4)", "(5)"));
        rows.add(List.of("1", "Nguyễn Văn An", "1975", "Tày", "Đồng"));

        assertThat(rows("a.xlsx", GivenLists.xlsx(rows))).singleElement().satisfies(it -> {
            assertThat(it.get(Field.NAME)).isEqualTo("Nguyễn Văn An");
            assertThat(it.get(Field.BIRTH)).isEqualTo("1975");
            assertThat(it.get(Field.VILLAGE)).isEqualTo("Đồng");
            assertThat(it.isHead()).isTrue();
        });
    }

    @Test
    void the_name_of_a_member_is_not_taken_from_the_column_of_the_head() throws IOException {
        assertThat(rows("a.csv", "Họ tên chủ hộ,Họ và tên,Năm sinh,Dân tộc\nAn,Bình,1990,Tày\n".getBytes(StandardCharsets.UTF_8)))
                .extracting(it -> it.get(Field.NAME)).containsExactly("Bình");
    }

    @Test
    void old_letters_are_converted_column_by_column() throws IOException {
        var text = "Hä vµ tªn,N¨m sinh,Th«n\nNguyÔn ThÞ Hång,1975,§ång\n";

        assertThat(rows("a.csv", text.getBytes(Charset.forName("windows-1252")))).singleElement().satisfies(it -> {
            assertThat(it.get(Field.NAME)).isEqualTo("Nguyễn Thị Hồng");
            assertThat(it.get(Field.VILLAGE)).isEqualTo("Đồng");
        });
    }

    @Test
    void a_hundred_thousand_rows_are_read_in_little_memory() throws IOException {
        var path = folder.resolve("large.csv");
        try (var out = Files.newBufferedWriter(path)) {
            out.write(String.join(",", GivenLists.HEADER.stream().map(it -> '"' + it + '"').toList()) + "\n");
            for (int at = 0; at < 100_000; at++) out.write("H" + at + ROW.substring(2) + "\n");
        }
        var file = ListFile.open(path, ArrivedFile.inspect(path, "large.csv"));
        var seen = new int[2];
        long before = usedMemory();

        file.forEachHousehold(rows -> {
            if (++seen[0] % 50_000 == 0) seen[1] = (int) Math.max(seen[1], usedMemory() - before >> 20);
        });

        assertThat(seen[0]).isEqualTo(100_000);
        assertThat(seen[1]).as("MB more than before").isLessThan(20);
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private List<Cells> rows(String name, byte[] content) throws IOException {
        var path = Files.write(folder.resolve(name), content);
        var rows = new ArrayList<Cells>();
        ListFile.open(path, ArrivedFile.inspect(path, name)).forEachRow(rows::add);
        return rows;
    }

    private void refused(String name, byte[] content, FileProblem problem) throws IOException {
        var path = Files.write(folder.resolve("refused"), content);
        assertThatThrownBy(() -> ListFile.open(path, ArrivedFile.inspect(path, name)))
                .isInstanceOfSatisfying(UnreadableFile.class, it -> assertThat(it.problem()).isEqualTo(problem));
    }

    /** windows-1258 has the letters ă â đ ê ô ơ ư, and the five tones as marks behind any letter. */
    private static String tonesApart(String text) {
        var apart = new StringBuilder();
        text.codePoints().forEach(letter -> {
            var one = Character.toString(letter);
            if (Charset.forName("windows-1258").newEncoder().canEncode(one)) apart.append(one);
            else {
                var marks = java.text.Normalizer.normalize(one, java.text.Normalizer.Form.NFD);
                var tone = marks.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
                var rest = marks.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
                apart.append(java.text.Normalizer.normalize(rest, java.text.Normalizer.Form.NFC)).append(tone);
            }
        });
        return apart.toString();
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int at = 0; at < namesAndContents.length; at += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[at]));
                zip.write(namesAndContents[at + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
