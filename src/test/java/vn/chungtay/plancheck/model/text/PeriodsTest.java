package vn.chungtay.plancheck.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;

class PeriodsTest {

    private static final String PLAN = """
            I. MỤC TIÊU
            Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2025.
            Kế hoạch vốn giai đoạn 2021-2025 đã giao.
            II. NHIỆM VỤ
            Nội dung: {period}.
            """;

    @ParameterizedTest
    @ValueSource(strings = {
        "thực hiện Chương trình giai đoạn 2022-2025", "Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 - 2026",
        "hộ nghèo giảm trong giai đoạn 2021 – 2026", "chuẩn nghèo giai đoạn 2021 đến năm 2026", "hộ nghèo theo chuẩn giai đoạn 2025-2021",
        "chuẩn nghèo giai đoạn 2021-2062"
    })
    void a_period_that_is_not_that_of_the_programme_is_asked_about(String period) {
        assertThat(findings(period)).singleElement();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2021 đến 2025", "Chương trình giai đoạn 2016 - 2020", "kết quả giai đoạn 2021-2024",
        "Chương trình mục tiêu quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi giai đoạn 2021-2030",
        "Chương trình mục tiêu quốc gia xây dựng nông thôn mới giai đoạn 2022-2025", "Chương trình hỗ trợ phụ nữ khởi nghiệp giai đoạn 2017-2025",
        "nhiệm kỳ của Hội đồng nhân dân giai đoạn 2021-2026", "tầm nhìn giai đoạn 2026-2030", "quy hoạch giai đoạn 2021-2030"
    })
    void periods_of_other_programmes_and_phases_are_left_alone(String period) {
        assertThat(findings(period)).isEmpty();
    }

    private static List<Finding> findings(String period) {
        return RightPlan.findings(PLAN.replace("{period}", period)).stream()
                .filter(it -> it.kind() == FindingKind.NAMING || it.kind() == FindingKind.DATE)
                .toList();
    }
}
