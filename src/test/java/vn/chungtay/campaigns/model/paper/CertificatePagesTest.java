package vn.chungtay.campaigns.model.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.chungtay.campaigns.PrintedCode;

/** Certificates are opened again: what stands on them, and what their code holds. */
class CertificatePagesTest {

    @Test
    void a_certificate_is_one_page_with_its_number_household_and_members() throws IOException {
        try (var document = opened(GivenCertificates.of(7, 6))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(text(document))
                    .contains("Số: 07/GCN-HN.HCN", "GIẤY CHỨNG NHẬN", "HỘ NGHÈO", "Quyết định số 12/QĐ-UBND")
                    .contains("Hoàng Thị Mẫu", "001180012345", "xóm Suối Cạn, xã Phú Thượng, tỉnh Thái Nguyên")
                    .contains("Nông Văn Thử 5", "đến ngày 31/12/2027", "ngày 10 tháng 12 năm 2026")
                    .doesNotContain("001210012345");
        }
    }

    @Test
    void the_code_on_the_page_holds_the_signed_statement() throws Exception {
        try (var document = opened(GivenCertificates.of(7, 6))) {
            assertThat(PrintedCode.of(document, 0)).isEqualTo(GivenCertificates.CODE);
        }
    }

    @Test
    void a_large_family_keeps_all_its_members() throws IOException {
        try (var full = opened(GivenCertificates.of(7, CertificatePage.MOST_MEMBERS));
                var more = opened(GivenCertificates.of(7, 30))) {
            assertThat(full.getNumberOfPages()).isEqualTo(1);
            assertThat(text(full)).contains("Nông Văn Thử 23", "khai báo với");
            assertThat(more.getNumberOfPages()).isEqualTo(2);
            assertThat(text(more)).contains("Nông Văn Thử 23", "Nông Văn Thử 24", "Nông Văn Thử 29");
        }
    }

    @Test
    void letters_that_no_face_has_and_very_long_names_stop_nothing() throws IOException {
        var plain = GivenCertificates.of(7, 2);
        var odd = new Certificate.Member("Lò 𠀀 " + "Ươ".repeat(60), "1980", "Nữ", "Tày", "", "Chủ hộ");
        var certificate = new Certificate(
                plain.kind(), plain.number(), plain.year(), plain.commune(), plain.place(), plain.decision(), plain.issued(),
                plain.first(), plain.last(), odd, plain.residence(), List.of(odd), plain.code());

        try (var document = opened(certificate)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(text(document)).contains("Lò ?", "CCCD): ……");
        }
    }

    @Test
    void parts_are_joined_in_their_order_without_losing_a_page() throws IOException {
        var parts = IntStream.range(0, 3)
                .mapToObj(part -> CertificatePages.write(
                                IntStream.range(0, 4).mapToObj(it -> GivenCertificates.of(part * 4 + it + 1, 3)).toList())
                        .content())
                .toList();
        var joined = CertificatePages.joined(parts);

        assertThat(joined.pages()).isEqualTo(12);
        try (var document = Loader.loadPDF(joined.content())) {
            for (int page = 1; page <= 12; page++) {
                var reader = new PDFTextStripper();
                reader.setStartPage(page);
                reader.setEndPage(page);
                assertThat(reader.getText(document)).contains("Số: %02d/GCN-HN.HCN".formatted(page));
            }
        }
    }

    private static PDDocument opened(Certificate certificate) throws IOException {
        return Loader.loadPDF(CertificatePages.write(List.of(certificate)).content());
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replace('\u00A0', ' ');
    }
}
