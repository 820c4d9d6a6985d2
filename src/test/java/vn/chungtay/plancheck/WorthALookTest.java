package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chungtay.Requirement;

/** What no rule can call wrong and a person should still look at: figures without a base, far from their neighbours. */
class WorthALookTest {

    private static final String QUOTAS = """
            TT\tĐơn vị\tSố liệu cuối 2023\t\t\tKế hoạch giảm năm 2024
            \t\tTổng số hộ dân cư\tHộ cận nghèo (hộ)\tTỷ lệ (%)\tGiảm tỷ lệ hộ cận nghèo (%)
            1\tBình Long\t1539\t141\t9,16\t0,91
            2\tCúc Đường\t654\t21\t3,21\t0,31
            3\tDân Tiến\t1755\t200\t11,40\t1,14
            4\tLâu Thượng\t1600\t160\t10,00\t1,00
            5\tPhú Thượng\t1200\t96\t8,00\t0,75
            6\tPhương Giao\t1085\t106\t9,77\t1,01
            \tTổng\t7833\t724\t9,24\t0,93
            """;

    @Test
    @Requirement("TGT-13")
    void a_rate_that_no_whole_number_of_households_gives_is_named_with_its_row() {
        assertThat(kinds(QUOTAS)).doesNotContain("plancheck.quota.no_household");
        assertThat(of(QUOTAS.replace("3,21\t0,31", "3,21\t0,38"), "plancheck.quota.no_household"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.place()).isEqualTo(new Place(4, "Cúc Đường: 0,38")))
                .satisfies(finding -> assertThat(finding.gravity()).isEqualTo(Gravity.CONTRADICTION));
    }

    @Test
    @Requirement("TGT-13")
    void a_quota_far_above_all_others_is_named() {
        assertThat(kinds(QUOTAS)).doesNotContain("plancheck.quota.outlier");
        assertThat(of(QUOTAS.replace("9,77\t1,01", "9,77\t5,16"), "plancheck.quota.outlier")).singleElement()
                .satisfies(finding -> assertThat(finding.place().line()).isEqualTo(8))
                .satisfies(finding -> assertThat(finding.reason().arguments()).contains("52,8"));
    }

    @Test
    @Requirement("TGT-06")
    void a_rate_with_households_and_no_total_of_households_implies_one() {
        var target = "- Phấn đấu giảm tỷ lệ hộ nghèo trên 1,14%, với trên 46 hộ.\n";
        assertThat(of(target, "plancheck.missing.base")).singleElement()
                .satisfies(finding -> assertThat(finding.reason().arguments()).contains("4.035"));
        assertThat(of("Toàn xã có 4.035 hộ dân.\n" + target, "plancheck.missing.base")).isEmpty();
    }

    @Test
    void a_part_that_completes_its_whole_to_a_hundred_is_named() {
        var trained = "- Lao động qua đào tạo đạt 66,6%, trong đó có bằng cấp, chứng chỉ đạt từ 33,4% trở lên.";
        assertThat(of(trained, "plancheck.target.hundred")).singleElement().satisfies(finding -> assertThat(finding.printed()).isEqualTo("33,4%"));
        assertThat(of(trained.replace("33,4", "33,5"), "plancheck.target.hundred")).isEmpty();
    }

    @Test
    void money_without_unit_or_source_is_named() {
        var table = """
                TT\tNội dung\tTổng số\tNgân sách trung ương\tNgân sách tỉnh
                1\tDự án 2: Đa dạng hóa sinh kế\t110\t100\t10
                2\tDự án 6: Truyền thông\t220\t200\t20
                """;
        assertThat(of(table, "plancheck.missing.unit")).singleElement().satisfies(finding -> assertThat(finding.place().line()).isEqualTo(1));
        assertThat(of("Đơn vị tính: triệu đồng\n" + table, "plancheck.missing.unit")).isEmpty();

        var text = """
                1. Dự án 2: Đa dạng hóa sinh kế
                Tổng số kinh phí được giao 516 triệu đồng.
                2. Dự án 5: Hỗ trợ nhà ở
                Tổng số kinh phí được giao 300 triệu đồng.
                3. Dự án 6: Truyền thông và giảm nghèo về thông tin
                Tổng số kinh phí được giao 40 triệu đồng.
                """;
        assertThat(of(text, "plancheck.missing.sources")).singleElement().satisfies(finding -> assertThat(finding.place().line()).isEqualTo(2));
        assertThat(of(text + "Nguồn: 100% ngân sách trung ương, 856 triệu đồng.", "plancheck.missing.sources")).isEmpty();
    }

    @Test
    void a_row_numbered_by_position_against_its_official_number_is_named() {
        var table = "TT\tDự án\tVốn (triệu đồng)\n3\tDự án 4: Giáo dục nghề nghiệp\t30\n3.1\tTiểu dự án 1: Giáo dục\t10\n3.2\tTiểu dự án 3: Việc làm\t20\n";
        assertThat(of(table, "plancheck.numbers.by_position")).singleElement().satisfies(finding -> assertThat(finding.place().line()).isEqualTo(4));
        assertThat(of(table.replace("3.2\t", "3.3\t"), "plancheck.numbers.by_position")).isEmpty();
    }

    private static List<Finding> of(String text, String key) {
        return new PlanChecker().check(Given.plan(text)).stream().filter(finding -> finding.reason().key().equals(key)).toList();
    }

    private static List<String> kinds(String text) {
        return new PlanChecker().check(Given.plan(text)).stream().map(finding -> finding.reason().key()).toList();
    }
}
