package vn.chungtay.documents.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chungtay.Requirement;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.Issuer;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.documents.paper.PaperNumber;
import vn.chungtay.documents.paper.PaperTable;
import vn.chungtay.documents.paper.PaperTable.Row;
import vn.chungtay.documents.paper.PaperTable.RowKind;
import vn.chungtay.documents.paper.PlaceAndDate;
import vn.chungtay.documents.paper.Recipients;
import vn.chungtay.documents.paper.Signature;

/** Each paper that the work of a plan needs is composed by the one template and opened again. */
class EveryKindTest {

    private static final Set<PaperKind> WITH_ADDRESSEE = Set.of(PaperKind.TO_TRINH, PaperKind.BAO_CAO, PaperKind.CONG_VAN);

    private final WritePapers write = new WritePapers();

    @ParameterizedTest
    @EnumSource(names = {"KE_HOACH", "QUYET_DINH", "TO_TRINH", "BAO_CAO", "BIEN_BAN", "DANH_SACH", "GIAY_CHUNG_NHAN"})
    @Requirement("DOC-11")
    void it_has_its_title_number_addressees_body_and_signatures_in_both_formats(PaperKind kind) throws IOException {
        var paper = paper(kind);

        for (var text : List.of(word(write.word(paper, write.shippedTemplate())), pdf(write.pdf(paper)))) {
            assertThat(text).contains(kind.title(), "12/" + symbol(kind), "Bình Yên, ngày 21 tháng 11 năm 2026", "MA VĂN MẪU", "1.234");
            assertThat(text.contains("Kính gửi")).isEqualTo(WITH_ADDRESSEE.contains(kind));
            assertThat(text.contains("Điều 1.")).isEqualTo(kind == PaperKind.QUYET_DINH);
            assertThat(text.contains("LÊ THỊ MẪU")).isEqualTo(kind == PaperKind.BIEN_BAN);
        }
    }

    private static OfficialPaper paper(PaperKind kind) {
        var leader = Signature.of("Chủ tịch", "MA VĂN MẪU").onBehalfOf("Ủy ban nhân dân");
        return new OfficialPaper(
                kind,
                Issuer.of("Ủy ban nhân dân", "xã Bình Yên"),
                PaperNumber.issued(12, symbol(kind)),
                PlaceAndDate.on("Bình Yên", LocalDate.of(2026, 11, 21)),
                "về giảm nghèo năm 2026",
                WITH_ADDRESSEE.contains(kind) ? List.of("Ủy ban nhân dân tỉnh") : List.of(),
                kind == PaperKind.QUYET_DINH ? Optional.of("Ủy ban nhân dân xã Bình Yên") : Optional.empty(),
                kind == PaperKind.QUYET_DINH ? List.of("Căn cứ Luật Ngân sách nhà nước") : List.of(),
                body(kind),
                kind == PaperKind.BIEN_BAN ? List.of(Signature.of("Thư ký", "LÊ THỊ MẪU"), leader) : List.of(leader),
                new Recipients(List.of("Như trên"), "VT"),
                List.of());
    }

    private static List<Block> body(PaperKind kind) {
        if (kind == PaperKind.QUYET_DINH) return List.of(Block.article("Công nhận 1.234 hộ thoát nghèo."));
        var table = new PaperTable(Optional.empty(), Optional.empty(),
                List.of(PaperTable.ordinal("STT"), PaperTable.words("Nội dung", 20), PaperTable.figures("Số hộ", 0)), false,
                List.of(Row.of(RowKind.PLAIN, "Hộ thoát nghèo", 1234)));
        return List.of(Block.paragraph("Kết quả như sau."), new Block.Figures(table));
    }

    private static String symbol(PaperKind kind) {
        return kind.abbreviation().map(it -> it + "-UBND").orElse("UBND");
    }

    private static String word(byte[] file) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file)); var text = new XWPFWordExtractor(document)) {
            return text.getText().replace('\u00A0', ' ');
        }
    }

    private static String pdf(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replace('\u00A0', ' ');
        }
    }
}
