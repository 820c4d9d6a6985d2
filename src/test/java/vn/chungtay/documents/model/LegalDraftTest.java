package vn.chungtay.documents.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.Requirement;
import vn.chungtay.documents.LegalDocument;
import vn.chungtay.documents.LegalDocumentId;
import vn.chungtay.shared.DateRange;

/** What a number tells of its document, and how documents are cited. */
class LegalDraftTest {

    @ParameterizedTest
    @CsvSource({
        "38/2023/NĐ-CP, Nghị định", "28/NQ-HĐND, Nghị quyết", "90/QĐ-TTg, Quyết định", "05-CT/TW, Chỉ thị",
        "55/2023/TT-BTC, Thông tư", "144 /KH-UBND, Kế hoạch", "05-NQ/ĐU, Nghị quyết", "01-NQ/HĐ, Nghị quyết",
        "109/CTr-BLĐTBXH-MTTW, Chương trình", "12/TTr-PLĐTBXH, Tờ trình", "3/TTLT-BTC-BNV, Thông tư liên tịch"
    })
    @Requirement("LEG-03")
    void the_symbol_of_a_number_tells_the_kind(String number, String kind) {
        assertThat(NumberSymbol.kindsOf(number)).first().isEqualTo(kind);
        assertThat(NumberSymbol.proposal(kind, number)).isEmpty();
        assertThat(NumberSymbol.proposal("Công điện", number)).contains(kind);
    }

    @Test
    @Requirement("LEG-03")
    void a_decree_called_resolution_is_refused_with_the_proposal() {
        assertThat(draft("Nghị quyết", "38/2023/NĐ-CP").faults())
                .containsExactly(new LegalDraft.WrongKind("Nghị quyết", "38/2023/NĐ-CP", "Nghị định"));
        assertThat(draft("Nghị định", "38/2023/NĐ-CP").faults()).isEmpty();
    }

    @Test
    void the_assembly_numbers_laws_and_resolutions_alike_and_an_unknown_symbol_tells_nothing() {
        assertThat(draft("Nghị quyết", "69/2022/QH15").faults()).isEmpty();
        assertThat(draft("Luật", "77/2015/QH13").faults()).isEmpty();
        assertThat(draft("Nghị định", "69/2022/QH15").faults()).hasSize(1);
        assertThat(draft("Quyết định", "12/XYZ").faults()).isEmpty();
    }

    @Test
    void what_is_missing_is_said_at_once() {
        var blank = new LegalDraft("", Optional.empty(), null, "", "", LocalDate.of(2024, 2, 1), LocalDate.of(2024, 1, 31), false, "");
        assertThat(blank.faults()).contains(
                new LegalDraft.Missing("kind"), new LegalDraft.Missing("issuer"), new LegalDraft.Missing("subject"),
                new LegalDraft.NothingToCiteBy(), new LegalDraft.EndsBeforeItBegins(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 1, 31)));
    }

    @Test
    @Requirement({"DOC-03", "LEG-09"})
    void bases_are_ordered_by_rank_and_day_after_the_directives_of_the_party() {
        var directive = document("Chỉ thị", "05-CT/TW", LocalDate.of(2021, 6, 23), "Ban Bí thư Trung ương Đảng", "về giảm nghèo");
        var law = document("Luật", null, LocalDate.of(2015, 6, 19), "Quốc hội", "Tổ chức chính quyền địa phương");
        var decree = document("Nghị định", "27/2022/NĐ-CP", LocalDate.of(2022, 4, 19), "Chính phủ", "quy định cơ chế");
        var older = document("Nghị định", "07/2021/NĐ-CP", LocalDate.of(2021, 1, 27), "Chính phủ", "quy định chuẩn nghèo");
        var decision = document("Quyết định", "90/QĐ-TTg", LocalDate.of(2022, 1, 18), "Thủ tướng Chính phủ", "phê duyệt Chương trình");
        var circular = document("Thông tư", "55/2023/TT-BTC", null, "Bộ Tài chính", "về kinh phí");
        var province = document("Kế hoạch", "101/KH-UBND", LocalDate.of(2022, 6, 30), "Ủy ban nhân dân tỉnh Thái Nguyên", "về giảm nghèo");
        var council = document("Nghị quyết", "06/NQ-HĐND", LocalDate.of(2022, 7, 6), "Hội đồng nhân dân huyện Tu Mơ Rông", "về vốn");
        var commune = document("Quyết định", "490/QĐ-UBND", LocalDate.of(2020, 9, 16), "Ủy ban nhân dân xã Bình Yên", "về dự toán");

        var ordered = Citation.inOrder(List.of(commune, council, province, circular, decision, decree, older, law, directive));

        assertThat(ordered).containsExactly(directive, law, older, decree, decision, circular, province, council, commune);
        assertThat(Citation.line(directive)).isEqualTo("Thực hiện Chỉ thị số 05-CT/TW ngày 23 tháng 6 năm 2021 của Ban Bí thư Trung ương Đảng về giảm nghèo");
        assertThat(Citation.line(law)).isEqualTo("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015");
        assertThat(Citation.line(circular)).isEqualTo("Căn cứ Thông tư số 55/2023/TT-BTC của Bộ Tài chính về kinh phí");
    }

    private static LegalDraft draft(String kind, String number) {
        return new LegalDraft(kind, Optional.of(number), LocalDate.of(2023, 6, 24), "Chính phủ", "sửa đổi", null, null, false, "");
    }

    private static LegalDocument document(String kind, @Nullable String number,
            @Nullable LocalDate day, String issuer, String subject) {
        return new LegalDocument(LegalDocumentId.next(), kind, Optional.ofNullable(number), Optional.ofNullable(day), issuer,
                subject, DateRange.ALWAYS, false, "");
    }
}
