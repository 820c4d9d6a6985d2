package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.Requirement;

/** Columns whose heads say how they are computed, and tables of measures by years. */
class StatedColumnsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "(1)|(2)|(3)|(4)=(1)-(2)+(3)|(5)|(6)=(4)/(5)",
        "1|2|3|4=1-2+3|5|6=4/5",
        "1|2|3|4 = 1 - 2 + 3|5|6=4:5x100",
        "(1)|(2)|(3)|(4=1-2+3)|(5)|(6=4/5*100%)",
        "(3)|(4)|(5)|(6) = (3) - (4) + (5)|(7)|(8)=(6)/(7)"
    })
    @Requirement("TGT-14")
    void two_rows_are_enough_when_the_head_says_the_formula(String numbers) {
        var table = """
                Biểu 1. Chỉ tiêu giảm hộ nghèo năm 2025
                TT\tĐơn vị\tHộ nghèo đầu kỳ\tGiảm\tTăng\tHộ nghèo cuối kỳ\tSố hộ dân\tTỷ lệ cuối kỳ
                A\tB\t%s
                1\tThôn Đồi\t40\t7\t1\t34\t212\t16,04
                2\tThôn Bãi\t33\t5\t2\t30\t187\t16,04
                """.formatted(numbers.replace('|', '\t'));

        assertThat(Given.errors(table)).isEmpty();
        one(table.replace("2\t30\t187", "2\t20\t187"), 5, "20", "30");
        one(table.replace("212\t16,04", "212\t14,06"), 4, "14,06", "16,04");
    }

    @Test
    @Requirement("BUD-10")
    void a_range_of_columns_is_added_up() {
        var table = """
                ĐVT: triệu đồng
                TT\tNội dung\tTổng số\tNSTW\tNS tỉnh\tNS huyện\tHuy động
                \t\t1=2+...+5\t2\t3\t4\t5
                1\tĐường bản\t1.850\t1.500\t200\t100\t50
                2\tNhà văn hóa\t920\t700\t120\t60\t40
                """;

        assertThat(Given.errors(table)).isEmpty();
        one(table.replace("\t920\t", "\t290\t"), 5, "290", "920");
    }

    @Test
    void a_formula_that_no_row_bears_out_is_no_rule() {
        assertThat(Given.errors("""
                ĐVT: triệu đồng
                TT\tNội dung\tTổng số\tVốn giao\tVốn kéo dài\tVốn khác
                \t\t(1)=(2)+(3)\t(2)\t(3)\t(4)
                1\tĐường bản\t1.850\t1.500\t200\t150
                2\tNhà văn hóa\t920\t700\t120\t100
                """)).isEmpty();
    }

    private static final String BY_YEAR = """
            Lộ trình giảm nghèo
            Chỉ tiêu\tCuối năm 2021\tNăm 2022\tNăm 2023\tNăm 2024\tNăm 2025
            Tổng số hộ\t21.480\t21.500\t21.610\t21.700\t21.750
            Số hộ nghèo\t4.128\t3.480\t2.890\t2.355\t1.870
            Tỷ lệ hộ nghèo (%)\t19,22\t16,19\t13,37\t10,85\t8,60
            Số hộ nghèo giảm trong năm\t-\t648\t590\t535\t485
            Lũy kế số hộ giảm\t-\t648\t1.238\t1.773\t2.258
            """;

    @ParameterizedTest
    @CsvSource({"'535\t485','553\t485',6,553,535", "'2.890\t2.355','2.980\t2.355',4,2.980,2.890", "'13,37','17,33',5,'17,33','13,37'", "'1.238','1.328',7,1.328,1.238"})
    @Requirement("TGT-14")
    void measures_by_years_are_held_against_each_other_and_the_year_before(String right, String wrong, int line, String printed, String expected) {
        assertThat(Given.errors(BY_YEAR)).isEmpty();
        one(BY_YEAR.replace(right, wrong), line, printed, expected);
    }

    @Test
    @Requirement("TGT-14")
    void years_may_stand_below_each_other_too() {
        var table = """
                Lộ trình giảm nghèo
                Năm\tTổng số hộ\tSố hộ nghèo\tTỷ lệ hộ nghèo (%)\tSố hộ nghèo giảm so với năm trước\tTỷ lệ hộ nghèo giảm (điểm %)
                Năm 2021\t9.870\t2.140\t21,68\t-\t-
                Năm 2022\t9.921\t1.822\t18,37\t318\t3,31
                Năm 2023\t9.990\t1.490\t14,91\t332\t3,46
                Năm 2024\t10.044\t1.175\t11,70\t315\t3,21
                """;

        assertThat(Given.errors(table)).isEmpty();
        one(table.replace("\t332\t", "\t323\t"), 5, "323", "332");
        one(table.replace("315\t3,21", "315\t2,31"), 6, "2,31", "3,21");
    }

    @Test
    void more_or_fewer_households_than_the_year_before_need_no_column_of_changes() {
        assertThat(Given.errors("""
                Chỉ tiêu\tNăm 2022\tNăm 2023\tNăm 2024
                Số hộ thoát nghèo\t120\t135\t128
                Số hộ nghèo giảm bình quân mỗi xã\t12\t14\t13
                Tỷ lệ giải ngân (%)\t91,2\t88,7\t93,5
                """)).isEmpty();
    }

    private static void one(String text, int line, String printed, String expected) {
        assertThat(Given.errors(text)).singleElement().satisfies(error -> {
            assertThat(error.place().line()).isEqualTo(line);
            assertThat(error.printed()).isEqualTo(printed);
            assertThat(error.expected()).isEqualTo(expected);
        });
    }
}
