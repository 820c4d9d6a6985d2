package vn.chungtay.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.documents.GivenPapers.lines;
import static vn.chungtay.documents.GivenPapers.pdf;
import static vn.chungtay.documents.GivenPapers.read;
import static vn.chungtay.documents.GivenPapers.text;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

class ReadPdfTest {

    private static final List<String> PLAN = List.of(
            "KẾ HOẠCH",
            "Thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững năm 2024",
            "I. MỤC ĐÍCH, YÊU CẦU",
            "- Cụ thể hóa các mục tiêu, chỉ tiêu, nhiệm vụ, giải pháp của kế hoạch giai đoạn; xác định rõ trách nhiệm của từng cơ quan, đơn vị và thời"
                    + " hạn hoàn thành, bảo đảm sử dụng nguồn kinh phí thực hiện có hiệu quả, đúng đối tượng, đúng quy định trên địa bàn.",
            "1. Mục tiêu chung",
            "Tổng kinh phí: 3.634 triệu đồng, giảm 4,53% tỷ lệ nghèo đa chiều.",
            "TT\tĐơn vị\tTổng số hộ\tHộ nghèo\tTỷ lệ (%)",
            "1\tBình Long\t1539\t131\t8,51",
            "2\tCúc Đường\t621\t\t",
            "\tTổng cộng\t2160\t131\t6,06",
            "Phụ lục II kèm theo.");

    @TempDir
    private Path folder;

    @BeforeAll
    static void what_the_library_thinks_of_damaged_files_is_no_news() {
        LoggingSystem.get(ReadPdfTest.class.getClassLoader()).setLogLevel("org.apache.pdfbox", LogLevel.OFF);
    }

    @Test
    void a_printed_plan_gives_the_lines_that_were_written() {
        assertThat(lines(text(folder, "a.pdf", pdf(PLAN)))).isEqualTo(PLAN);
    }

    @Test
    void pages_are_named_their_numbers_left_out_and_paragraphs_joined_across_them() {
        var sentence = "Đoạn văn thứ nhất của kế hoạch nói về mục tiêu giảm nghèo bền vững trên địa bàn huyện trong năm nay và các năm sau. ";
        var lines = new ArrayList<String>();
        for (int at = 0; at < 30; at++) lines.add(("Mục " + (char) ('A' + at % 26) + at + ": " + sentence.repeat(3)).strip());

        var read = text(folder, "a.pdf", pdf(lines));

        assertThat(lines(read)).isEqualTo(lines);
        assertThat(read.lines().getFirst().where()).contains("trang 1");
        assertThat(read.lines().getLast().where()).hasValueSatisfying(it -> assertThat(it).isNotEqualTo("trang 1"));
    }

    @Test
    void merged_cells_and_cells_of_several_lines_keep_their_columns() {
        var table = "<table><tr><td rowspan='2'>TT</td><td rowspan='2'>Đơn vị</td><td colspan='2'>Hộ nghèo đầu năm</td><td rowspan='2'>Ghi chú</td></tr>"
                + "<tr><td>Số hộ</td><td>Tỷ lệ</td></tr><tr><td>1</td><td>Xã Bình Long có tên dài đến mức phải xuống dòng trong ô</td><td>131</td><td>8,51</td><td></td></tr></table>";

        assertThat(lines(text(folder, "a.pdf", pdf(table)))).containsExactly(
                "TT\tĐơn vị\tHộ nghèo đầu năm\t\tGhi chú", "\t\tSố hộ\tTỷ lệ\t",
                "1\tXã Bình Long có tên dài đến mức phải xuống dòng trong ô\t131\t8,51\t");
    }

