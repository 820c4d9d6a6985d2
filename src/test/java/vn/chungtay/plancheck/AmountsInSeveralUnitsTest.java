package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each amount of a list is read in its own unit and with its own source; one whose unit or source cannot be told makes no error. */
class AmountsInSeveralUnitsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Kinh phí gồm 8,2 tỷ, 4,35 tỷ, 1,25 tỷ và 820 triệu đồng, tổng cộng 14,62 tỷ đồng.",
        "Tổng kinh phí 14,62 tỷ đồng, gồm 8,2 tỷ, 4,35 tỷ, 1,25 tỷ và 820 triệu đồng.",
        "Tổng nguồn lực 14,62 tỷ đồng: ngân sách trung ương 8,2 tỷ, ngân sách tỉnh 4,35 tỷ, ngân sách xã 1,25 tỷ và huy động 820 triệu đồng.",
        "Tổng kinh phí 14,62 tỷ đồng (8,2 tỷ vốn trung ương, 4,35 tỷ vốn tỉnh, 1,25 tỷ vốn xã, 820 triệu huy động).",
        "Tổng cộng 14,62 tỷ đồng, gồm: 8,2; 4,35; 1,25 tỷ và 820 triệu đồng.",
        "Tổng vốn 14,62 tỷ đồng, gồm 8,2 + 4,35 + 1,25 tỷ đồng và 820 triệu đồng.",
        "Tổng kinh phí 14.620 triệu đồng, trong đó 8,2 tỷ từ trung ương, 4,35 tỷ từ tỉnh, 1,25 tỷ từ xã, 820 triệu từ dân.",
        "Tổng vốn 14,62 tỷ đồng, gồm trung ương 8,2 tỷ, tỉnh 4,35 tỷ, xã 1,25 tỷ, dân góp 820tr.",
        "Nguồn vốn: 8,2 tỷ đồng vốn trung ương, 4,35 tỷ đồng vốn tỉnh, 1,25 tỷ vốn xã và 820 triệu đồng vốn huy động. Tổng cộng: 14,62 tỷ đồng",
        "Tổng kinh phí 5.222 triệu đồng, gồm trung ương 4.648, tỉnh 465, thị xã 109 triệu đồng.",
        "Tổng vốn 1 tỷ 620 triệu đồng, gồm 800 triệu đồng của tỉnh, 820 triệu đồng của xã.",
        "Tổng kinh phí 14,62 tỷ đồng; trong đó vốn đầu tư 8,2 tỷ, vốn sự nghiệp 6 tỷ 420 triệu đồng.",
        "Tổng kinh phí 7 tỷ 820 triệu đồng, gồm vốn trung ương 5 tỷ 400 triệu đồng, vốn tỉnh 1 tỷ 600 triệu đồng và vốn xã 820 triệu đồng.",
        "Kinh phí: 14,62 tỷ đồng.\n- Trung ương: 8,2 tỷ;\n- Tỉnh: 4,35 tỷ;\n- Xã: 1,25 tỷ;\n- Huy động: 820 triệu đồng."
    })
    void amounts_that_add_up_are_right_in_whatever_units(String text) {
        assertThat(Given.errors("I. MỘT\n" + text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Tổng kinh phí 14,26 tỷ đồng, gồm 8,2 tỷ, 4,35 tỷ, 1,25 tỷ và 820 triệu đồng.|14,26|14,62",
        "Kinh phí gồm 8,2 tỷ, 4,35 tỷ, 1,25 tỷ và 820 triệu đồng, tổng cộng 14,26 tỷ đồng.|14,26|14,62",
        "Tổng kinh phí 7 tỷ 820 triệu đồng, gồm vốn trung ương 5 tỷ 400 triệu đồng, vốn tỉnh 1 tỷ 600 triệu đồng và vốn xã 280 triệu đồng.|7 tỷ 820 triệu đồng|7,280"
    })
    void an_amount_that_slipped_is_still_found(String text, String printed, String expected) {
        assertThat(Given.errors("I. MỘT\n" + text)).singleElement().satisfies(error -> {
            assertThat(error.printed()).isEqualTo(printed);
            assertThat(error.expected()).isEqualTo(expected);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ngân sách địa phương bằng 15% ngân sách trung ương, trong đó tỉnh 60%, huyện 40%.",
        "Đối ứng 15% vốn ngân sách trung ương, trong đó ngân sách tỉnh 70% và ngân sách huyện 30%.",
        "Vốn đối ứng tối thiểu 10% (trong đó cấp tỉnh đảm bảo 80%).",
        "Tỷ lệ lao động qua đào tạo 35%, trong đó sơ cấp 60%, từ trung cấp 40%.",
        "Giải ngân đạt 42%, trong đó vốn đầu tư đạt 45%, vốn sự nghiệp đạt 36,9%."
    })
    void shares_of_a_share_may_be_larger_than_it(String text) {
        assertThat(Given.errors("I. MỘT\n" + text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tỷ lệ lao động qua đào tạo đạt 40%, trong đó có bằng cấp, chứng chỉ đạt từ 52%."})
    void a_part_of_the_same_is_not(String text) {
        assertThat(Given.errors("I. MỘT\n" + text)).singleElement().extracting(Finding::kind).isEqualTo(FindingKind.TARGET_LOGIC);
    }
}
