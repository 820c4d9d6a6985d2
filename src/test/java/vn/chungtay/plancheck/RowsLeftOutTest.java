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
}