    @Test
    void a_table_without_lines_keeps_its_columns_its_head_and_its_names_of_several_lines() {
        var table = "<p>Đơn vị tính: triệu đồng</p>" + """
                <table class='open'><tr><td>TT</td><td>Nội dung</td><td>Tổng số</td><td>NSTW</td><td>NSĐP</td><td>Ghi chú</td></tr>
                <tr><td>1</td><td>Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo ở các xã</td><td>1.150</td><td>1.000</td><td>150</td><td></td></tr>
                <tr><td>2</td><td>Cải thiện dinh dưỡng</td><td>460</td><td>400</td><td>60</td><td></td></tr>
                <tr><td>3</td><td>Truyền thông</td><td>115</td><td></td><td>115</td><td></td></tr>
                <tr><td>4</td><td>Giám sát, đánh giá</td><td>230</td><td>200</td><td>30</td><td>xã A</td></tr>
                <tr><td></td><td>Tổng cộng</td><td>1.955</td><td>1.600</td><td>355</td><td></td></tr></table>
                """ + "<p>Trên đây là kế hoạch.</p>";

        assertThat(lines(text(folder, "a.pdf", pdf(table)))).containsExactly(
                "Đơn vị tính: triệu đồng",
                "TT\tNội dung\tTổng số\tNSTW\tNSĐP\tGhi chú",
                "1\tĐa dạng hóa sinh kế, phát triển mô hình giảm nghèo ở các xã\t1.150\t1.000\t150\t",
                "2\tCải thiện dinh dưỡng\t460\t400\t60\t",
                "3\tTruyền thông\t115\t\t115\t",
                "4\tGiám sát, đánh giá\t230\t200\t30\txã A",
                "\tTổng cộng\t1.955\t1.600\t355\t",
                "Trên đây là kế hoạch.");
    }

    @Test
    void words_over_several_columns_stand_in_a_row_of_their_own() {
        var table = """
                <table class='open'><tr><td></td><td></td><td colspan='2' align='center'>Hộ nghèo đầu năm 2024 của xã</td><td colspan='2' align='center'>Hộ cận nghèo đầu năm 2024</td></tr>
                <tr><td>TT</td><td>Xã</td><td>Số hộ</td><td>Tỷ lệ</td><td>Số hộ</td><td>Tỷ lệ</td></tr>
                <tr><td>1</td><td>An Lạc</td><td>57</td><td>13,83</td><td>41</td><td>9,95</td></tr>
                <tr><td>2</td><td>Bình Hòa</td><td>64</td><td>16,49</td><td>22</td><td>5,67</td></tr>
                <tr><td>3</td><td>Cát Sơn</td><td>73</td><td>13,80</td><td>36</td><td>6,81</td></tr></table>
                """;

        assertThat(lines(text(folder, "a.pdf", pdf(table)))).startsWith(
                "TT\tXã\tHộ nghèo đầu năm 2024 của xã\t\tHộ cận nghèo đầu năm 2024\t", "\t\tSố hộ\tTỷ lệ\tSố hộ\tTỷ lệ", "1\tAn Lạc\t57\t13,83\t41\t9,95");
    }

    @Test
    void two_columns_are_read_one_after_the_other() {
        var text = "Các cơ quan, đơn vị được giao nhiệm vụ chủ động phối hợp tổ chức thực hiện, hướng dẫn, kiểm tra và báo cáo kết quả theo đúng thời hạn đã nêu. ";
        var left = "Bên trái: " + text.repeat(4).strip();
        var right = "Bên phải: " + text.repeat(4).strip();
        var page = "<table class='open'><tr><td style='width: 50%; padding-right: 20px'><p>" + left + "</p></td><td><p>" + right + "</p></td></tr></table>";

        assertThat(lines(text(folder, "a.pdf", pdf(page)))).containsExactly(left, right);
    }

    @Test
    void a_figure_that_a_narrow_cell_broke_is_one_again() {
        var table = "<table style='width: auto'><tr><td>Tổng</td><td style='width: 30px'>100,<br/>05</td><td>Mục 1.<br/>Hai</td></tr><tr><td>a</td><td>b</td><td>c</td></tr></table>";

        assertThat(lines(text(folder, "a.pdf", pdf(table)))).startsWith("Tổng\t100,05\tMục 1. Hai");
    }

    @Test
    void a_table_over_two_pages_is_read_on_both() {
        var rows = new ArrayList<String>();
        for (int at = 1; at <= 70; at++) rows.add(at + "\tXã thứ " + at + "\t" + at * 10);

        var read = text(folder, "a.pdf", pdf(rows));

        assertThat(lines(read)).isEqualTo(rows);
        assertThat(read.lines().getLast().where()).hasValueSatisfying(it -> assertThat(it).isNotEqualTo("trang 1"));
    }

