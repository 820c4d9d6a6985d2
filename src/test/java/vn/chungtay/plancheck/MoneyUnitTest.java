package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.chungtay.Requirement;

class MoneyUnitTest {

    private final PlanChecker checker = new PlanChecker();

    @Test
    @Requirement("BUD-11")
    void an_amount_that_lost_its_million_is_stopped() {
        var findings = checker.check(Given.plan("""
                Tổng nhu cầu vốn thực hiện: 206 triệu đồng, trong đó:
                + Ngân sách trung ương: 187 triệu đồng (vốn sự nghiệp).
                + Ngân sách tỉnh: 19 đồng (vốn sự nghiệp).
                """));

        assertThat(findings)
                .filteredOn(finding -> finding.kind() == FindingKind.UNIT)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.gravity()).isEqualTo(Gravity.ERROR);
                    assertThat(finding.place().line()).isEqualTo(3);
                    assertThat(finding.printed()).isEqualTo("19 đồng");
                    assertThat(finding.expected()).isEqualTo("19 triệu đồng");
                });
    }

    @Test
    void an_amount_in_whole_dong_is_no_mistake() {
        assertThat(checker.check(Given.plan("Mức hỗ trợ 1.500.000 đồng/hộ.")))
                .noneMatch(finding -> finding.gravity() == Gravity.ERROR);
    }
}
