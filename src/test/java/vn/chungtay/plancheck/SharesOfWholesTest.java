package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.Requirement;

/** Shares in percent beside what they are the share of. */
class SharesOfWholesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Trong 259 hộ nghèo có 181 hộ là hộ dân tộc thiểu số (69,88%) và 78 hộ là hộ Kinh (30,12%).|69,88|68,98|69,88",
                "Trong tổng số 259 hộ nghèo, hộ dân tộc thiểu số là 181 hộ, chiếm 69,88%.|69,88|68,98|69,88",
                "Cuối năm 2022, toàn tỉnh có 18.526 hộ nghèo, chiếm 6,87% tổng số 269.665 hộ.|6,87|6,78|6,87",
                "Tổng kinh phí đã giải ngân là 1.486 triệu đồng; đạt 92,88% kế hoạch vốn được giao (1.600 triệu đồng).|92,88|98,28|92,88",
                "Tư vấn cho 1.050 lượt người; giới thiệu việc làm cho 420 người, đạt 40% số lượt tư vấn.|40%|45%|40",
                "Vốn sự nghiệp được giao 131.488,2 triệu đồng; đến hết tháng 9 giải ngân 82.257,2 triệu đồng, đạt 62,6%.|62,6|65,6|62,6",
                "Đào tạo nghề cho 4.500 lao động thuộc hộ nghèo, trong đó 70% (3.150 người) có việc làm sau đào tạo.|3.150|3.510|3.150",
                "Nhu cầu kinh phí cả giai đoạn là 10.996.000 nghìn đồng; năm 2023 là 3.240.500 nghìn đồng, chiếm 29,5%.|29,5|39,5|29,5",
                "Giải quyết việc làm cho 1.150 lao động, đạt 115% kế hoạch (1.000 lao động).|115|151|115",
                "Toàn xã có 1.896 hộ, trong đó hộ nghèo 58 hộ (3,06%), hộ cận nghèo 83 hộ (4,38%).|4,38|4,83|4,38",
                "Tổng số lao động qua đào tạo là 640 người, trong đó nữ 288 người, chiếm 45%.|45%|54%|45",
                "Kế hoạch vốn năm 2024 là 322.900 triệu đồng, trong đó vốn đầu tư 118.900 triệu đồng (chiếm 36,8%).|36,8|38,6|36,8",
                "Đã cấp thẻ cho 2.340 người trên tổng số 2.600 người thuộc hộ nghèo, đạt 90%.|90%|80%|",
                "Có 12 thôn trong tổng số 27 thôn đạt chuẩn, tỷ lệ 44,44%.|44,44|44,04|44,44",
                "Hỗ trợ 84 hộ, trong đó 24 hộ nuôi bò (28,57%) và 60 hộ nuôi dê (71,43%).|28,57|25,87|28,57"
            })
    @Requirement("TGT-14")
    void a_share_that_is_not_that_of_its_whole_is_found(String text, String right, String wrong, String expected) {
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
        "Xã có 3.240 hộ, trong đó 259 hộ nghèo (7,99%); trong số hộ nghèo có 181 hộ dân tộc thiểu số (69,88%).",
        "Kinh phí giải ngân 2.350 triệu đồng, đạt 94% kế hoạch giao; năm 2022 giải ngân 1.900 triệu đồng.",
        "Tổng vốn vay 45 tỷ đồng cho 1.200 hộ, trong đó hộ nghèo 380 hộ, lãi suất 6,6%/năm.",
        "Có 340 hộ nghèo được vay vốn, chiếm 35% số hộ có nhu cầu.",
        "Đào tạo 450 lao động, trong đó nữ 200 người; tỷ lệ có việc làm đạt 85%.",
        "Hỗ trợ 120 hộ, đạt 100% kế hoạch; giải ngân 3,2 tỷ đồng, đạt 96,5% tổng vốn."
    })
    void a_share_of_something_else_is_left_alone(String text) {
        assertThat(Given.errors("I. MỘT\n" + text.replace("\\n", "\n"))).isEmpty();
    }
}
