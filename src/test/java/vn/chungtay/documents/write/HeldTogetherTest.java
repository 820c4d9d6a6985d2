package vn.chungtay.documents.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.documents.GivenOfficialPapers;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.OfficialPaper;

/** What the end of a line must not cut. */
class HeldTogetherTest {

    @ParameterizedTest
    @CsvSource({
        "trước ngày 15 tháng 12 năm 2024 gửi,ngày 15 tháng 12 năm 2024", "đến ngày 05/6/2024;,ngày 05/6/2024", "trong tháng 7 năm 2024 và,tháng 7 năm 2024",
        "hết quý IV/2024.,quý IV/2024", "Quyết định số 90/QĐ-TTg của,số 90/QĐ-TTg", "cuối năm 2024 còn,năm 2024"
    })
    void what_belongs_together_is_marked(String text, String held) {
        assertThat(HeldTogether.of(text)).isEqualTo(text.replace(held, held.replace(' ', '\u00A0')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hằng ngày và hằng tháng", "số hộ nghèo", "sáu tháng đầu năm", "hàng quý", "năm học 2024-2025", "12 hội viên", "3 hạng mục"})
    void other_words_stay_as_they_are(String text) {
        assertThat(HeldTogether.of(text)).isEqualTo(text);
    }

    /** The date begins at another place of its line in each paragraph, so that without care some line ends inside it. */
    @Test
    void no_line_of_a_pdf_ends_inside_a_day() throws IOException {
        var body = new ArrayList<Block>();
        for (var words = 8; words < 34; words++)
            body.add(Block.paragraph("ô ".repeat(words) + "báo cáo trước ngày 15 tháng 12 năm 2024 về Ủy ban nhân dân tỉnh theo Quyết định số 90/QĐ-TTg ngày 18 tháng 01 năm 2022."));

        var text = text(body);

        assertThat(text.split("ngày 15 tháng 12 năm 2024", -1)).hasSize(body.size() + 1);
        assertThat(text.lines()).noneMatch(it -> it.matches(".*(?:ngày|tháng|số|ngày \\d+|tháng \\d+)\\s*$"));
    }

    /** As above, with the strokes of a day and of a number. */
    @Test
    void no_line_of_a_pdf_ends_inside_a_number() throws IOException {
        var body = new ArrayList<Block>();
        for (var words = 8; words < 34; words++)
            body.add(Block.paragraph("ô ".repeat(words) + "các ngày 19/10/2026, 20/10/2026, 21/10/2026 và 123/2021/NQ-HĐND, 91/QĐ-TTg của các cấp."));

        var text = text(body);

        for (var held : List.of("19/10/2026", "20/10/2026", "21/10/2026", "123/2021/NQ-HĐND", "91/QĐ-TTg")) {
            assertThat(text.split(held, -1)).as(held).hasSize(body.size() + 1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "hai hộ/năm và|hai ;hộ/;năm ;và",
        "ngày 21/10/2026 họp|ngày ;21/10/2026 ;họp",
        "số 90/QĐ-TTg|số ;90/QĐ-TTg",
        "xem https://thainguyen.gov.vn/ke-hoach nhé|xem ;https:;/;/;thainguyen.;gov.;vn/;ke-;hoach ;nhé"
    })
    void a_line_may_end_here(String text, String parts) {
        var ends = new LineEnds();
        ends.setText(text);
        var found = new ArrayList<String>();
        for (int from = 0, to = ends.next(); to >= 0; from = to, to = ends.next()) found.add(text.substring(from, to));
        assertThat(found).containsExactly(parts.split(";"));
    }

    private static String text(List<Block> body) throws IOException {
        var it = GivenOfficialPapers.planOfSmallTables();
        var paper = new OfficialPaper(
                it.kind(), it.issuer(), it.number(), it.placed(), it.subject(), it.addressees(), it.authority(), it.bases(), body,
                it.signatures(), it.recipients(), List.of());
        try (var pdf = Loader.loadPDF(new WritePapers().pdf(paper))) {
            return new PDFTextStripper().getText(pdf).replaceAll("[ \u00A0]+", " ");
        }
    }
}
