package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.Requirement;

/** Figures that can only be judged by another sentence, and orders and ratios that the words of a sentence exclude. */
class FiguresElsewhereTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Năm 2024 toàn huyện có 531 hộ thoát nghèo.\\nRiêng ba xã biên giới giảm 197 hộ, bằng 37,1% tổng số hộ thoát nghèo của huyện.|37,1%|41,1%",
                "Trong năm giảm 420 hộ nghèo.\\nCác xã vùng cao có 168 hộ thoát nghèo, chiếm 40% số hộ thoát nghèo toàn huyện.|40%|46%",
                "Toàn xã có 206 hộ nghèo.\\nHộ thiếu đất sản xuất là 62 hộ, chiếm 30,1% số hộ nghèo.|30,1%|31,0%",
                "Đầu năm xã có 340 hộ nghèo.\\nCó 119 hộ không có khả năng lao động, bằng 35% tổng số hộ nghèo.|35%|53%",
                "Thị xã có 492 hộ cận nghèo.\\nSố hộ được vay vốn là 123 hộ, đạt 25% số hộ cận nghèo.|25%|52%",
                "Xã có 1.250 hộ dân.\\nĐã có 1.075 hộ dùng nước sạch, chiếm 86% tổng số hộ dân.|86%|68%",
                "Tổng kinh phí thực hiện là 1.250 triệu đồng.\\nNgân sách tỉnh 160 triệu đồng, chiếm 12,8% tổng kinh phí.|12,8%|18,2%",
                "Tổng nguồn vốn năm 2024: 8,4 tỷ đồng.\\nVốn sự nghiệp 5,46 tỷ đồng, chiếm 65% tổng nguồn vốn.|65%|56%",
                "Tổng vốn cả năm 3.600 triệu đồng.\\nĐến hết tháng 6 đã giải ngân 1.512 triệu đồng, đạt 42% tổng vốn.|42%|24%",
                "Kế hoạch giao đào tạo 640 lao động.\\nSáu tháng đã đào tạo 352 lao động, đạt 55% kế hoạch.|55%|53%"
            })
    @Requirement("TGT-14")
    void a_share_of_a_whole_in_another_sentence_is_asked_about(String text, String right, String wrong) {
        isAskedAbout(text, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Đầu năm xã có 87 hộ nghèo.\\nNguyên nhân nghèo: thiếu đất 29 hộ, thiếu vốn 18 hộ, ốm đau 23 hộ, đông người 17 hộ.|18 hộ|13 hộ",
                "Huyện giao giảm 115 hộ nghèo. Như vậy các phường giảm 18 hộ, các xã giảm 97 hộ.|97|79",
                "Tổng kinh phí 1.260 triệu đồng.\\nPhân bổ như sau: chăn nuôi 540 triệu đồng, trồng trọt 430 triệu đồng, dạy nghề 290 triệu đồng.|430|340",
                "Giảm 64 hộ nghèo.\\nCụ thể thôn Đông 21 hộ, thôn Tây 25 hộ, thôn Nam 18 hộ.|25 hộ|52 hộ",
                "Nhu cầu nhà ở là 156 căn nhà.\\nPhân theo xã: Tân Lập 48 căn, Hòa Bình 61 căn, Minh Sơn 47 căn.|61|67",
                "Năm 2024 mở lớp cho 420 lao động.\\nTrong đó nghề may 145 lao động, nghề xây 130 lao động, nghề nấu ăn 145 lao động.|130|103"
            })
    @Requirement("MON-05")
    void parts_of_a_whole_in_another_sentence_are_asked_about(String text, String right, String wrong) {
        isAskedAbout(text, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Đã kết nối việc làm cho 2.730 người, bằng 65% kế hoạch năm (4.200 người).\\nKết nối việc làm cho 1.470 lao động còn lại.|1.470|1.740",
                "Vốn giao 3.600 triệu đồng, đã giải ngân 1.512 triệu đồng, đạt 42%.\\nGiải ngân hết 2.088 triệu đồng còn lại.|2.088|2.808",
                "Cần xóa 156 căn nhà tạm, sáu tháng đã xóa 97 căn.\\nQuý III làm xong 59 căn còn lại.|59|95",
                "Kế hoạch giảm 240 hộ nghèo, 6 tháng giảm 95 hộ.\\nSố hộ còn lại 145 hộ giảm trong 6 tháng cuối năm.|145|154",
                "Có 85 hộ đăng ký, đã hỗ trợ 52 hộ.\\nCòn lại 33 hộ hỗ trợ trong quý IV.|33|38"
            })
    @Requirement("TGT-14")
    void what_another_sentence_leaves_is_asked_about(String text, String right, String wrong) {
        isAskedAbout(text, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Tỷ lệ hộ nghèo giảm từ 12% năm 2023 xuống 9,5% năm 2024.|12%|2%",
                "Phấn đấu đưa tỷ lệ hộ cận nghèo từ 6,2% xuống còn 5,1%.|5,1%|7,1%",
                "Kéo giảm số hộ nghèo từ 340 hộ còn 268 hộ.|268|368",
                "Nâng tỷ lệ lao động qua đào tạo từ 61% lên 65%.|65%|56%",
                "Tăng tỷ lệ dùng nước sạch từ 82,5% năm 2023 lên 86% năm 2024.|86%|68%",
                "Từ 70 đến 75% hộ nghèo có nhà tiêu hợp vệ sinh.|70 đến 75%|75 đến 70%",
                "Mỗi năm giảm bình quân 1 - 1,5% số hộ, bảo đảm có 80 - 85% hộ có việc làm.|80 - 85%|85 - 80%",
                "Tỷ lệ giải ngân đến 30/9/2024 đạt ít nhất 70%, đến 31/12/2024 đạt ít nhất 95%.|95%|59%",
                "Giải ngân đến ngày 30/6 đạt 45%, đến ngày 31/12 đạt 100%.|45%|145%"
            })
    @Requirement("TGT-14")
    void an_order_that_the_words_exclude_is_asked_about(String text, String right, String wrong) {
        isAskedAbout(text, right, wrong);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Giảm một phần tư số hộ cận nghèo, tức 28 hộ trong 112 hộ.|một phần tư|một phần ba",
                "Hỗ trợ một nửa số hộ đăng ký, là 45 hộ trong tổng số 90 hộ.|45 hộ|54 hộ",
                "Xóa hai phần ba số nhà tạm, là 60 căn trên tổng số 90 căn.|60 căn|66 căn",
                "Số lớp dạy nghề tăng từ 12 lớp lên 24 lớp, gấp đôi năm trước.|24|34",
                "Vốn vay 36 tỷ đồng, gấp 1,5 lần mức 24 tỷ đồng của năm 2023.|36 tỷ|63 tỷ",
                "Vốn ngân sách chiếm 37,9%, vốn xã hội hóa chiếm 62,1%.|37,9|39,7",
                "Hộ nghèo người Kinh chiếm 24,4%, hộ nghèo dân tộc thiểu số chiếm 75,6%.|75,6|76,5"
            })
    @Requirement("TGT-14")
    void a_ratio_that_the_figures_beside_it_do_not_have_is_asked_about(String text, String right, String wrong) {
        isAskedAbout(text, right, wrong);
    }

    private static void isAskedAbout(String text, String right, String wrong) {
        var plan = "KẾ HOẠCH\nGiảm nghèo năm 2024\nI. MỘT\n" + text.replace("\\n", "\n");

        assertThat(doubts(plan)).as("right").isEmpty();
        assertThat(doubts(plan.replace(right, wrong))).as("wrong").isNotEmpty();
    }

    /** What only a person can decide must not be asked where nothing is wrong. */
    @ParameterizedTest
    @ValueSource(strings = {
        "Có 340 hộ nghèo.\nTrong đó 119 hộ được vay vốn, chiếm 41% số hộ có nhu cầu.",
        "Năm 2023 có 24 hộ thoát nghèo.\nNăm 2024 có 36 hộ thoát nghèo, chiếm 17,5% số hộ nghèo đầu năm.",
        "Tổng kinh phí giai đoạn là 12.500 triệu đồng.\nNăm 2024 giải ngân 1.850 triệu đồng, đạt 92,5% kế hoạch năm.",
        "Xã có 206 hộ nghèo.\nNguyên nhân nghèo: thiếu đất 92 hộ, thiếu vốn 81 hộ, ốm đau 74 hộ; một hộ có thể có nhiều nguyên nhân.",
        "Đào tạo 420 lao động.\nHỗ trợ gồm: nhà ở 60 hộ, nước sạch 75 hộ, vay vốn 48 hộ.",
        "Thực hiện từ ngày 15 đến ngày 10 tháng sau; năm 2023 - 15 hộ, năm 2024 - 12 hộ.",
        "Giảm tỷ lệ hộ nghèo từ 12% đến 10%.",
        "Giảm nghèo hơn một phần ba số hộ, 45 hộ trong 112 hộ.",
        "Nam chiếm 45,5%, nữ chiếm 54,5%; hộ người Mông chiếm 60%, hộ người Dao chiếm 21%.",
        "Sản lượng tăng gấp 2 lần; có 45 hộ và 12 hộ tham gia hai mô hình."
    })
    void figures_that_can_be_right_are_left_alone(String text) {
        assertThat(doubts("KẾ HOẠCH\nGiảm nghèo năm 2024\nI. MỘT\n" + text)).isEmpty();
    }

    private static List<Finding> doubts(String plan) {
        return new PlanChecker().check(Given.plan(plan)).stream()
                .filter(it -> it.gravity() == Gravity.ERROR || it.gravity() == Gravity.CONTRADICTION)
                .filter(it -> it.kind() != FindingKind.MISSING && it.kind() != FindingKind.ORPHAN)
                .toList();
    }
}
