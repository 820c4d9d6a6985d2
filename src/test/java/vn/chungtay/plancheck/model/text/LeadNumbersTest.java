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

/** Offices, projects and targets that are named by their numbers. */
class LeadNumbersTest {

    private static final String PLAN = """
            Số: 12/KH-UBND
            Hạ Đông, ngày 05 tháng 2 năm 2024
            KẾ HOẠCH
            Giảm nghèo năm 2024 trên địa bàn tỉnh Hạ Đông
            I. CHỈ TIÊU
            1. Có 40 mô hình được nhân rộng.
            2. Có 900 lao động có việc làm mới.
            3. Có 300 căn nhà được sửa chữa.
            II. NỘI DUNG
            1. Dự án 2: Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo
            a) Cơ quan chủ trì: Sở Lao động - Thương binh và Xã hội.
            2. Dự án 5: Hỗ trợ nhà ở cho hộ nghèo, hộ cận nghèo trên địa bàn các huyện nghèo
            a) Cơ quan chủ trì: Sở Xây dựng.
            3. Dự án 6: Truyền thông và giảm nghèo về thông tin
            a) Cơ quan chủ trì: Sở Thông tin và Truyền thông.
            III. PHÂN CÔNG
            1. Sở Lao động - Thương binh và Xã hội chủ trì chỉ tiêu số 1 và số 2; chủ trì Dự án 2.
            2. Sở Xây dựng: chủ trì các chỉ tiêu số 3, chủ trì Dự án 5.
            3. Sở Thông tin và Truyền thông
            - Chủ trì thực hiện Dự án 6, phối hợp với Sở Xây dựng chủ trì.
            4. Sở Tài chính phối hợp phân bổ vốn Dự án 2, Dự án 5.
            """;

    @Test
    void one_lead_for_each_number_is_left_alone() {
        assertThat(leads(PLAN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "chủ trì Dự án 5.|chủ trì Dự án 5, Dự án 2.|Dự án 2",
        "chủ trì các chỉ tiêu số 3|chủ trì các chỉ tiêu số 2, số 3|chỉ tiêu số 2",
        "4. Sở Tài chính phối hợp phân bổ vốn|4. Sở Tài chính: chủ trì|Dự án 2",
        "Cơ quan chủ trì: Sở Xây dựng|Cơ quan chủ trì: Sở Tài chính|Dự án 5"
    })
    @Requirement("PRJ-06")
    void two_offices_that_lead_one_number_are_named(String right, String wrong, String what) {
        assertThat(leads(PLAN.replace(right, wrong)))
                .anySatisfy(it -> {
                    assertThat(it.kind()).isEqualTo(FindingKind.LEAD);
                    assertThat(it.reason().arguments()).first().isEqualTo(what);
                });
    }

    @Test
    @Requirement("PRJ-06")
    void a_target_whose_number_nobody_got_is_nobodys() {
        assertThat(leads(PLAN.replace("chỉ tiêu số 1 và số 2", "chỉ tiêu số 1"))).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(FindingKind.ORPHAN);
            assertThat(it.reason().arguments()).first().isEqualTo("chỉ tiêu số 2");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "chủ trì chỉ tiêu số 1 và số 2|theo dõi chỉ tiêu 1, 2|theo dõi chỉ tiêu 1",
        "chủ trì chỉ tiêu số 1 và số 2|làm đầu mối các chỉ tiêu 1 và 2|làm đầu mối các chỉ tiêu 1",
        "chủ trì chỉ tiêu số 1 và số 2|phụ trách mục tiêu 1, mục tiêu 2|phụ trách mục tiêu 1, mục tiêu 1",
        "chủ trì chỉ tiêu số 1 và số 2|tham mưu thực hiện chỉ tiêu 01, 02|tham mưu thực hiện chỉ tiêu 01, 03"
    })
    @Requirement("PRJ-06")
    void a_target_given_to_nobody_is_named_whatever_the_verb(String as, String right, String wrong) {
        assertThat(leads(PLAN.replace(as, right))).isEmpty();
        assertThat(leads(PLAN.replace(as, wrong))).singleElement().satisfies(it -> assertThat(it.reason().arguments()).first().isEqualTo("chỉ tiêu số 2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Sở Tài chính theo dõi các chỉ tiêu còn lại",
        "Sở Tài chính chủ trì chỉ tiêu 40 mô hình; các đơn vị thực hiện chỉ tiêu được giao"
    })
    void targets_that_are_given_out_in_words_as_well_are_left_alone(String other) {
        assertThat(leads(PLAN.replace("chủ trì chỉ tiêu số 1 và số 2", "theo dõi chỉ tiêu 1").replace("4. Sở Tài chính phối hợp", "4. " + other + ", phối hợp"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a sub-project has a lead of its own|4. Sở Tài chính phối hợp phân bổ vốn Dự án 2, Dự án 5|4. Sở Tài chính chủ trì Tiểu dự án 1 thuộc Dự án 2",
        "an area of its own|4. Sở Tài chính phối hợp phân bổ vốn Dự án 2, Dự án 5|4. Ủy ban nhân dân các huyện chủ trì Dự án 2 trên địa bàn",
        "a shortened name|2. Sở Xây dựng: chủ trì|2. Sở XD-TNMT: chủ trì",
        "a share of the work|4. Sở Tài chính phối hợp|4. Sở Tài chính chủ trì tham mưu"
    })
    void what_is_no_second_lead_is_left_alone(String why, String right, String other) {
        assertThat(leads(PLAN.replace(right, other))).as(why).isEmpty();
    }

    @Test
    void a_project_under_the_number_of_another_is_named() {
        assertThat(RightPlan.findings(PLAN.replace("3. Dự án 6: Truyền", "3. Dự án 4: Truyền") + "IV. KINH PHÍ\n1. Dự án 7: Nâng cao năng lực và giám sát, đánh giá Chương trình\n"))
                .filteredOn(it -> it.reason().key().endsWith(".part_number"))
                .singleElement()
                .satisfies(it -> assertThat(it.expected()).isEqualTo("Dự án 6"));
    }

    @Test
    void a_plan_with_numbers_of_its_own_is_left_alone() {
        assertThat(RightPlan.findings(PLAN.replace("Dự án 5", "Dự án 1").replace("Dự án 6", "Dự án 3")))
                .filteredOn(it -> it.reason().key().endsWith(".part_number"))
                .isEmpty();
    }

    private static List<Finding> leads(String text) {
        return RightPlan.findings(text).stream()
                .filter(it -> it.kind() == FindingKind.LEAD || it.reason().key().endsWith(".target_not_given"))
                .toList();
    }
}
