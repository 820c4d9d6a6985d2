package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.Requirement;

/** Amounts in a unit a thousand times too large or too small. */
class RightUnitTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Tổng kinh phí năm 2022: 7.760.200 nghìn đồng. Trong đó: ngân sách trung ương 6.748.000 nghìn đồng; ngân sách tỉnh đối ứng 1.012.200 nghìn đồng.|7.760.200 nghìn|7.760.200 triệu|7.760.200 nghìn đồng",
                "Tổng kinh phí là 191.730 triệu đồng (khoảng 191,7 tỷ đồng).|191,7|19,17|191,7 tỷ đồng",
                "Dự toán 314.800 nghìn đồng (314,8 triệu đồng).|314,8 triệu|314,8 nghìn|314,8 triệu đồng",
                "- Vốn: 304,8 triệu đồng. Trong đó ngân sách trung ương: 265 triệu đồng; ngân sách địa phương: 39,8 triệu đồng.|265 triệu|265 nghìn|265 triệu đồng",
                "Tổng kinh phí 5.850 triệu đồng, bao gồm 5.265 triệu đồng ngân sách trung ương và 585 triệu đồng ngân sách địa phương.|5.850 triệu|5.850 nghìn|5.850 triệu đồng",
                "Cho vay 2,4 tỷ đồng: hộ nghèo 1,1 tỷ đồng, hộ cận nghèo 0,9 tỷ đồng, hộ mới thoát nghèo 0,4 tỷ đồng.|1,1 tỷ|1,1 triệu|1,1 tỷ đồng",
                "Nhu cầu 10.996.000 nghìn đồng (khoảng 11 tỷ đồng).|11 tỷ|11 triệu|11 tỷ đồng",
                "Tổng kinh phí: 5.260.100.000 đồng, gồm: ngân sách trung ương 4.574.000.000 đồng; ngân sách tỉnh 457.400.000 đồng (10% ngân sách trung ương); ngân sách huyện 228.700.000 đồng (5% ngân sách trung ương).|4.574.000.000 đồng|4.574.000.000 triệu đồng|4.574.000.000 đồng",
                "Vốn giao 12,5 tỷ đồng, trong đó vốn đầu tư 8.200 triệu đồng, vốn sự nghiệp 4.300 triệu đồng.|4.300 triệu|4.300 nghìn|4.300 triệu đồng"
            })
    @Requirement("BUD-11")
    void the_right_unit_is_named(String text, String right, String wrong, String expected) {
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
}
