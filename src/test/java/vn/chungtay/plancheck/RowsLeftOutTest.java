package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.chungtay.Requirement;

class RowsLeftOutTest {

    private static final String TABLE = """
            PHỤ LỤC CHỈ TIÊU GIẢM NGHÈO NĂM 2024
            TT\tXã\tSố hộ\tHộ nghèo đầu năm\tHộ thoát nghèo
            1\tAn Lạc\t412\t57\t12
            2\tBình Hòa\t388\t64\t15
            3\tCát Sơn\t529\t73\t18
            4\tĐông Lâm\t301\t39\t8
            \tTổng cộng\t1.630\t233\t53
            """;

    @Test
    @Requirement({"TGT-14", "BUD-10"})
    void a_row_that_stands_there_twice_is_an_error() {
        assertThat(Given.errors(TABLE)).isEmpty();
        assertThat(Given.errors(TABLE.replace("3\tCát", "3\tBình Hòa\t388\t64\t15\n3\tCát"))).singleElement().satisfies(error -> {
            assertThat(error.place().line()).isEqualTo(5);
            assertThat(error.printed()).isEqualTo("Bình Hòa");
        });
    }

    @Test
    @Requirement({"TGT-14", "BUD-10"})
    void a_row_that_was_lost_is_asked_for_with_its_figures() {
        var without = TABLE.replace("3\tCát Sơn\t529\t73\t18\n", "");

        assertThat(Given.errors(without)).isEmpty();
        assertThat(new PlanChecker().check(Given.plan(without)))
                .filteredOn(finding -> finding.reason().key().equals("plancheck.table.row_lost"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason().arguments().toString()).contains("529", "73", "18"));
    }

    @Test
    void two_places_with_equal_figures_are_no_row_twice() {
        var two = TABLE.replace("3\tCát", "3\tBình Lâm\t388\t64\t15\n4\tCát").replace("1.630\t233\t53", "2.018\t297\t68");

        assertThat(Given.errors(two)).isEmpty();
    }

    private static final String GROUPS = """
            PHỤ LỤC CHỈ TIÊU GIẢM NGHÈO NĂM 2024
            TT\tĐịa bàn\tSố hộ\tHộ nghèo đầu năm\tHộ thoát nghèo\tHộ phát sinh
            I\tVùng cao\t1.329\t194\t45\t3
            1\tAn Lạc\t412\t57\t12\t1
            2\tBình Hòa\t388\t64\t15\t2
            3\tCát Sơn\t529\t73\t18\t0
            II\tVùng thấp\t1.017\t88\t21\t2
            1\tĐông Lâm\t301\t39\t8\t1
            2\tEa Súp\t716\t49\t13\t1
            \tTổng cộng\t2.346\t282\t66\t5
            """;

    @Test
    @Requirement({"TGT-14", "BUD-10"})
    void a_group_may_lose_a_row_that_had_nothing_in_one_column() {
        assertThat(new PlanChecker().check(Given.plan(GROUPS))).isEmpty();
        var without = GROUPS.replace("3\tCát Sơn\t529\t73\t18\t0\n", "");

        assertThat(Given.errors(without)).isEmpty();
        assertThat(new PlanChecker().check(Given.plan(without)))
                .filteredOn(finding -> finding.reason().key().equals("plancheck.table.row_lost"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.printed()).isEqualTo("Vùng cao");
                    assertThat(finding.reason().arguments().toString()).contains("529", "73", "18");
                });
    }

    @Test
    @Requirement("BUD-10")
    void a_doubled_row_may_have_nothing_in_half_of_the_columns() {
        var table = """
                ĐVT: triệu đồng
                TT\tDự án\tTổng\tĐầu tư\tTW đầu tư\tSự nghiệp\tTW sự nghiệp
                1\tHạ tầng\t1.150\t1.150\t1.000\t0\t0
                2\tSinh kế\t460\t0\t0\t460\t400
                3\tDạy nghề\t805\t575\t500\t230\t200
                \tTổng cộng\t2.415\t1.725\t1.500\t690\t600
                """;

        assertThat(Given.errors(table)).isEmpty();
        assertThat(Given.errors(table.replace("3\tDạy", "3\tSinh kế\t460\t0\t0\t460\t400\n4\tDạy"))).singleElement().satisfies(error ->
                assertThat(error.printed()).isEqualTo("Sinh kế"));
    }
}
