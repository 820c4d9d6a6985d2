package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the text says of the poor at the start, during and at the end of the year, against the table. */
class StandingInTextTest {

    private static final String PLAN = """
            KẾ HOẠCH GIẢM NGHÈO NĂM 2024
            Toàn huyện có 7.988 hộ dân; đầu năm 2024 có 2.163 hộ nghèo (tỷ lệ 27,08%).
            Phấn đấu trong năm có 408 hộ thoát nghèo, tương ứng giảm 5,11%; phát sinh không quá 13 hộ; cuối năm 2024 còn 1.768 hộ nghèo, chiếm 22,13%.
            Riêng vùng hồ giảm 4,18% tỷ lệ hộ nghèo.
            Kết quả năm 2023: giảm 399 hộ nghèo, cuối năm còn 2.163 hộ nghèo, chiếm 27,1%.
            TT\tXã\tTổng số hộ\tHộ nghèo\t\t\t\t\t\t
            \t\t\tĐầu năm\tTỷ lệ %\tSố hộ thoát\tTỷ lệ %\tSố hộ phát sinh\tCuối năm\tTỷ lệ %
            1\tVùng hồ\t4.094\t1.084\t26,48\t171\t4,18\t6\t919\t22,45
            2\tVùng cao\t2.292\t699\t30,50\t138\t6,02\t4\t565\t24,65
            3\tVùng dọc quốc lộ\t1.602\t380\t23,72\t99\t6,18\t3\t284\t17,73
            \tCộng toàn huyện\t7.988\t2.163\t27,08\t408\t5,11\t13\t1.768\t22,13
            """;

    @Test
    void a_text_that_says_what_the_table_says_is_left_alone() {
        assertThat(Given.errors(PLAN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "có 7.988 hộ dân|có 7.898 hộ dân|2|7.898|7.988",
        "có 2.163 hộ nghèo (|có 2.136 hộ nghèo (|2|2.136|2.163",
        "27,08%)|28,07%)|2|28,07%|27,08%",
        "có 408 hộ thoát|có 480 hộ thoát|3|480|408",
        "còn 1.768 hộ|còn 1.678 hộ|3|1.678|1.768",
        "chiếm 22,13%|chiếm 21,23%|3|21,23%|22,13%",
        "giảm 4,18%|giảm 4,81%|4|4,81%|4,18%"
    })
    void a_figure_that_differs_from_the_table_is_found(String right, String wrong, int line, String printed, String expected) {
        assertThat(Given.errors(PLAN.replace(right, wrong))).singleElement().satisfies(error -> {
            assertThat(error.place().line()).isEqualTo(line);
            assertThat(error.printed()).isEqualTo(printed);
            assertThat(error.expected()).isEqualTo(expected);
        });
    }

    @Test
    void a_figure_in_brackets_says_the_same_as_the_one_before() {
        var table = """
                TT\tXã\tTổng số hộ\tChỉ tiêu giảm năm 2024\t\t\t
                \t\t\tSố hộ nghèo giảm\tTỷ lệ (%)\tSố hộ cận nghèo giảm\tTỷ lệ (%)
                1\tĐại An\t3.164\t15\t0,47\t84\t2,65
                2\tĐịnh An\t3.196\t18\t0,56\t48\t1,50
                3\tHàm Giang\t3.039\t20\t0,66\t26\t0,86
                \tTổng cộng\t9.399\t53\t0,56\t158\t1,68
                """;
        var text = "Phấn đấu năm 2024 giảm 211 hộ nghèo, hộ cận nghèo; trong đó giảm 53 hộ nghèo (tương ứng 0,56%) và 158 hộ cận nghèo (tương ứng 1,68%).\n";

        assertThat(Given.errors(text + table)).isEmpty();
        assertThat(Given.errors(text.replace("53 hộ", "35 hộ") + table)).singleElement().satisfies(error -> {
            assertThat(error.place().line()).isEqualTo(1);
            assertThat(error.expected()).isEqualTo("53");
        });
    }

    @Test
    void a_least_target_in_points_is_held_against_quotas_in_households() {
        var plan = """
                - Tỷ lệ hộ nghèo giảm trên 0,6% trong năm 2024.
                STT\tĐơn vị\tTổng số hộ\tHộ nghèo\t\t
                \t\t\tĐầu năm\tThoát nghèo\tCuối năm
                1\tSa Rài\t3.973\t141\t30\t111
                2\tAn Phước\t3.288\t119\t26\t93
                3\tBình Phú\t3.857\t118\t27\t91
                \tTổng cộng\t11.118\t378\t83\t295
                """;
        assertThat(Given.errors(plan)).isEmpty();
        assertThat(Given.errors(plan.replace("trên 0,6%", "trên 1,1%"))).singleElement()
                .satisfies(error -> assertThat(error.kind()).isEqualTo(FindingKind.TARGET_AGAINST_QUOTA));
    }
}