    @Test
    void a_scan_says_that_it_has_no_text_and_a_scanned_page_is_named() throws IOException {
        assertThat(read(folder, "a.pdf", withPictures(0, 2))).isEqualTo(new ReadOutcome.Refused(ReadRefusal.ONLY_PICTURES));

        var mixed = text(folder, "b.pdf", withPictures(1, 1));
        assertThat(lines(mixed)).containsExactly("Phu luc kem theo");
        assertThat(mixed.unread()).containsExactly(new Unread(1, "trang 2", "documents.unread.PAGE_WITHOUT_TEXT"));
    }

    @Test
    void a_password_is_named_even_if_it_opens_without_one() throws IOException {
        assertThat(read(folder, "a.pdf", encrypted("bí mật"))).isEqualTo(new ReadOutcome.Refused(ReadRefusal.PASSWORD));
        assertThat(read(folder, "b.pdf", encrypted(""))).isEqualTo(new ReadOutcome.Refused(ReadRefusal.PASSWORD));
    }

    @Test
    void five_thousand_pages_are_refused() throws IOException {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            for (int at = 0; at < 5000; at++) document.addPage(new PDPage());
            document.save(out);

            assertThat(read(folder, "a.pdf", out.toByteArray())).isEqualTo(new ReadOutcome.Refused(ReadRefusal.TOO_MANY_PAGES));
        }
    }

    @Test
    void a_stream_that_explodes_is_stopped_before_the_library_unpacks_it() throws IOException {
        assertThat(read(folder, "a.pdf", withContent(" ".repeat(60 << 20), List.of(COSName.FLATE_DECODE)))).isEqualTo(new ReadOutcome.Refused(ReadRefusal.BOMB));
        assertThat(read(folder, "b.pdf", withContent(" ".repeat(60 << 20), List.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE))))
                .isEqualTo(new ReadOutcome.Refused(ReadRefusal.BOMB));
        assertThat(read(folder, "c.pdf", withContent("q Q ".repeat(4 << 20), List.of(COSName.FLATE_DECODE)))).isEqualTo(new ReadOutcome.Refused(ReadRefusal.BOMB));
    }

    @Test
    void a_cut_or_damaged_file_never_throws() {
        var whole = pdf(PLAN);
        var random = new Random(11);
        for (int times = 0; times < 60; times++) {
            var damaged = whole.clone();
            for (int at = 0; at < 20; at++) damaged[random.nextInt(8, damaged.length)] = (byte) random.nextInt();
            assertThat(read(folder, "a.pdf", damaged)).isNotNull();
        }
        for (int part = 1; part < 6; part++) assertThat(read(folder, "a.pdf", Arrays.copyOf(whole, whole.length * part / 6))).isNotNull();
        assertThat(read(folder, "a.pdf", "%PDF-1.7\nkhông có gì".getBytes(StandardCharsets.UTF_8))).isEqualTo(new ReadOutcome.Refused(ReadRefusal.BROKEN));
    }

    private static byte[] withPictures(int texts, int pictures) throws IOException {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            for (int at = 0; at < texts + pictures; at++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    if (at < texts) {
                        content.beginText();
                        content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 14);
                        content.newLineAtOffset(80, 700);
                        content.showText("Phu luc kem theo");
                        content.endText();
                    } else {
                        var picture = new BufferedImage(40, 60, BufferedImage.TYPE_INT_RGB);
                        picture.setRGB(3, 3, Color.WHITE.getRGB());
                        content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 595, 842);
                    }
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] encrypted(String password) throws IOException {
        try (var document = Loader.loadPDF(pdf(PLAN)); var out = new ByteArrayOutputStream()) {
            document.protect(new StandardProtectionPolicy("chủ", password, new AccessPermission()));
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] withContent(String content, List<COSName> filters) throws IOException {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            var stream = new COSStream();
            var names = new COSArray();
            filters.forEach(names::add);
            try (var into = stream.createOutputStream(names)) {
                into.write(content.getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(new PDStream(stream));
            document.save(out);
            return out.toByteArray();
        }
    }
}
