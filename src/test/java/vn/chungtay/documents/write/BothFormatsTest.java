package vn.chungtay.documents.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.chungtay.Requirement;
import vn.chungtay.documents.GivenOfficialPapers;
import vn.chungtay.documents.paper.OfficialPaper;

/** Word and PDF say the same, figure by figure and letter by letter. */
class BothFormatsTest {

    private static final Pattern FIGURE = Pattern.compile("\\d[\\d.,/]*");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final WritePapers write = new WritePapers();

    @Test
    void every_figure_of_the_one_is_in_the_other_as_often() throws IOException {
        for (var paper : List.of(GivenOfficialPapers.planOfSmallTables(), GivenOfficialPapers.decision())) {
            assertThat(counted(FIGURE, pdf(paper))).isEqualTo(counted(FIGURE, word(paper))).hasSizeGreaterThan(50);
            assertThat(counted(LETTER, pdf(paper))).isEqualTo(counted(LETTER, word(paper)));
        }
    }

    @Test
    @Requirement("DOC-09")
    void figures_have_points_for_thousands_and_as_many_decimals_as_their_column() throws IOException {
        for (var text : List.of(pdf(GivenOfficialPapers.plan()), word(GivenOfficialPapers.plan()))) {
            assertThat(text).contains("17.881", "30.519", "0,30", "12,06", "1.000,0", "596,2").doesNotContain("17881", "0,3 ");
            assertThat(text).contains("Đơn vị tính: triệu đồng", "ngày 03 tháng 02 năm 2024");
        }
    }

    @Test
    void the_letters_are_in_the_pdf_and_a_long_word_can_be_found_in_it() throws IOException {
        try (var pdf = Loader.loadPDF(write.pdf(GivenOfficialPapers.plan()))) {
            var page = pdf.getPage(0);
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).contains("LiberationSerif");
            }
        }
        assertThat(pdf(GivenOfficialPapers.plan())).contains("Ắ Ằ Ẳ Ẵ Ặ ỳ ỵ ỷ ỹ ự ợ ộ ể Đ", "đ ₫");
    }

    @Test
    void pages_are_numbered_from_the_second_and_wide_ones_lie_on_their_side() throws IOException {
        try (var pdf = Loader.loadPDF(write.pdf(GivenOfficialPapers.plan()))) {
            assertThat(pageText(pdf, 1).lines().findFirst()).contains("ỦY BAN NHÂN DÂN");
            for (var number = 2; number <= pdf.getNumberOfPages(); number++) {
                assertThat(pageText(pdf, number).lines().findFirst().map(String::strip)).contains(String.valueOf(number));
            }
            var wide = 0;
            for (var page : pdf.getPages()) {
                if (page.getMediaBox().getWidth() > page.getMediaBox().getHeight()) wide++;
            }
            assertThat(wide).isBetween(2, pdf.getNumberOfPages() - 2);
        }
    }

    @Test
    void the_header_of_a_table_comes_again_on_its_second_page() throws IOException {
        assertThat(pdf(GivenOfficialPapers.plan()).split("Xã, thị trấn", -1)).hasSizeGreaterThan(2);
    }

    @Test
    void a_paper_of_sixty_pages_is_whole() throws IOException {
        try (var pdf = Loader.loadPDF(write.pdf(GivenOfficialPapers.longPlan()))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(59);
            assertThat(pageText(pdf, pdf.getNumberOfPages())).contains("Tổng cộng");
        }
    }

    private String pdf(OfficialPaper paper) throws IOException {
        try (var pdf = Loader.loadPDF(write.pdf(paper))) {
            var text = new StringBuilder();
            for (var i = 1; i <= pdf.getNumberOfPages(); i++) text.append(i == 1 ? pageText(pdf, i) : withoutNumber(pageText(pdf, i)));
            return text.toString();
        }
    }

    private static String pageText(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(false);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static String withoutNumber(String page) {
        return page.replaceFirst("\\d+\\s*\\R", "");
    }

    private String word(OfficialPaper paper) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(write.word(paper, write.shippedTemplate())));
                var text = new XWPFWordExtractor(word)) {
            return text.getText();
        }
    }

    private static Map<String, Integer> counted(Pattern what, String text) {
        var counted = new TreeMap<String, Integer>();
        what.matcher(text).results().forEach(it -> counted.merge(it.group(), 1, Integer::sum));
        return counted;
    }
}
