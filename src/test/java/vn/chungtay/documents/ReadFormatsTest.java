package vn.chungtay.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.chungtay.documents.GivenPapers.lines;
import static vn.chungtay.documents.GivenPapers.text;
import static vn.chungtay.documents.GivenPapers.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadFormatsTest {

    private static final List<String> PLAN = List.of(
            "KẾ HOẠCH",
            "Giảm nghèo bền vững năm 2024 trên địa bàn huyện",
            "",
            "I. MỤC TIÊU",
            "- Tổng kinh phí: 3.634 triệu đồng, giảm 4,53%",
            "TT\tĐơn vị\tTổng số hộ\tHộ nghèo\tTỷ lệ (%)",
            "1\tBình Long\t1539\t131\t8,51",
            "2\tCúc Đường\t621\t\t",
            "\tTổng cộng\t2160\t131\t6,06",
            "",
            "Phụ lục II kèm theo.");

    @TempDir
    private Path folder;

    @Test
    void every_format_gives_the_same_lines() {
        assertThat(lines(text(folder, "a.txt", String.join("\r\n", PLAN).getBytes(StandardCharsets.UTF_8)))).isEqualTo(PLAN);
        assertThat(lines(text(folder, "a.docx", GivenPapers.docx(PLAN)))).isEqualTo(PLAN);
        assertThat(lines(text(folder, "a.xlsx", GivenPapers.xlsx(PLAN)))).isEqualTo(PLAN);
        assertThat(DocumentReader.standard().pasted("dán", String.join("\n", PLAN)))
                .isInstanceOfSatisfying(ReadOutcome.Read.class, it -> assertThat(lines(it.text())).isEqualTo(PLAN));
    }

    /** In Vietnam a comma begins the decimals, so lists are often written with semicolons. */
    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void a_list_gives_its_cells_whatever_stands_between_them(String separator) {
        var list = String.join(separator, "Đơn vị", "Hộ", "\"Ghi chú; hai\ndòng, \"\"trích\"\"\"") + "\r\n"
                + String.join(separator, "Bình Long", "1539", "");

        assertThat(lines(text(folder, "a.csv", list.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("Đơn vị\tHộ\tGhi chú; hai dòng, \"trích\"", "Bình Long\t1539\t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_mark_at_the_start_is_no_letter(String charset) {
        var bytes = ("\uFEFF" + String.join("\n", PLAN)).getBytes(Charset.forName(charset));

        assertThat(lines(text(folder, "a.txt", bytes))).isEqualTo(PLAN);
    }

    @Test
    void letters_of_old_fonts_are_read_and_those_apart_from_their_marks_are_joined() {
        var tcvn3 = "Uû ban nh©n d©n huyÖn\nTæng céng: 12 hé nghÌo".getBytes(Charset.forName("windows-1252"));
        var apart = Normalizer.normalize("Hộ nghèo", Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8);

        assertThat(lines(text(folder, "a.txt", tcvn3))).containsExactly("Uỷ ban nhân dân huyện", "Tổng cộng: 12 hộ nghèo");
        assertThat(lines(text(folder, "b.txt", apart))).containsExactly("Hộ nghèo");
    }

    @Test
    void cells_covered_by_merged_neighbours_are_there_and_empty() {
        var table = "<w:tbl>"
                + row(cell("TT", "<w:vMerge w:val='restart'/>"), cell("Hộ nghèo", "<w:gridSpan w:val='2'/>"), cell("Ghi chú", "<w:vMerge w:val='restart'/>"))
                + row(cell("", "<w:vMerge/>"), cell("Số hộ", ""), cell("Tỷ lệ", ""), cell("bỏ", "<w:vMerge/>"))
                + row(cell("1", ""), cell("131", ""), cell("8,51", ""), cell("", ""))
                + "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + cell("142", "") + cell("9", "") + cell("x", "") + "</w:tr></w:tbl>";

        var read = text(folder, "a.docx", word(table));

        assertThat(lines(read)).containsExactly("TT\tHộ nghèo\t\tGhi chú", "\tSố hộ\tTỷ lệ\t", "1\t131\t8,51\t", "\t142\t9\tx");
        assertThat(read.lines().get(2).where()).contains("bảng 1, dòng 3");
    }

    @Test
    void a_cell_of_several_paragraphs_is_one_cell() {
        var table = "<w:tbl>" + row(cell("a</w:t></w:r></w:p><w:p><w:r><w:t>b", ""), cell("c", ""), cell("d", "")).repeat(2) + "</w:tbl>";

        assertThat(lines(text(folder, "a.docx", word(table)))).containsExactly("a b\tc\td", "a b\tc\td");
    }

    @Test
    void the_head_of_an_official_paper_is_no_table_of_figures() {
        var head = "<w:tbl>"
                + row(cell("UBND XÃ BÌNH YÊN", ""), cell("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</w:t></w:r></w:p><w:p><w:r><w:t>Độc lập - Tự do - Hạnh phúc", ""))
                + row(cell("Số: 12/KH-UBND", ""), cell("Bình Yên, ngày 02 tháng 3 năm 2025", "")) + "</w:tbl>";

        assertThat(lines(text(folder, "a.docx", word(head)))).containsExactly(
                "UBND XÃ BÌNH YÊN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 12/KH-UBND",
                "Bình Yên, ngày 02 tháng 3 năm 2025");
    }

    @Test
    void automatic_numbers_are_written_as_word_shows_them() {
        var numbering = "<w:numbering xmlns:w='w'><w:abstractNum w:abstractNumId='7'>"
                + level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.") + level(2, "decimal", "%2.%3.") + level(3, "lowerLetter", "%4)")
                + level(4, "bullet", "\uF0B7") + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>"
                + "<w:num w:numId='2'><w:abstractNumId w:val='7'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride></w:num></w:numbering>";
        var styles = "<w:styles xmlns:w='w'><w:style w:styleId='Muc'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
                + "<w:style w:styleId='MucCon'><w:basedOn w:val='Muc'/></w:style></w:styles>";
        var body = styled("Muc", "Mục tiêu") + item(1, 1, "Chung") + item(1, 2, "Một") + item(1, 2, "Hai") + item(1, 3, "a") + item(1, 3, "b") + item(1, 4, "chấm")
                + item(1, 1, "Cụ thể") + item(1, 2, "Lại từ đầu") + styled("MucCon", "Nội dung") + item(2, 0, "Năm") + item(0, 0, "Không số");

        var read = text(folder, "a.docx", word(body, "word/numbering.xml", numbering, "word/styles.xml", styles));

        assertThat(lines(read)).containsExactly(
                "I. Mục tiêu", "1. Chung", "1.1. Một", "1.2. Hai", "a) a", "b) b", "• chấm", "2. Cụ thể", "2.1. Lại từ đầu", "II. Nội dung", "V. Năm", "Không số");
    }

    @Test
    void tables_that_are_drawn_with_bars_are_tables_and_lines_keep_their_numbers() {
        var drawn = "| TT | Xã | Hộ nghèo |\n|----|:---|--------:|\n| 1 | An Lạc | 57 |\n| | Cộng | 57 |\nMức A|B là chữ.";

        assertThat(lines(text(folder, "a.txt", drawn.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("TT\tXã\tHộ nghèo", "", "1\tAn Lạc\t57", "\tCộng\t57", "Mức A|B là chữ.");
    }

    @Test
    void text_boxes_are_read_once_and_what_is_no_text_is_said() {
        var box = "<mc:AlternateContent><mc:Choice><w:drawing><a:x><w:txbxContent>" + paragraph("Trong khung") + "</w:txbxContent></a:x></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict><w:txbxContent>" + paragraph("Trong khung") + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>";
        var body = "<w:p><w:r><w:t>Chữ</w:t><w:footnoteReference w:id='1'/>" + box + "</w:r></w:p>"
                + "<w:p><w:r><w:drawing><a:blip r:embed='x'/></w:drawing></w:r></w:p>" + paragraph("Cuối");

        var read = text(folder, "a.docx", word(body));

        assertThat(lines(read)).containsExactly("Chữ", "Trong khung", "", "Cuối");
        assertThat(read.unread()).extracting(Unread::line, Unread::reason).containsExactly(
                tuple(0, "documents.unread.FOOTNOTES"), tuple(2, "documents.unread.PICTURE"));
    }

    @Test
    void words_in_headers_and_footers_are_said_to_be_unread_and_page_numbers_are_not() {
        var number = "<w:hdr xmlns:w='w'><w:p><w:r><w:instrText>PAGE</w:instrText><w:t>2</w:t></w:r></w:p></w:hdr>";
        var words = "<w:ftr xmlns:w='w'><w:p><w:r><w:t>Số 12/KH-UBND, tổng 1.596 triệu đồng</w:t></w:r></w:p></w:ftr>";

        assertThat(text(folder, "so.docx", word(paragraph("Chữ"), "word/header1.xml", number)).unread()).isEmpty();
        assertThat(text(folder, "chu.docx", word(paragraph("Chữ"), "word/header1.xml", number, "word/footer2.xml", words)).unread())
                .extracting(Unread::line, Unread::reason).containsExactly(tuple(0, "documents.unread.HEADERS"));
    }

    @Test
    void proposed_changes_are_read_as_accepted_and_hidden_text_is_left_out() {
        var body = "<w:p><w:r><w:t>Giảm </w:t></w:r><w:del><w:r><w:delText>3,58</w:delText></w:r></w:del><w:ins><w:r><w:t>4,53</w:t></w:r></w:ins>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:t>%</w:t><w:instrText>PAGE</w:instrText></w:r></w:p>";

        var read = text(folder, "a.docx", word(body));

        assertThat(lines(read)).containsExactly("Giảm 4,53%");
        assertThat(read.unread()).extracting(Unread::reason).containsExactly("documents.unread.TRACKED_CHANGES", "documents.unread.HIDDEN_TEXT");
    }

    @Test
    void pages_are_named_where_word_has_written_them_down() {
        var body = paragraph("Một") + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>Hai</w:t></w:r></w:p>";

        assertThat(text(folder, "a.docx", word(body)).lines()).extracting(TextLine::where)
                .containsExactly(Optional.of("trang 1"), Optional.of("trang 2"));
        assertThat(text(folder, "b.docx", word(paragraph("Một"))).lines().getFirst().where()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1539 | | 1539", "17881 | #,##0 | 17.881", "0.0851 | 0.00% | 8,51%", "8.509 | 0.00 | 8,51", "0.1 | General | 0,1", "3634000000 | #,##0,, | 3.634",
        "1596.2 | #,##0.0 | 1.596,2", "0.5 | 0 | 1", "-12 | #,##0;(#,##0) | -12", "45435 | dd/mm/yyyy | 23/05/2024", "2.5 | 0.## | 2,5", "7 | 00 | 07"
    })
    void numbers_of_a_sheet_are_written_as_it_shows_them_in_vietnamese_notation(double value, String format, String shown) throws IOException {
        assertThat(lines(text(folder, "a.xlsx", sheet(value, format == null ? "General" : format)))).containsExactly("Ô\t" + shown);
    }

    @Test
    void a_workbook_says_where_each_row_stands_and_what_is_not_read() throws IOException {
        try (var book = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("PL I");
            sheet.createRow(0).createCell(0).setCellValue("BIỂU GIAO CHỈ TIÊU");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            var row = sheet.createRow(2);
            row.createCell(0).setCellValue("1");
            row.createCell(2).setCellFormula("1/0");
            row.getCell(2).setCellErrorValue(FormulaError.DIV0);
            book.createSheet("Nháp");
            book.setSheetHidden(1, true);
            book.write(out);

            var read = text(folder, "a.xlsx", out.toByteArray());

            assertThat(lines(read)).containsExactly("BIỂU GIAO CHỈ TIÊU", "", "1\t#DIV/0!");
            assertThat(read.lines().getLast().where()).contains("biểu PL I, dòng 3");
            assertThat(read.unread()).extracting(Unread::where, Unread::reason).containsExactly(
                    tuple("biểu PL I, ô C3", "documents.unread.FAULTY_CELL"),
                    tuple("biểu Nháp", "documents.unread.HIDDEN_SHEET"));
        }
    }

    private static byte[] sheet(double value, String format) throws IOException {
        try (var book = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            var row = book.createSheet("a").createRow(0);
            row.createCell(0).setCellValue("Ô");
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(format));
            row.createCell(1).setCellValue(value);
            row.getCell(1).setCellStyle(style);
            book.write(out);
            return out.toByteArray();
        }
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='" + list + "'/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String level(int at, String format, String pattern) {
        return "<w:lvl w:ilvl='" + at + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/><w:lvlText w:val='" + pattern + "'/></w:lvl>";
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String text, String properties) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
    }
}
