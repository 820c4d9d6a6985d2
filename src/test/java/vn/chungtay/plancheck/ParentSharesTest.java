package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.Requirement;

/** A project of which the share adds up the rounded shares below it (VN-08 of what is known of the first plan). */
class ParentSharesTest {

    private static final String ANNEX = """
            PHỤ LỤC KINH PHÍ NĂM 2024
            Đơn vị tính: triệu đồng
            TT\tDự án, tiểu dự án\tNSTW\tNgân sách địa phương\tNgân sách tỉnh\tNgân sách huyện
            1\tDự án 2: Đa dạng hóa sinh kế\t3.160\t474\t331,8\t142,2
            2\tDự án 4: Việc làm bền vững\t1.889\t284,9\t199,4\t85,5
            2.1\tTiểu dự án 1: Giáo dục nghề nghiệp\t1.018\t154,2\t107,9\t46,3
            2.2\tTiểu dự án 3: Hỗ trợ việc làm\t871\t130,7\t91,5\t39,2
            3\tDự án 7: Nâng cao năng lực\t862\t129,2\t90,5\t38,7
            3.1\tTiểu dự án 1: Nâng cao năng lực thực hiện\t446\t66,8\t46,8\t20,0
            3.2\tTiểu dự án 2: Giám sát, đánh giá\t416\t62,4\t43,7\t18,7
            \tTổng cộng\t5.911\t888,1\t621,7\t266,4
            """;

    @Test
    @Requirement("BUD-09")
    void it_is_told_as_rounding_with_what_the_rule_would_give() {
        assertThat(shares(ANNEX)).extracting(Finding::printed).containsExactlyInAnyOrder("90,5", "38,7");
        assertThat(shares(ANNEX)).first().satisfies(it -> {
            assertThat(it.gravity()).isEqualTo(Gravity.ROUNDING);
            assertThat(it.place().quote()).contains("38,7");
            assertThat(it.printed()).isEqualTo("38,7");
            assertThat(it.expected()).isEqualTo("38,8");
            assertThat(it.reason().arguments()).contains("30", "129,2", "20,0 + 18,7");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "the share is neither that of the rule nor the sum|129,2\t90,5\t38,7|129,2\t90,4\t37,8", "a row below does not keep the rule|43,7\t18,7|42,7\t19,7",
        "the parent keeps the rule|129,2\t90,5\t38,7|129,2\t90,4\t38,8"
    })
    void nothing_else_is_told_as_rounding_of_a_share(String why, String printed, String other) {
        assertThat(ANNEX).contains(printed);
        assertThat(shares(ANNEX.replace(printed, other))).as(why).isEmpty();
    }

    private static List<Finding> shares(String text) {
        return new PlanChecker().check(Given.plan(text)).stream()
                .filter(it -> it.reason().key().endsWith(".rounding_of_share"))
                .toList();
    }
}
