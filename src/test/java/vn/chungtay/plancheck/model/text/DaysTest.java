package vn.chungtay.plancheck.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.Requirement;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;

class DaysTest {

    private static final String DECISION = """
            Số: 318/QĐ-UBND
            Đồng Sơn, ngày 14 tháng 3 năm 2024
            QUYẾT ĐỊNH
            Về việc ban hành Kế hoạch giảm nghèo năm 2024
            QUYẾT ĐỊNH:
            Điều 1. Ban hành kèm theo Quyết định này Kế hoạch giảm nghèo năm 2024.
            Số: 45/KH-UBND
            Đồng Sơn, ngày 12 tháng 3 năm 2024
            KẾ HOẠCH
            Giảm nghèo bền vững năm 2024 trên địa bàn huyện Đồng Sơn
            (Ban hành kèm theo Quyết định số 318/QĐ-UBND ngày 14/3/2024 của Ủy ban nhân dân huyện)
            I. MỤC TIÊU
            II. KINH PHÍ
            III. TỔ CHỨC
            Nơi nhận:
            - Lưu: VT.
            PHỤ LỤC I
            (Kèm theo Kế hoạch số 45/KH-UBND ngày 12/3/2024 của Ủy ban nhân dân huyện)
            """;

    @ParameterizedTest
    @CsvSource({
        "ngày 15/6,ngày 31/6,ERROR,no_such_day",
        "ngày 10/12,ngày 30/02/2025,ERROR,no_such_day",
        "trước ngày 10/12,từ ngày 20/11/2024 đến ngày 15/11/2024,ERROR,ends_before_start",
        "ngày 10/12,ngày 10/12/2032,CONTRADICTION,limit_after_period",
        "ngày 18/01/2022 của Thủ tướng,ngày 18/4/2024 của Thủ tướng,CONTRADICTION,younger_than_plan"
    })
    @Requirement("LEG-03")
    void a_day_that_cannot_be_is_found(String right, String wrong, Gravity gravity, String reason) {
        assertThat(RightPlan.with(right, wrong)).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(FindingKind.DATE);
            assertThat(it.gravity()).isEqualTo(gravity);
            assertThat(it.reason().key()).endsWith("." + reason);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ngày 31 tháng 4 năm 2024,no_such_day", "31 tháng 6 năm 2024,no_such_day", "ngày 30 tháng 02,no_such_day", "ngày 31.4.2024,no_such_day",
        "ngày 31-11-2024,no_such_day", "tháng 13/2024,no_such_day", "tháng 14 năm 2024,no_such_day", "20/13/2024,no_such_day", "ngày 00/5/2024,no_such_day",
        "từ ngày 01/8/2024 đến ngày 31/7/2024,ends_before_start", "từ 01/8/2024 đến hết 31/7/2024,ends_before_start", "từ ngày 01/8/2024 - 31/7/2024,ends_before_start",
        "từ ngày 01 tháng 8 năm 2024 đến ngày 31 tháng 7 năm 2024,ends_before_start", "từ ngày 01 tháng 8 năm 2024 đến hết ngày 31/7/2024,ends_before_start",
        "từ tháng 10/2024 đến tháng 8/2024,ends_before_start", "từ tháng 10 năm 2024 đến hết tháng 8 năm 2024,ends_before_start"
    })
    @Requirement("LEG-03")
    void a_day_or_span_that_cannot_be_is_an_error_however_it_is_written(String wrong, String reason) {
        assertThat(RightPlan.with("trước ngày 15/6 và", wrong + " và")).singleElement().satisfies(it -> {
            assertThat(it.gravity()).isEqualTo(Gravity.ERROR);
            assertThat(it.printed()).isNotEmpty().isSubstringOf(wrong);
            assertThat(it.reason().key()).endsWith("." + reason);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ngày 29 tháng 02 năm 2024", "từ ngày 01/10/2024 đến ngày 31/3/2025", "từ tháng 10/2024 đến tháng 3/2025", "từ 01/10 đến 31/3", "ngày 31 tháng 5", "6 tháng năm 2024",
        "giảm từ 12,5 xuống 3/4/2024", "trong 12 tháng năm 2024, quý IV/2024", "sau ngày 15/12/2024 đến trước ngày 01/4/2024"
    })
    void days_and_spans_that_can_be_are_left_alone(String right) {
        assertThat(RightPlan.with("trước ngày 15/6 và", right + " và")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Căn cứ Chỉ thị số 05-CT/TW ngày 23/6/2021|Căn cứ Chỉ thị số 05-CT/TW ngày 23/6/2025",
        "Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ;|Quyết định số 1705/QĐ-TTg ngày 18/12/2024 của Thủ tướng Chính phủ;",
        "Quyết định số 90/QĐ-TTg ngày 18/01/2022 của Thủ tướng Chính phủ;|Thông tư số 03/2025/TT-BLĐTBXH của Bộ trưởng;",
        "Căn cứ Chỉ thị|Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2025; Chỉ thị",
        "Căn cứ Chỉ thị|Căn cứ Kết luận của Ban Thường vụ Huyện ủy ngày 20/12/2024; Chỉ thị"
    })
    void a_basis_younger_than_the_plan_is_asked_about(String right, String wrong) {
        assertThat(RightPlan.with(right, wrong)).singleElement().satisfies(it -> {
            assertThat(it.gravity()).isEqualTo(Gravity.CONTRADICTION);
            assertThat(it.reason().key()).endsWith(".younger_than_plan");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015; Chỉ thị", "Căn cứ Luật Đất đai ngày 18/01/2024 (có hiệu lực từ ngày 01/8/2024); Chỉ thị",
        "Căn cứ Nghị quyết số 15/NQ-HĐND ngày 12/3/2024 của Hội đồng nhân dân huyện; Chỉ thị", "Căn cứ dự toán thực hiện đến ngày 31/12/2024; Chỉ thị"
    })
    void a_basis_that_was_there_is_left_alone(String right) {
        assertThat(RightPlan.with("Căn cứ Chỉ thị", right)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ngày 15/6,ngày 29/2", "ngày 10/12,ngày 10/12/2025", "ngày 10/12,ngày 31/12/2025", "trước ngày 10/12,từ ngày 29/02/2024"})
    void a_day_that_can_be_is_left_alone(String right, String other) {
        assertThat(RightPlan.with(right, other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "(Ban hành kèm theo Quyết định số 318,(Ban hành kèm theo Quyết định số 381,381/QĐ-UBND,318/QĐ-UBND",
        "318/QĐ-UBND ngày 14/3/2024 của,318/QĐ-UBND ngày 12/3/2024 của,12/03/2024,14/03/2024",
        "(Kèm theo Kế hoạch số 45,(Kèm theo Kế hoạch số 54,54/KH-UBND,45/KH-UBND",
        "45/KH-UBND ngày 12/3/2024 của,45/KH-UBND ngày 14/3/2024 của,14/03/2024,12/03/2024"
    })
    void a_decision_and_its_plan_have_each_their_number_and_their_day(String right, String wrong, String printed, String expected) {
        assertThat(DECISION).contains(right);
        assertThat(RightPlan.findings(FindingKind.REFERENCE, DECISION)).isEmpty();
        assertThat(RightPlan.findings(FindingKind.REFERENCE, DECISION.replace(right, wrong))).singleElement().satisfies(it -> {
            assertThat(it.gravity()).isEqualTo(Gravity.ERROR);
            assertThat(it.printed()).isEqualTo(printed);
            assertThat(it.expected()).isEqualTo(expected);
        });
    }

    @Test
    void an_annex_that_is_only_named_is_missed_as_well() {
        assertThat(RightPlan.with("- Cụ thể hóa các chỉ tiêu", "- Tổng hợp tại Phụ lục III; cụ thể hóa các chỉ tiêu"))
                .singleElement()
                .satisfies(it -> assertThat(it.reason().key()).endsWith(".annex_missing"));
    }
}
