package vn.chungtay.plancheck.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.Requirement;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;

class TypeOfDocumentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nghị quyết 38/2023/NĐ-CP|Nghị định",
                "Nghị quyết số 38/2023/NĐ-CP ngày 24/6/2023|Nghị định",
                "Quyết định số 28/NQ-HĐND|Nghị quyết",
                "Nghị định số 90/QĐ-TTg|Quyết định",
                "Thông tư số 05-CT/TW|Chỉ thị",
                "Quyết định 55/2023/TT-BTC|Thông tư",
                "Quyết định số 144 /KH-UBND|Kế hoạch",
                "Báo cáo số 12/TTr-SNV|Tờ trình",
                "Chỉ thị số 109/CTr-BLĐTBXH-MTTW|Chương trình",
                "Nghị định số 69/2022/QH15|Nghị quyết"
            })
    @Requirement("LEG-03")
    void a_type_that_does_not_fit_the_number_is_an_error_with_the_type_that_fits(String cited, String type) {
        assertThat(errors(cited))
                .singleElement()
                .extracting(Finding::expected)
                .isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nghị định số 38/2023/NĐ-CP", "nghị định 38/2023/NĐ-CP", "Nghị Định số: 38/2023/NĐ-CP",
                "Nghị quyết liên tịch số 88/2008/NQLT-CP-MTTQ", "Nghị quyết liên tịch số 01/2020/NQ-LT",
                "Thông tư liên tịch số 06/2014/TTLT-BTC-BNV", "Thông tư liên tịch số 12/2013/TT-BTC",
                "Quy định số 05-QĐ/TW", "Quyết định số 05-QĐ/TW", "Kết luận số 97-KL/TW", "Thông báo kết luận số 15/TB-VPCP",
                "Chương trình phối hợp số 109/CTr-BLĐTBXH-MTTW", "Chương trình số 109/CTr-BLĐT BXH-MTTW",
                "Chương trình hành động số 12-CTr/HU", "Luật số 64/2025/QH15", "Nghị quyết số 69/2022/QH15",
                "Nghị quyết số 1654/NQ-UBTVQH15", "Pháp lệnh số 02/2020/UBTVQH14", "Công văn số 1234/UBND-KGVX", "hợp nhất Thông tư số 12/VBHN-BTC", "Chương trình phối hợp số 01/CT-UBND",
                "văn bản số 77/KH-UBND", "Nghị quyết số 05-NQ/ĐU, ngày 21/12/2023", "Tờ trình số 12/TTr-PLĐTBXH",
                "Quyết định ban hành Kế hoạch số 148/KH-UBND", "các Kế hoạch của tỉnh: số 101/KH-UBND"
            })
    void a_type_that_fits_or_cannot_be_judged_is_left_alone(String cited) {
        assertThat(errors(cited)).isEmpty();
    }

    private static List<Finding> errors(String cited) {
        return RightPlan.findings(FindingKind.REFERENCE, "Căn cứ " + cited + " của cơ quan có thẩm quyền;").stream()
                .filter(it -> it.gravity() == Gravity.ERROR)
                .toList();
    }

    @Test
    void a_right_plan_broken_in_one_place_gives_this_finding_and_no_other() {
        assertThat(RightPlan.with("Quyết định số 90/QĐ-TTg", "Nghị định số 90/QĐ-TTg"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo(FindingKind.REFERENCE);
                    assertThat(it.place().line()).isEqualTo(6);
                    assertThat(it.printed()).isEqualTo("Nghị định số 90/QĐ-TTg");
                    assertThat(it.expected()).isEqualTo("Quyết định");
                });
    }
}
