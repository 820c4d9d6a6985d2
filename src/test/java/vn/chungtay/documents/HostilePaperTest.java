package vn.chungtay.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.documents.GivenPapers.read;
import static vn.chungtay.documents.GivenPapers.word;
import static vn.chungtay.documents.GivenPapers.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePaperTest {

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
    private static final String RELATIONS =
            "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>";
    private static final String BOOK = "<workbook xmlns:r='r'><sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets></workbook>";

    @TempDir
    private Path folder;

    @Test
    void an_empty_file_and_one_of_blanks_are_named() {
        refused("a.docx", new byte[0], ReadRefusal.EMPTY);
        refused("a.txt", " \n\n".getBytes(StandardCharsets.UTF_8), ReadRefusal.EMPTY);
        refused("a.docx", word("<w:p/>"), ReadRefusal.EMPTY);
    }

    @Test
    void old_formats_and_files_with_a_password_are_told_apart() throws IOException {
        refused("a.doc", Arrays.copyOf(OLE, 4096), ReadRefusal.OTHER_FORMAT);
        refused("a.docx", "{\\rtf1 x}".getBytes(StandardCharsets.UTF_8), ReadRefusal.OTHER_FORMAT);
        refused("a.odt", zip("content.xml", "<x/>"), ReadRefusal.OTHER_FORMAT);
        var encrypted = new ByteArrayOutputStream();
        encrypted.write(Arrays.copyOf(OLE, 4096));
        encrypted.write("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        refused("a.docx", encrypted.toByteArray(), ReadRefusal.PASSWORD);
    }

    @Test
    void macros_are_refused_whatever_the_file_is_called() {
        refused("a.docm", word("<w:p/>"), ReadRefusal.MACROS);
        refused("a.xlsm", zip("xl/workbook.xml", BOOK), ReadRefusal.MACROS);
        refused("a.docx", word("<w:p/>", "word/vbaProject.bin", "x"), ReadRefusal.MACROS);
    }

    @Test
    void a_name_that_lies_about_the_content_is_refused() {
        refused("a.docx", "KẾ HOẠCH".getBytes(StandardCharsets.UTF_8), ReadRefusal.CONTENT_DIFFERS);
        refused("a.xlsx", word("<w:p/>"), ReadRefusal.CONTENT_DIFFERS);
        refused("a.txt", word("<w:p/>"), ReadRefusal.CONTENT_DIFFERS);
        refused("a.pdf", "không phải PDF".getBytes(StandardCharsets.UTF_8), ReadRefusal.CONTENT_DIFFERS);
        refused("a.txt", new byte[] {0, 1, 2, 3}, ReadRefusal.CONTENT_DIFFERS);
    }

    @Test
    void a_zip_bomb_is_stopped_while_it_is_counted() {
        refused("a.docx", word("<w:p/>", "word/media/x.xml", " ".repeat(40 << 20)), ReadRefusal.BOMB);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
        "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;\">]><lolz>&lol2;</lolz>"
    })
    void entities_are_refused_before_a_parser_sees_them(String xml) {
        refused("a.docx", word("<w:p/>", "word/styles.xml", xml), ReadRefusal.FOREIGN_ENTITIES);
        refused("a.docx", zip("word/document.xml", xml), ReadRefusal.FOREIGN_ENTITIES);
    }

    /** Behind so many blanks that the look at the start does not find the declaration, the parser itself must refuse. */
    @Test
    void entities_are_not_resolved_even_if_nobody_saw_them() {
        var xml = "<?xml version='1.0'?>" + " ".repeat(5000) + "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                + "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>";

        assertThat(read(folder, "a.docx", zip("word/document.xml", xml))).isInstanceOf(ReadOutcome.Refused.class);
    }

    @Test
    void tables_in_tables_without_end_and_elements_without_end_are_broken() {
        refused("a.docx", word("<w:tbl><w:tr><w:tc>".repeat(50) + "</w:tc></w:tr></w:tbl>".repeat(50)), ReadRefusal.BROKEN);
        refused("a.docx", word("<w:x>".repeat(100_000) + "</w:x>".repeat(100_000)), ReadRefusal.BROKEN);
        refused("a.docx", word("<w:p><w:r>" + "<w:drawing>".repeat(5000) + "</w:drawing>".repeat(5000) + "</w:r></w:p>"), ReadRefusal.BROKEN);
    }

    @Test
    void sizes_that_only_a_liar_writes_are_bounded() {
        var span = "<w:tbl>" + "<w:tr><w:tc><w:tcPr><w:gridSpan w:val='99999999'/></w:tcPr><w:p/></w:tc></w:tr>".repeat(2) + "</w:tbl>";
        refused("a.docx", word(span), ReadRefusal.TOO_LONG);
        var cell = zip("xl/workbook.xml", BOOK, "xl/_rels/workbook.xml.rels", RELATIONS, "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row r='1'><c r='A1'><v>1</v></c><c r='ZZZZZZZ1'><v>1</v></c></row></sheetData></worksheet>");
        refused("a.xlsx", cell, ReadRefusal.EMPTY);
        var power = zip("xl/workbook.xml", BOOK, "xl/_rels/workbook.xml.rels", RELATIONS, "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row r='1'><c r='A1'><v>1E999999999</v></c><c r='B1'><v>2</v></c></row></sheetData></worksheet>");
        assertThat(GivenPapers.lines(GivenPapers.text(folder, "b.xlsx", power))).containsExactly("1E999999999\t2");
    }

    @Test
    void styles_that_rest_on_each_other_in_a_circle_end() {
        var styles = "<w:styles xmlns:w='w'><w:style w:styleId='A'><w:basedOn w:val='B'/></w:style><w:style w:styleId='B'><w:basedOn w:val='A'/></w:style></w:styles>";
        var body = "<w:p><w:pPr><w:pStyle w:val='A'/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>";

        assertThat(GivenPapers.lines(GivenPapers.text(folder, "a.docx", word(body, "word/styles.xml", styles)))).containsExactly("x");
    }

    @Test
    void a_document_of_five_thousand_pages_is_bounded() {
        var page = ("<w:p><w:r><w:t>" + "Nội dung của một đoạn dài. ".repeat(5) + "</w:t></w:r></w:p>").repeat(30);

        refused("a.docx", word(page.repeat(5000)), ReadRefusal.TOO_LONG);
        refused("a.txt", "dòng\n".repeat(200_000).getBytes(StandardCharsets.UTF_8), ReadRefusal.TOO_LONG);
        assertThat(DocumentReader.standard().pasted("dán", "x".repeat(17_000_000)))
                .isEqualTo(new ReadOutcome.Refused(ReadRefusal.TOO_LONG));
    }

    @Test
    void a_sheet_of_a_hundred_thousand_rows_is_named_and_the_others_are_read() {
        var rows = new StringBuilder();
        for (int at = 1; at <= 100_000; at++) rows.append("<row r='").append(at).append("'><c><v>").append(at).append("</v></c></row>");
        var book = "<workbook xmlns:r='r'><sheets><sheet name='Dài' sheetId='1' r:id='r1'/><sheet name='Ngắn' sheetId='2' r:id='r2'/></sheets></workbook>";
        var relations = "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/><Relationship Id='r2' Target='worksheets/sheet2.xml'/></Relationships>";
        var file = zip("xl/workbook.xml", book, "xl/_rels/workbook.xml.rels", relations, "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + rows + "</sheetData></worksheet>", "xl/worksheets/sheet2.xml",
                "<worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>");

        var text = GivenPapers.text(folder, "a.xlsx", file);

        assertThat(GivenPapers.lines(text)).containsExactly("7");
        assertThat(text.unread()).containsExactly(new Unread(0, "biểu Dài", "documents.unread.LONG_SHEET"));
    }

    @Test
    void a_cut_or_damaged_file_never_throws() {
        for (var name : List.of("a.docx", "a.xlsx")) {
            var whole = name.endsWith("docx") ? GivenPapers.docx(List.of("KẾ HOẠCH", "1\t2\t3")) : GivenPapers.xlsx(List.of("KẾ HOẠCH", "1\t2\t3"));
            refused(name, Arrays.copyOf(whole, whole.length / 2), ReadRefusal.BROKEN);
            var random = new Random(7);
            for (int times = 0; times < 60; times++) {
                var damaged = whole.clone();
                for (int at = 0; at < 5; at++) damaged[random.nextInt(4, damaged.length)] = (byte) random.nextInt();
                assertThat(read(folder, name, damaged)).isNotNull();
            }
        }
    }

    private void refused(String name, byte[] bytes, ReadRefusal reason) {
        assertThat(read(folder, name, bytes)).isEqualTo(new ReadOutcome.Refused(reason));
    }
}
