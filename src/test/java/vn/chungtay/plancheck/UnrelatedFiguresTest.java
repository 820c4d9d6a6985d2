package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sentences whose figures need not fit each other, each with many sets of figures: whatever they are, nothing is called wrong. A
 * range in braces is any whole number of it, {@code {p}} any rate.
 */
class UnrelatedFiguresTest {

    private static final Pattern BLANK = Pattern.compile("\\{(?:(\\d+)-(\\d+)|p)\\}");
    private static final int SETS = 40;

    @ParameterizedTest
    @ValueSource(strings = {
        "Năm 2024 giảm {20-90} hộ nghèo, hỗ trợ {100-300} hộ vay vốn, xây mới {10-60} nhà, sửa chữa {10-60} nhà.",
        "Toàn huyện có {3000-9000} hộ, trong đó có {200-900} hộ nghèo, {200-900} hộ cận nghèo và {100-900} hộ dân tộc thiểu số.",
        "Dạy nghề cho {200-900} lao động, trong đó {100-400} phụ nữ, {100-400} người dân tộc thiểu số.",
        "Hỗ trợ {50-300} hộ: {20-90} hộ nuôi bò, {20-90} hộ nuôi dê và các hộ khác.",
        "Giải ngân {1000-9000} triệu đồng, trong đó Dự án 1 giải ngân {200-900} triệu đồng, Dự án 4 giải ngân {200-900} triệu đồng.",
        "Tổng kinh phí {5000-9000} triệu đồng, trong đó hỗ trợ nhà ở {500-900} triệu đồng, đào tạo nghề {100-900} triệu đồng.",
        "Tổng vốn {5000-9000} triệu đồng; vốn năm 2023 là {1000-4000} triệu đồng, năm 2024 là {1000-4000} triệu đồng.",
        "Đầu năm có {300-900} hộ nghèo; thoát nghèo {30-90} hộ; phát sinh {1-20} hộ; chuyển đi {1-9} hộ; cuối năm còn {200-800} hộ nghèo.",
        "Cuối năm 2023 còn {300-900} hộ nghèo, giảm {30-90} hộ so với năm 2022; năm 2024 phấn đấu giảm {30-90} hộ.",
        "Toàn xã có {900-3000} hộ, {4000-9000} khẩu; bình quân mỗi năm giảm {30-90} hộ nghèo.",
        "Mở {5-20} lớp dạy nghề cho {100-400} học viên, mỗi lớp không quá 35 học viên.",
        "Có {100-400} hộ nghèo được hỗ trợ, đạt {p}% kế hoạch; {50-90} hộ thoát nghèo, chiếm {p}% số hộ nghèo.",
        "Tỷ lệ hộ nghèo giảm từ {p}% xuống còn {p}%; riêng vùng cao giảm {p}%.",
        "Tổ chức {20-90} hội nghị cho {1000-4000} lượt người; phát {1000-9000} tờ rơi; treo {20-90} băng rôn, tổng kinh phí {100-400} triệu đồng.",
        "- Vốn đầu tư: {1000-9000} triệu đồng;\\n- Vốn sự nghiệp: {1000-9000} triệu đồng, trong đó:\\n+ Dự án 2: {100-900} triệu đồng;\\n+ Dự án 3: {100-900} triệu đồng;\\n+ Các dự án khác.",
        "Giảm {30-90} hộ nghèo, cuối năm còn {200-800} hộ nghèo.\\nHộ nghèo đầu năm 2024 trong diện bảo trợ: {100-400} hộ.",
        "Đưa {20-90} lao động đi làm việc ở nước ngoài; giải quyết việc làm cho {500-900} lao động, trong đó lao động nông thôn {300-800} người, lao động nữ {100-400} người.",
        "Năm 2023 được giao {1000-9000} triệu đồng, năm 2024 giải ngân {1000-9000} triệu đồng, còn {100-900} triệu đồng chờ phân bổ.",
        "Hỗ trợ nhà ở cho {50-90} hộ nghèo, {20-60} hộ cận nghèo; tổng số hộ được vay vốn {200-400} hộ.",
        "Giảm {30-90} hộ nghèo ({p}%), {20-60} hộ cận nghèo ({p}%); tổng số hộ nghèo và hộ cận nghèo cuối năm còn {300-900} hộ.",
        "Thu nhập bình quân đầu người đạt {20-60} triệu đồng/năm, tăng {1-9} triệu đồng so với năm 2022; toàn xã có {900-3000} hộ.",
        "Có {200-900} hộ thoát nghèo, {20-90} hộ tái nghèo; số hộ cận nghèo giảm {100-300} hộ, còn {400-900} hộ.",
        "Tỷ lệ hộ nghèo còn {p}%, giảm {p}%; tỷ lệ hộ nghèo dân tộc thiểu số còn {p}%, giảm {p}%.",
        "Kinh phí năm 2023 là {1000-9000} triệu đồng; kinh phí năm 2024 là {1000-9000} triệu đồng; tổng kinh phí giai đoạn 2021 - 2025 là {20000-90000} triệu đồng.",
        "Đào tạo {200-900} người, {100-400} người có việc làm, đạt {60-99}%.",
        "Toàn tỉnh có {100-200} xã, trong đó {20-90} xã khu vực III, {20-90} xã khu vực II.",
        "Phân bổ {1000-9000} triệu đồng cho các xã, trong đó xã Pa Ủ {100-900} triệu đồng, xã Ka Lăng {100-900} triệu đồng.",
        "Vay vốn giải quyết việc làm {10-90} tỷ đồng cho {200-900} hộ; vay nhà ở {1-9} tỷ đồng cho {20-90} hộ; tổng dư nợ {100-900} tỷ đồng.",
        "Số hộ nghèo đầu năm là {300-900} hộ (trong đó hộ dân tộc thiểu số {100-300} hộ), cuối năm ước còn {200-800} hộ.",
        "Giảm {30-90} hộ nghèo (xã A giảm {10-40} hộ, xã B giảm {10-40} hộ và các xã khác).",
        "Cấp {1000-9000} thẻ bảo hiểm y tế cho người nghèo, {1000-9000} thẻ cho người cận nghèo; trong đó cấp mới {100-900} thẻ.",
        "Trong năm hỗ trợ {50-90} nhà, gồm nhà xây mới và nhà sửa chữa, kinh phí {1000-4000} triệu đồng, trong đó Quỹ “Vì người nghèo” {100-900} triệu đồng.",
        "Mỗi xã thành lập 01 tổ công tác gồm {5-9} người; toàn huyện có {10-20} xã, {50-200} cộng tác viên.",
        "Hộ nghèo: {300-900} hộ, {1000-4000} khẩu; hộ cận nghèo: {300-900} hộ, {1000-4000} khẩu; bình quân {3-5} khẩu/hộ.",
        "Tổng số lao động {3000-9000} người, trong đó qua đào tạo {1000-2900} người, có chứng chỉ {500-1900} người.",
        "Vốn kéo dài {100-900} triệu đồng; vốn giao mới {1000-9000} triệu đồng, trong đó đầu tư {500-900} triệu đồng; lũy kế giải ngân {1000-9000} triệu đồng, đạt {p}%.",
        "Hỗ trợ 2 đợt: đợt 1 {20-90} hộ, đợt 2 {20-90} hộ, mỗi đợt không quá 100 hộ; dự kiến {100-300} hộ.",
        "Giảm {100-300} hộ nghèo so với đầu năm; bình quân mỗi xã giảm {5-20} hộ; {5-20} xã không còn hộ nghèo.",
        "Chi {100-900} triệu đồng mua {20-90} con bò giống, {100-900} triệu đồng mua {100-300} con dê, mỗi hộ nhận 1 con.",
        "Huy động {1000-9000} triệu đồng, gồm tiền mặt {500-900} triệu đồng và {100-900} ngày công quy đổi.",
        "a) Hộ nghèo: {300-900} hộ.\\nb) Hộ cận nghèo: {300-900} hộ.\\nc) Tổng số hộ dân: {3000-9000} hộ.",
        "Tổng kinh phí: {5000-9000} triệu đồng.\\n- Dự án 1: {1000-2000} triệu đồng.\\n- Dự án 2: {1000-2000} triệu đồng, trong đó vốn đầu tư {100-900} triệu đồng.",
        "Chỉ tiêu cụ thể:\\n- Giảm {30-90} hộ nghèo.\\n- Giảm {30-90} hộ cận nghèo.\\n- Hỗ trợ {100-300} hộ vay vốn."
    })
    void whatever_the_figures_are_nothing_is_called_wrong(String sentence) {
        var random = new Random(2025);
        for (var set = 0; set < SETS; set++) {
            var text = BLANK.matcher(sentence.replace("\\n", "\n")).replaceAll(blank -> figure(blank, random));

            assertThat(Given.errors("I. MỘT\n" + text)).as(text).isEmpty();
        }
    }

    private static String figure(MatchResult blank, Random random) {
        if (blank.group(1) == null) return String.format(Locale.GERMANY, "%.2f", 1 + random.nextInt(3000) / 100.0);
        return String.format(Locale.GERMANY, "%,d", random.nextInt(Integer.parseInt(blank.group(1)), Integer.parseInt(blank.group(2)) + 1));
    }
}
