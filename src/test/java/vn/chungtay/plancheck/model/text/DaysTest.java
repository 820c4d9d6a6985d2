package vn.chungtay.plancheck.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
