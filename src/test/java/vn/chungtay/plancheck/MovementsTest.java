package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.Requirement;

/** Households and rates at the start, those that leave and come, and what remains, in a paragraph of any year. */
class MovementsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Đầu năm 2022 toàn xã có 291 hộ nghèo. Trong năm có 38 hộ thoát nghèo, phát sinh mới 7 hộ nghèo; cuối năm 2022 còn 260 hộ nghèo, giảm 31 hộ so với đầu năm.|31 hộ|41 hộ|31",
                "Đầu năm 2022 toàn xã có 291 hộ nghèo. Trong năm có 38 hộ thoát nghèo, phát sinh mới 7 hộ nghèo; cuối năm 2022 còn 260 hộ nghèo, giảm 31 hộ so với đầu năm.|38 hộ|83 hộ|38",
                "Đầu năm 2023 xã có 184 hộ nghèo; trong năm 47 hộ thoát nghèo, 5 hộ tái nghèo, 6 hộ nghèo phát sinh; cuối năm còn 148 hộ nghèo trên tổng số 1.850 hộ, tỷ lệ 8,00%.|47 hộ|74 hộ|",
                "Số hộ nghèo đầu năm 2024: 512 hộ; số hộ thoát nghèo trong năm: 96 hộ; số hộ nghèo phát sinh: 14 hộ; số hộ nghèo cuối năm: 430 hộ.|430|403|430",
                "Cuối năm 2022, toàn tỉnh có 18.526 hộ nghèo, chiếm 6,87% tổng số 269.665 hộ; giảm 4.369 hộ so với cuối năm 2021 (22.895 hộ, chiếm 8,49%), tỷ lệ hộ nghèo giảm 1,62 điểm phần trăm.|4.369|4.396|4.369",
                "Cuối năm 2022, toàn tỉnh có 18.526 hộ nghèo, chiếm 6,87% tổng số 269.665 hộ; giảm 4.369 hộ so với cuối năm 2021 (22.895 hộ, chiếm 8,49%), tỷ lệ hộ nghèo giảm 1,62 điểm phần trăm.|1,62|1,26|1,62",
                "Cuối năm 2023 thị xã còn 486 hộ nghèo. So với đầu năm giảm 135 hộ nghèo (đầu năm có 621 hộ).|135|153|135",
                "Đầu năm 2024, huyện còn 1.520 hộ cận nghèo; trong năm có 210 hộ thoát cận nghèo, 35 hộ rơi vào cận nghèo; đến cuối năm còn 1.345 hộ cận nghèo.|1.345|1.354|1.345",
                "Toàn phường có 96 hộ nghèo đầu năm, phấn đấu thoát nghèo 27 hộ, cuối năm còn 69 hộ nghèo.|27 hộ|72 hộ|",
                "Số hộ nghèo từ 2.140 hộ đầu năm xuống còn 1.699 hộ cuối năm, giảm 441 hộ.|441|414|441",
                "Giảm được 441 hộ nghèo, từ 2.140 hộ xuống còn 1.699 hộ.|441|414|441",
                "Tỷ lệ hộ nghèo đầu năm là 9,95%, cuối năm là 8,00%, giảm 1,95 điểm phần trăm.|1,95|1,59|1,95",
                "Tỷ lệ hộ cận nghèo cuối năm còn 5,12%, giảm 0,88% so với đầu năm (6,00%).|5,12|5,21|5,12",
                "Đầu năm 2025 có 14.828 hộ nghèo (5,36%). Đến ngày 30 tháng 9 năm 2025 còn 12.308 hộ nghèo, tức đã giảm 2.520 hộ.|2.520|2.720|2.520",
                "Giảm 62 hộ nghèo (thoát nghèo 70 hộ, phát sinh 8 hộ).|62 hộ|26 hộ|62",
                "Trong năm có 70 hộ thoát nghèo, 8 hộ tái nghèo, thực giảm 62 hộ nghèo.|62 hộ|26 hộ|62",
                "Xã có 259 hộ nghèo đầu năm 2025.\\nGiảm 62 hộ nghèo, số hộ nghèo cuối năm còn 197 hộ.|197|179|197"
            })
    @Requirement("TGT-14")
    void an_account_that_does_not_close_is_found(String text, String right, String wrong, String expected) {
        var plan = "I. MỘT\n" + text.replace("\\n", "\n");

        assertThat(Given.errors(plan)).isEmpty();
        assertThat(Given.errors(plan.replace(right, wrong))).singleElement().satisfies(error -> {
            assertThat(error.printed() + error.reason()).contains(figure(wrong));
            if (expected != null) assertThat(error.expected() + error.reason()).contains(expected);
        });
    }

    /** "31 hộ" without its words. */
    private static String figure(String wrong) {
        return wrong.replaceAll("[^\\d.,]+", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Đầu năm có 800 hộ, trong đó 260 hộ nghèo; trong năm giảm 30 hộ nghèo, cuối năm còn 232 hộ nghèo do 2 hộ phát sinh.",
        "Năm 2021 giảm 120 hộ nghèo, năm 2022 giảm 140 hộ nghèo, năm 2023 còn 300 hộ nghèo.",
        "Đầu năm có 184 hộ nghèo; 47 hộ thoát nghèo, 11 hộ phát sinh (trong đó tái nghèo 5 hộ); cuối năm còn 148 hộ nghèo.",
        "Tỷ lệ hộ nghèo giảm từ 8,49% xuống 6,87%, trong đó vùng dân tộc thiểu số giảm 3,2%.",
        "Cuối năm 2023 còn 1.768 hộ nghèo, giảm 395 hộ, đạt 105% kế hoạch giao giảm 376 hộ.",
        "Đầu năm có 310 hộ nghèo, 120 hộ cận nghèo; cuối năm còn 250 hộ nghèo, 95 hộ cận nghèo; giảm 60 hộ nghèo và 25 hộ cận nghèo."
    })
    void what_is_no_account_is_left_alone(String text) {
        assertThat(Given.errors("I. MỘT\n" + text.replace("\\n", "\n"))).isEmpty();
    }
}
