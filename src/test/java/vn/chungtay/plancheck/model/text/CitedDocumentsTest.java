package vn.chungtay.plancheck.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.Requirement;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;

class CitedDocumentsTest {

    private static final String PLAN_OF_2024 = "KẾ HOẠCH\nGiảm nghèo năm 2024\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nghị định số 07/2021/NĐ-CP ngày 27/01/2021; Nghị định số 07/2021/NĐ-CP ngày 27 tháng 02 năm 2021",
                "Quyết định số 90/QĐ-TTg ngày 18/01/2022; Quyết định số 90/QĐ-TTg ngày 18/10/2022",
                "Kế hoạch số 101/KH-UBND ngày 30/6/2022 của UBND tỉnh Hà Lâm; Kế hoạch số 101/KH-UBND ngày 03/6/2022 của Ủy ban nhân dân tỉnh Hà Lâm",
                "Nghị định số 07/2021/NĐ-CP ngày 27/01/2022"
            })
    @Requirement("LEG-03")
    void two_dates_of_one_document_or_a_year_that_its_number_denies_are_errors(String cited) {
        assertThat(RightPlan.findings(FindingKind.REFERENCE, "Căn cứ " + cited + ";"))
                .singleElement()
                .extracting(Finding::gravity)
                .isEqualTo(Gravity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quyết định số 90/QĐ-TTg ngày 18/01/2022; Quyết định số 90/QĐ-TTg ngày 20/01/2023",
                "Nghị quyết số 10/NQ-HĐND ngày 26/12/2023 của HĐND xã Hạ Lâm; Nghị quyết số 10/NQ-HĐND ngày 15/12/2023 của HĐND huyện Đồng Sơn",
                "Nghị quyết số 10/NQ-HĐND ngày 26/12/2023; Nghị quyết số 10/NQ-HĐND ngày 15/12/2023",
                "Thông tư số 10/2022/TT-BLĐTBXH ngày 31/5/2022; Thông tư số 10/2022/TT-BLĐTBXH ngày 31 tháng 5 năm 2022"
            })
    void numbers_that_may_be_of_two_documents_prove_nothing(String cited) {
        assertThat(RightPlan.findings(FindingKind.REFERENCE, "Căn cứ " + cited + ";")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quyết định số 90/QĐ-TTg ngày 18/01/2022; Quyết định số 09/QĐ-TTg ngày 18/01/2022",
                "Thông tư số 55/2023/TT-BTC ngày 15/8/2023 của Bộ Tài chính quy định quản lý, sử dụng kinh phí sự nghiệp; Thông tư số 54/2023/TT-BTC ngày 15/8/2023 của Bộ Tài chính quy định quản lý, sử dụng kinh phí sự nghiệp",
                "Nghị quyết số 16/NQ-HĐND ngày 10/12/2023 của HĐND huyện về phân bổ dự toán ngân sách năm 2024; Nghị quyết số 61/NQ-HĐND ngày 10/12/2023 của HĐND huyện về phân bổ dự toán ngân sách năm 2024",
                "Nghị định số 27/2022/NĐ-CP ngày 19/4/2022; Nghị định số 72/2022/NĐ-CP ngày 19 tháng 4 năm 2022"
            })
    void two_numbers_of_one_document_are_asked_about(String cited) {
        assertThat(RightPlan.findings(FindingKind.REFERENCE, "Căn cứ " + cited + ";")).singleElement().satisfies(it -> {
            assertThat(it.gravity()).isEqualTo(Gravity.CONTRADICTION);
            assertThat(it.reason().key()).endsWith(".two_numbers");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quyết định số 90/QĐ-TTg ngày 18/01/2022; Quyết định số 02/2022/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ",
                "Nghị quyết số 12/NQ-HĐND ngày 20/12/2023 của HĐND huyện; Nghị quyết số 21/NQ-HĐND ngày 20/12/2023 của HĐND huyện",
                "Quyết định số 56/QĐ-TTg ngày 18/01/2022 về phê duyệt danh sách xã khu vực III; Quyết định số 65/QĐ-TTg ngày 18/01/2022 về giao dự toán ngân sách nhà nước",
                "Thông tư số 09/2022/TT-BLĐTBXH ngày 25/5/2022; Thông tư số 10/2022/TT-BLĐTBXH ngày 31/5/2022"
            })
    void two_documents_of_one_day_are_left_alone(String cited) {
        assertThat(RightPlan.findings(FindingKind.REFERENCE, "Căn cứ " + cited + ";")).isEmpty();
    }

    @Test
    @Requirement("LEG-02")
    void a_decree_cited_without_its_amendment_is_a_hint_with_the_amendment() {
        assertThat(RightPlan.findings(FindingKind.REFERENCE, PLAN_OF_2024 + "Căn cứ Nghị định số 27/2022/NĐ-CP ngày 19/4/2022;"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.gravity()).isEqualTo(Gravity.CONTRADICTION);
                    assertThat(it.expected()).isEqualTo("Nghị định số 38/2023/NĐ-CP");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PLAN_OF_2024 + "Căn cứ Nghị định số 27/2022/NĐ-CP; Nghị định số 38/2023/NĐ-CP;",
                "KẾ HOẠCH\nGiảm nghèo năm 2023\nCăn cứ Nghị định số 27/2022/NĐ-CP ngày 19/4/2022;",
                "Hà Lâm, ngày 23 tháng 6 năm 2023\nKẾ HOẠCH\nGiảm nghèo năm 2024\nCăn cứ Nghị định số 27/2022/NĐ-CP;",
                PLAN_OF_2024 + "Căn cứ Nghị định số 07/2021/NĐ-CP ngày 27/01/2021;"
            })
    @Requirement("LEG-02")
    void an_amendment_that_is_cited_or_came_later_is_not_asked_for(String text) {
        assertThat(RightPlan.findings(FindingKind.REFERENCE, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kế hoạch số 144 /KH-UBND|144 /KH-UBND|144/KH-UBND",
                "Chương trình số 109/CTr-BLĐT BXH-MTTW|109/CTr-BLĐT BXH-MTTW|109/CTr-BLĐTBXH-MTTW",
                "Nghị định số 27/2022/ NĐ-CP|27/2022/ NĐ-CP|27/2022/NĐ-CP",
                "theo văn bản ngày 23 /5/2024|23 /5/2024|23/5/2024"
            })
    void a_gap_inside_a_number_or_date_is_wording(String text, String printed, String expected) {
        assertThat(RightPlan.findings(FindingKind.REFERENCE, text)).singleElement().satisfies(it -> {
            assertThat(it.gravity()).isEqualTo(Gravity.WORDING);
            assertThat(it.printed()).isEqualTo(printed);
            assertThat(it.expected()).isEqualTo(expected);
        });
    }

    @Test
    void a_resolution_of_a_congress_ends_in_its_own_sign() {
        var wrong = "Nghị quyết số 01-NQ/HĐ, ngày 09 tháng 6 năm 2020 của Đại hội Đại biểu Đảng bộ huyện Đồng Sơn;";

        assertThat(RightPlan.findings(FindingKind.REFERENCE, wrong)).singleElement().extracting(Finding::expected).isEqualTo("NQ/ĐH");
        assertThat(RightPlan.findings(FindingKind.REFERENCE, wrong.replace("NQ/HĐ", "NQ/ĐH"))).isEmpty();
        assertThat(RightPlan.findings(FindingKind.REFERENCE, wrong.replace("Đại hội Đại biểu", "Ban Chấp hành"))).isEmpty();
    }

    @Test
    void an_annex_that_names_another_number_or_date_of_its_plan_is_an_error() {
        assertThat(RightPlan.with("(Kèm theo Kế hoạch số 45/KH-UBND", "(Kèm theo Kế hoạch số 54/KH-UBND"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.gravity()).isEqualTo(Gravity.ERROR);
                    assertThat(it.printed()).isEqualTo("54/KH-UBND");
                    assertThat(it.expected()).isEqualTo("45/KH-UBND");
                });
        assertThat(RightPlan.with("(Kèm theo Kế hoạch số 45/KH-UBND ngày 12/3/2024", "(Kèm theo Kế hoạch số 45/KH-UBND ngày 21/3/2024"))
                .singleElement()
                .satisfies(it -> assertThat(it.expected()).isEqualTo("12/03/2024"));
    }

    @Test
    void a_draft_has_gaps_and_no_errors() {
        assertThat(RightPlan.with("Số: 45/KH-UBND", "Số:      /KH-UBND", "ngày 12 tháng 3 năm 2024", "ngày    tháng    năm 2024"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.gravity()).isEqualTo(Gravity.CONTRADICTION);
                    assertThat(it.kind()).isEqualTo(FindingKind.MISSING);
                    assertThat(it.related()).hasSize(1);
                });
    }

    @Test
    void a_head_that_got_lost_is_one_gap() {
        assertThat(RightPlan.with("Số: 45/KH-UBND\nĐồng Sơn, ngày 12 tháng 3 năm 2024\n", ""))
                .singleElement()
                .extracting(Finding::kind)
                .isEqualTo(FindingKind.MISSING);
    }
}
