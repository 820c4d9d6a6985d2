package vn.chungtay.documents.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.documents.paper.PaperTable;
import vn.chungtay.documents.paper.PaperTable.Row;
import vn.chungtay.documents.paper.PaperTable.RowKind;
import vn.chungtay.documents.GivenOfficialPapers;

/** Where pages break, and where they must not. */
class PageBreaksTest {

    private final WritePapers write = new WritePapers();

    private static OfficialPaper paper(List<Block> body) {
        var it = GivenOfficialPapers.planOfSmallTables();
        return new OfficialPaper(
                it.kind(), it.issuer(), it.number(), it.placed(), it.subject(), it.addressees(), it.authority(), it.bases(), body,
                it.signatures(), it.recipients(), List.of());
    }

    private static List<Block> filling(int paragraphs) {
        return new ArrayList<>(IntStream.rangeClosed(1, paragraphs).<Block>mapToObj(it -> Block.paragraph("Đoạn " + it)).toList());
    }

    private static Block table(int rows) {
        var head = List.<PaperTable.Head>of(PaperTable.ordinal("TT"), PaperTable.words("Tên", 20));
        return new Block.Figures(new PaperTable(
                Optional.empty(), Optional.empty(), head, false,
                IntStream.rangeClosed(1, rows).mapToObj(it -> Row.of(RowKind.PLAIN, "dòng số " + it)).toList()));
    }

    private List<String> pages(OfficialPaper paper) throws IOException {
        try (var pdf = Loader.loadPDF(write.pdf(paper))) {
            var pages = new ArrayList<String>();
            for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
                var text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(pdf));
            }
            return pages;
        }
    }

    /** Some of these tables end a row beyond a page. */
    @Test
    void the_last_row_of_a_long_table_does_not_stand_on_a_page_alone() throws IOException {
        for (var rows = 20; rows <= 45; rows++) {
            var last = "dòng số " + rows;

            assertThat(pages(paper(List.of(table(rows))))).filteredOn(it -> it.contains(last))
                    .singleElement().asString().contains("dòng số " + (rows - 1));
        }
    }

    /** However much stands above, the end of a page comes somewhere among these. */
    @ParameterizedTest
    @ValueSource(ints = {16, 18, 20, 22, 24})
    void a_table_of_few_rows_stands_on_one_page(int above) throws IOException {
        var body = filling(above);
        body.add(table(6));

        assertThat(pages(paper(body))).filteredOn(it -> it.contains("dòng số 1") || it.contains("dòng số 6")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {18, 19, 20, 21, 22, 23, 24})
    void a_line_that_leads_to_others_is_not_the_last_of_its_page(int above) throws IOException {
        var body = filling(above);
        body.add(Block.letter("Chỉ tiêu của dự án:", Block.bullet("thứ nhất;"), Block.bullet("thứ hai.")));

        assertThat(pages(paper(body))).filteredOn(it -> it.contains("Chỉ tiêu của dự án:")).singleElement().asString().contains("thứ nhất;");
    }

    @Test
    void word_keeps_what_belongs_together_too() throws IOException {
        var body = List.of(Block.letter("Chỉ tiêu của dự án:", Block.bullet("thứ nhất;")), table(3), table(30));

        try (var word = new XWPFDocument(new ByteArrayInputStream(write.word(paper(body), write.shippedTemplate())))) {
            assertThat(word.getParagraphs()).filteredOn(it -> it.getText().contains("Chỉ tiêu của dự án:"))
                    .singleElement().satisfies(it -> assertThat(it.isKeepNext()).isTrue());
            assertThat(word.getParagraphs()).filteredOn(it -> it.getText().contains("thứ nhất;"))
                    .singleElement().satisfies(it -> assertThat(it.isKeepNext()).isFalse());
            for (var one : Map.of(4, List.of(true, true, true, false), 31, List.of(false, false)).entrySet()) {
                var rows = word.getTables().stream().filter(it -> it.getText().contains("dòng số") && it.getNumberOfRows() == one.getKey()).findFirst().orElseThrow().getRows();
                assertThat(rows.subList(0, one.getValue().size()))
                        .extracting(it -> it.getCell(1).getParagraphs().getFirst().getCTP().getPPr().isSetKeepNext()).isEqualTo(one.getValue());
            }
        }
    }
}
