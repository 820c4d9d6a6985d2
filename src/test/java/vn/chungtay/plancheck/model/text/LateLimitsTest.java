package vn.chungtay.plancheck.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;

class LateLimitsTest {

    private static final String YEAR = """
            Số: 30/KH-UBND
            Tân Hà, ngày 04 tháng 3 năm 2024
            KẾ HOẠCH
            Giảm nghèo bền vững năm 2024 trên địa bàn huyện Tân Hà
            I. MỤC TIÊU
            II. TIẾN ĐỘ
            1. Giao vốn cho các xã trước ngày 31/3/2024.
            2. {limit}
            III. KINH PHÍ
            """;

    private static final String PERIOD = """
            Số: 30/KH-UBND
            Tân Hà, ngày 04 tháng 7 năm 2022
            KẾ HOẠCH
            Thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2022 - 2025 trên địa bàn huyện Tân Hà
            I. MỤC TIÊU
            II. TIẾN ĐỘ
            1. Sơ kết giữa kỳ trước ngày 31/12/2023.
            2. {limit}
            III. KINH PHÍ
            """;

    /** Each as another office would write it. */
    @ParameterizedTest
    @ValueSource(strings = {
        "Báo cáo kết quả trước ngày 15/12/2025.", "Gửi báo cáo về Phòng Lao động trước 15/12/2025.", "Nộp báo cáo chậm nhất ngày 15 tháng 12 năm 2025.",
        "Hoàn thành bình xét chậm nhất là ngày 15/12/2025;", "Rà soát hộ nghèo muộn nhất vào ngày 15/12/2025.", "Thời hạn: 15/12/2025.",
        "Hạn cuối: ngày 15/12/2025.", "Hạn chót gửi hồ sơ là ngày 15-12-2025.", "Kết thúc kiểm tra vào ngày 15.12.2025.", "Hoàn tất nghiệm thu đến hết ngày 15/12/2025.",
        "Báo cáo trong tháng 12 năm 2025.", "Tổng kết vào cuối tháng 12/2025.", "Hoàn thành trước tháng 12/2025.", "Kiểm tra, giám sát trong quý IV/2025.",
        "Niêm yết kết quả xong trước ngày 30/9/2025.", "Công bố kết quả không quá ngày 15 tháng 10 năm 2025.", "Báo cáo trước ngày 15/12/2034."
    })
    void the_only_limit_far_behind_the_year_of_the_plan_is_asked_about(String limit) {
        assertThat(dates(YEAR, limit)).singleElement().satisfies(it -> {
            assertThat(it.gravity()).isEqualTo(Gravity.CONTRADICTION);
            assertThat(it.reason().key()).endsWith(".limit_after_period");
            assertThat(limit).contains(it.printed());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Báo cáo kết quả trước ngày 15/12/2024.", "Báo cáo năm trước ngày 15/01/2025.", "Quyết toán trước ngày 30/6/2025.",
        "Giải ngân vốn kéo dài đến hết ngày 31/12/2025.", "Thanh toán khối lượng hoàn thành chậm nhất ngày 31/12/2025.",
        "Chuẩn nghèo có hiệu lực đến hết ngày 31/12/2025.", "Hết giai đoạn, trước ngày 31/12/2025, không còn hộ nghèo có công.",
        "Phấn đấu đến ngày 31/12/2025 toàn huyện không còn nhà tạm; trước ngày 01/10/2025 hoàn thành 80%.", "Cho vay với thời hạn đến ngày 31/12/2028.",
        "Bảo hành công trình đến ngày 01/9/2026.", "Tầm nhìn đến 31/12/2030.", "Báo cáo trong quý I/2025.", "Số liệu ngày 15/12/2025 của phần mềm."
    })
    void what_may_lie_behind_the_year_is_left_alone(String limit) {
        assertThat(dates(YEAR, limit)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Tổng kết giai đoạn: trước ngày 30 tháng 11 năm 2027.", "Tổng kết trước ngày 30/11/2026.", "Hoàn thành trong quý IV/2027.",
        "Báo cáo tổng kết chậm nhất ngày 15/12/2028."
    })
    void the_only_limit_behind_the_period_of_the_plan_is_asked_about(String limit) {
        assertThat(dates(PERIOD, limit)).singleElement().extracting(it -> it.reason().arguments().get(1)).isEqualTo("giai đoạn đến năm 2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Tổng kết giai đoạn: trước ngày 30 tháng 11 năm 2025.", "Tổng kết trước ngày 31/3/2026.", "Định hướng đến ngày 31/12/2030.",
        "Duy trì kết quả trước ngày 30/11/2026; đánh giá trước ngày 30/11/2027."
    })
    void what_may_lie_behind_the_period_is_left_alone(String limit) {
        assertThat(dates(PERIOD, limit)).isEmpty();
    }

    private static List<Finding> dates(String plan, String limit) {
        return RightPlan.findings(FindingKind.DATE, plan.replace("{limit}", limit));
    }
}
