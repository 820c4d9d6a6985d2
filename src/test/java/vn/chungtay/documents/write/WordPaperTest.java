package vn.chungtay.documents.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.chungtay.Requirement;
import vn.chungtay.documents.GivenOfficialPapers;
import vn.chungtay.documents.paper.OfficialPaper;

/** The Word file, opened again. Lengths are in twentieths of a point: 1 mm is 56.7 of them. */
class WordPaperTest {

    private final WritePapers write = new WritePapers();

    @Test
    void the_page_is_a4_with_the_margins_of_the_decree() throws IOException {
        try (var word = open(GivenOfficialPapers.decision())) {
            var page = firstSection(word);
            assertThat(page.getPgSz().getW().toString()).isEqualTo("11906");
            assertThat(page.getPgSz().getH().toString()).isEqualTo("16838");
            assertThat(mm(page.getPgMar().getTop())).isBetween(20L, 25L);
            assertThat(mm(page.getPgMar().getBottom())).isBetween(20L, 25L);
            assertThat(mm(page.getPgMar().getLeft())).isBetween(30L, 35L);
            assertThat(mm(page.getPgMar().getRight())).isBetween(15L, 20L);
        }
    }

    @Test
    void every_style_is_written_in_times_new_roman_with_a_size_of_the_decree() throws IOException {
        var form = PaperForm.load();
        try (var word = open(GivenOfficialPapers.plan())) {
            for (var style : Style.values()) {
                var letters = word.getStyles().getStyle(style.wordId()).getCTStyle().getRPr();
                assertThat(letters.getRFontsArray(0).getAscii()).isEqualTo("Times New Roman");
                var points = Double.parseDouble(letters.getSzArray(0).getVal().toString()) / 2;
                assertThat(points).as(style.name())
                        .isBetween(form.size(style.size()).least().doubleValue(), form.size(style.size()).most().doubleValue());
            }
        }
    }

    @Test
    void the_page_number_stands_in_the_head_of_every_page_but_the_first() throws IOException {
        try (var word = open(GivenOfficialPapers.plan())) {
            assertThat(firstSection(word).isSetTitlePg()).isTrue();
            assertThat(word.getHeaderList())
                    .anyMatch(it -> it._getHdrFtr().toString().contains("PAGE"))
                    .anyMatch(it -> !it._getHdrFtr().toString().contains("PAGE"));
            assertThat(word.getDocument().getBody().getSectPr().isSetTitlePg()).isFalse();
        }
    }

    @Test
    void a_wide_annex_lies_on_its_side_and_the_next_one_stands_again() throws IOException {
        try (var word = open(GivenOfficialPapers.plan())) {
            var turned = word.getParagraphs().stream()
                    .filter(it -> it.getCTP().isSetPPr() && it.getCTP().getPPr().isSetSectPr())
                    .map(it -> it.getCTP().getPPr().getSectPr().getPgSz().getOrient())
                    .map(it -> it == STPageOrientation.LANDSCAPE)
                    .toList();
            assertThat(turned).containsExactly(false, true);
            assertThat(word.getDocument().getBody().getSectPr().getPgSz().isSetOrient()).isFalse();
        }
    }

    @Test
    @Requirement("DOC-08")
    void a_header_of_four_levels_comes_again_on_every_page_and_its_row_numbers_the_columns() throws IOException {
        try (var word = open(GivenOfficialPapers.plan())) {
            var quotas = word.getTables().stream()
                    .filter(it -> it.getText().contains("Xã, thị trấn"))
                    .findFirst()
                    .orElseThrow();
            var repeated = quotas.getRows().stream().filter(it -> it.isRepeatHeader()).toList();
            assertThat(repeated).hasSize(5);
            assertThat(repeated.getLast().getTableCells()).extracting(it -> it.getText())
                    .containsExactly("A", "B", "1", "2", "3", "4", "5", "6");
            assertThat(repeated.getFirst().getCell(3).getCTTc().getTcPr().getGridSpan().getVal().intValue()).isEqualTo(5);
            assertThat(repeated.getFirst().getCell(0).getCTTc().getTcPr().getVMerge().getVal().toString()).isEqualTo("restart");
            assertThat(quotas.getRows()).allMatch(it -> it.isCantSplitRow());
        }
    }

    @Test
    @Requirement("DOC-01")
    void a_draft_leaves_its_number_and_day_blank_and_an_issued_paper_has_them() throws IOException {
        assertThat(text(GivenOfficialPapers.draft())).contains("Số: " + "\u00A0".repeat(6) + "/KH-UBND")
                .contains("Võ Nhai, ngày\u00A0\u00A0\u00A0\u00A0\u00A0tháng\u00A0\u00A0\u00A0\u00A0\u00A0năm 2024");
        assertThat(text(GivenOfficialPapers.plan()))
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "ỦY BAN NHÂN DÂN", "HUYỆN VÕ NHAI")
                .contains("Số: 05/KH-UBND", "Võ Nhai, ngày 03 tháng 02 năm 2024");
    }

    @Test
    void no_mark_of_the_template_is_left() throws IOException {
        for (var paper : List.of(GivenOfficialPapers.plan(), GivenOfficialPapers.draft(), GivenOfficialPapers.decision())) {
            assertThat(text(paper)).doesNotContain("{{", "}}");
        }
    }

    @Test
    void the_paragraphs_of_the_text_bear_their_styles_so_that_word_knows_its_outline() throws IOException {
        try (var word = open(GivenOfficialPapers.plan())) {
            var sections = word.getParagraphs().stream()
                    .filter(it -> Style.SECTION.wordId().equals(it.getStyle()))
                    .map(it -> it.getText())
                    .toList();
            assertThat(sections).containsExactly("I. MỤC ĐÍCH, YÊU CẦU", "II. MỤC TIÊU", "III. KINH PHÍ");
            assertThat(word.getStyles().getStyle(Style.SECTION.wordId()).getCTStyle().getPPr().getOutlineLvl().getVal().intValue())
                    .isZero();
        }
    }

    @Test
    void what_word_puts_into_its_file_is_composed_text() throws IOException {
        var text = text(GivenOfficialPapers.plan());
        assertThat(text).contains("Ắ Ằ Ẳ Ẵ Ặ ỳ ỵ ỷ ỹ ự ợ ộ ể Đ đ ₫");
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    }

    private static CTSectPr firstSection(XWPFDocument word) {
        return word.getParagraphs().stream()
                .filter(it -> it.getCTP().isSetPPr() && it.getCTP().getPPr().isSetSectPr())
                .map(it -> it.getCTP().getPPr().getSectPr())
                .findFirst()
                .orElseGet(() -> word.getDocument().getBody().getSectPr());
    }

    private static long mm(Object twips) {
        return Math.round(Double.parseDouble(twips.toString()) / 20 / 72 * 25.4);
    }

    private XWPFDocument open(OfficialPaper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(write.word(paper, write.shippedTemplate())));
    }

    private String text(OfficialPaper paper) throws IOException {
        try (var word = new XWPFWordExtractor(open(paper))) {
            return word.getText().lines().collect(Collectors.joining("\n"));
        }
    }
}
