package vn.chungtay.plancheck.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;

class LimitsTest {

    private static final String TIMETABLE = """
            Số: 30/KH-UBND
            Tân Hà, ngày 04 tháng 9 năm 2024
            KẾ HOẠCH
            Rà soát hộ nghèo năm 2024 trên địa bàn xã Tân Hà
            I. TIẾN ĐỘ
            TT\tCông việc\tThời hạn
            1\tTập huấn\t10/9/2024
            2\tThu phiếu\t05/10/2024
            3\tHọp dân\t31/10/2024
            4\tNiêm yết\t06/11/2024
            5\tBáo cáo\t14/12/2024
            II. PHÂN CÔNG
            1. Từ ngày 01/10/2024 đến ngày 31/10/2024: họp dân.
            2. Các thôn gửi danh sách trước ngày 20/11/2024.
            """;

    @Test
    void a_timetable_in_its_order_is_left_alone() {
        assertThat(days(TIMETABLE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Từ ngày 01/10/2024,Từ ngày 01/11/2024,ERROR,ends_before_start",
        "Họp dân\t31/10/2024,Họp dân\t31/9/2024,ERROR,no_such_day",
        "31/10/2024,01/9/2024,CONTRADICTION,step_out_of_order",
        "14/12/2024,14/12/2025,CONTRADICTION,limit_after_period",
        "trước ngày 20/11/2024,trước ngày 20/01/2024,CONTRADICTION,limit_before_plan",
        "trước ngày 20/11/2024,chậm nhất là ngày 03/9/2024,CONTRADICTION,limit_before_plan",
        "nghèo năm 2024,nghèo năm 2023,CONTRADICTION,plan_after_its_year"
    })
    void a_limit_that_cannot_be_meant_is_found(String right, String wrong, Gravity gravity, String reason) {
        assertThat(days(TIMETABLE.replaceFirst(right, wrong)))
                .anySatisfy(it -> {
                    assertThat(it.gravity()).isEqualTo(gravity);
                    assertThat(it.reason().key()).endsWith("." + reason);
                });
    }

    @Test
    void the_second_of_two_limits_and_one_of_a_plan_of_few_lines_are_held_against_the_day_of_the_plan() {
        var two = TIMETABLE.replace("trước ngày 20/11/2024", "trước ngày 20/11/2024 và ngày 10/01/2024");
        var few = "Số: 61/KH-UBND\nEa Sol, ngày 05 tháng 4 năm 2024\nKẾ HOẠCH GIẢM NGHÈO NĂM 2024\n1. Phòng Dân tộc chủ trì, báo cáo trước ngày 10/12/2024.";

        assertThat(days(two)).singleElement().satisfies(it -> assertThat(it.reason().arguments()).contains("10/01/2024"));
        assertThat(days(two.replace("10/01/2024", "10/01/2025"))).isEmpty();
        assertThat(days(few)).isEmpty();
        assertThat(days(few.replace("10/12/2024", "10/12/2023"))).singleElement().satisfies(it -> assertThat(it.reason().key()).endsWith(".limit_before_plan"));
    }

    @Test
    void without_a_day_a_plan_is_younger_than_what_it_rests_on() {
        var plan = TIMETABLE.replace("Tân Hà, ngày 04 tháng 9 năm 2024\n", "").replace("I. TIẾN ĐỘ", "Căn cứ Quyết định số 15/QĐ-UBND ngày 20/8/2024 của Ủy ban nhân dân huyện;\nI. TIẾN ĐỘ");

        assertThat(days(plan)).isEmpty();
        assertThat(days(plan.replace("trước ngày 20/11/2024", "trước ngày 20/7/2024"))).singleElement().satisfies(it -> assertThat(it.reason().key()).endsWith(".limit_before_plan"));
    }

    @ParameterizedTest
    @CsvSource({
        "the day of the plan itself,trước ngày 20/11/2024,trước ngày 04/9/2024",
        "told of earlier days,gửi danh sách trước ngày 20/11/2024,đã gửi danh sách trước ngày 20/01/2024",
        "a report in the next year,14/12/2024,10/01/2025",
        "a step on the same day,05/10/2024,10/9/2024",
        "two that changed places,05/10/2024,01/11/2024"
    })
    void what_may_be_meant_is_left_alone(String why, String right, String other) {
        assertThat(days(TIMETABLE.replace(right, other))).as(why).isEmpty();
    }

    /** Either of two neighbours may be the one that is wrong, or the list is in another order. */
    @Test
    void nothing_is_said_where_more_than_one_step_is_out_of_order() {
        assertThat(days(TIMETABLE.replace("10/9/2024", "10/12/2024").replace("05/10/2024", "05/12/2024"))).isEmpty();
    }

    /** Two columns are read as one line. */
    @Test
    void the_year_of_a_plan_is_read_also_where_its_title_stands_behind_the_date() {
        var joined = TIMETABLE.replace("2024\nKẾ HOẠCH", "2024 KẾ HOẠCH").replace("trước ngày 20/11/2024", "trước ngày 20/11/2034");
        assertThat(days(joined)).singleElement().satisfies(it -> assertThat(it.reason().key()).endsWith(".limit_after_period"));
    }

    private static List<Finding> days(String text) {
        return RightPlan.findings(FindingKind.DATE, text);
    }
}
