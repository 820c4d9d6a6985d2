package vn.chungtay.plancheck.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.Requirement;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;

class ResponsibilitiesTest {

    @Test
    @Requirement("PRJ-06")
    void a_target_that_no_part_serves_and_nobody_leads_is_named() {
        var broken = RightPlan.with(
                "qua đào tạo đạt 60%.", "qua đào tạo đạt 60%.\n- Hỗ trợ 20 người nâng cao trình độ ngoại ngữ để đi làm việc ở nước ngoài.");

        assertThat(broken).hasSize(2).allSatisfy(it -> {
            assertThat(it.kind()).isEqualTo(FindingKind.ORPHAN);
            assertThat(it.gravity()).isEqualTo(Gravity.CONTRADICTION);
            assertThat(it.printed()).isEqualTo("ngoại ngữ trước khi đi làm việc ở nước ngoài");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // who leads, and whether that is enough for housing of poor households
                "2. Phòng Quản lý đô thị\\n- Chủ trì thực hiện hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo.|true",
                "2. Phòng Dân tộc\\n- Chủ trì giải quyết nhà ở đối với hộ dân tộc thiểu số.|false",
                "2. Đề nghị Ủy ban Mặt trận Tổ quốc huyện\\n- Chủ trì vận động Quỹ để sửa chữa nhà ở cho hộ nghèo.|false",
                "2. Phòng Quản lý đô thị\\n- Phối hợp sửa chữa nhà ở cho hộ nghèo.|false"
            })
    @Requirement("PRJ-06")
    void a_lead_leads_the_whole_group_and_is_an_office_of_the_plan(String duty, boolean enough) {
        var text = RightPlan.TEXT
                .replace("qua đào tạo đạt 60%.", "qua đào tạo đạt 60%.\n- Hỗ trợ nhà ở cho 50 hộ nghèo, hộ cận nghèo.")
                .replace("2. Phòng Y tế", duty.replace("\\n", "\n") + "\n3. Phòng Y tế")
                .replace("3. Phòng Nội vụ", "4. Phòng Nội vụ");

        assertThat(RightPlan.findings(text))
                .filteredOn(it -> it.reason().key().endsWith("targets_without_lead"))
                .hasSize(enough ? 0 : 1);
    }

    @Test
    void two_offices_that_both_lead_one_part_are_a_contradiction() {
        assertThat(RightPlan.with("- Chủ trì thực hiện Tiểu dự án Cải thiện dinh dưỡng.", "- Phối hợp thực hiện.",
                        "1. Phòng Nông nghiệp và Môi trường\n", "1. Phòng Nông nghiệp và Môi trường\n- Chủ trì thực hiện Tiểu dự án Cải thiện dinh dưỡng.\n"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo(FindingKind.LEAD);
                    assertThat(it.printed()).isEqualTo("Phòng Y tế; Phòng Nông nghiệp và Môi trường");
                });
    }

    @Test
    void a_duty_for_a_part_that_the_plan_does_not_have_is_found() {
        assertThat(RightPlan.with("- Chủ trì thực hiện Tiểu dự án Cải thiện dinh dưỡng.",
                        "- Chủ trì thực hiện Tiểu dự án Cải thiện dinh dưỡng; tham gia Dự án Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo."))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo(FindingKind.ORPHAN);
                    assertThat(it.printed()).contains("Đa dạng hóa sinh kế");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Can thiệp phòng chống suy dinh dưỡng.|Can thiệp phòng chống suy dinh dưỡng cho trẻ em 0-16 tuổi.|POPULATION",
                "Trẻ em dưới 16 tuổi, phụ nữ mang thai thuộc|Trẻ em dưới 16 tuổi thuộc|NONE",
                "Can thiệp phòng chống suy dinh dưỡng.|Can thiệp phòng chống suy dinh dưỡng cho trẻ em từ 5 đến dưới 16 tuổi.|NONE"
            })
    void an_age_is_either_in_or_out(String right, String wrong, String kind) {
        var findings = RightPlan.with(right, wrong);

        if (kind.equals("NONE")) assertThat(findings).isEmpty();
        else assertThat(findings).singleElement().satisfies(it -> assertThat(it.kind().name()).isEqualTo(kind));
    }

    @Test
    void whom_the_work_names_must_be_in_the_target_group() {
        assertThat(RightPlan.with("Trẻ em dưới 16 tuổi, phụ nữ mang thai thuộc", "Trẻ em dưới 16 tuổi thuộc",
                        "Can thiệp phòng chống suy dinh dưỡng.", "Can thiệp phòng chống suy dinh dưỡng cho bà mẹ, trẻ em."))
                .singleElement()
                .satisfies(it -> assertThat(it.printed()).isEqualTo("bà mẹ"));
    }

    @Test
    void one_class_of_households_is_described_in_one_way() {
        var both = "hộ làm nông, lâm, ngư nghiệp có mức sống trung bình\nlàm nông, lâm nghiệp có mức sống trung bình";

        assertThat(RightPlan.findings(FindingKind.POPULATION, both)).hasSize(1);
        assertThat(RightPlan.findings(FindingKind.POPULATION, both.replace("nông, lâm nghiệp", "nông, lâm, ngư nghiệp"))).isEmpty();
    }

    @Test
    void what_a_part_says_twice_is_wording() {
        var once = "c) Nội dung hỗ trợ: Tập huấn kỹ thuật, cung cấp cây trồng, vật nuôi.";
        var twice = once + "\n- Hỗ trợ giao dịch việc làm, thu thập dự báo thị trường lao động.\n- Xây dựng cơ sở dữ liệu; hỗ trợ giao dịch việc làm, thu thập dự báo thị trường lao động.\n- Hỗ trợ giao dịch việc làm, thu thập dự báo thị trường lao động.";

        assertThat(RightPlan.with(once, twice)).singleElement().satisfies(it -> assertThat(it.reason().key()).endsWith("said_twice"));
    }
}
