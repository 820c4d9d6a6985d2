package vn.chungtay.plancheck.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;

class SpellingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phần đầu giảm 3% hộ nghèo|Phần đầu|Phấn đấu",
                "Phân đầu giảm 3% hộ nghèo|Phân đầu|Phấn đấu",
                "Chiếu thiếu hụt về y tế|Chiếu thiếu hụt|Chiều thiếu hụt",
                "các dự án, tiêu dự án|tiêu dự án|tiểu dự án",
                "THỜI GIẠN THỰC HIỆN|THỜI GIẠN THỰC HIỆN|THỜI GIAN THỰC HIỆN",
                "phát huy manh mẽ truyền thống|manh mẽ|mạnh mẽ",
                "báo cáo đột suất|đột suất|đột xuất",
                "thị điểm, nhân rộng|thị điểm|thí điểm",
                "các xã, áp đặc biệt khó khăn|áp đặc biệt khó khăn|ấp đặc biệt khó khăn",
                "khó khăn, hạn ché.|hạn ché|hạn chế",
                "với các các cơ quan|các các|các",
                "tổ chức thực hiện thực hiện kế hoạch|thực hiện thực hiện|thực hiện"
            })
    void a_word_misread_or_doubled_is_found_with_its_mend(String text, String printed, String expected) {
        assertThat(RightPlan.findings(FindingKind.SPELLING, text)).singleElement().satisfies(it -> {
            assertThat(it.printed()).isEqualTo(printed);
            assertThat(it.expected()).isEqualTo(expected);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phần đầu tư của mục tiêu dự án", "Phấn đấu đạt chỉ tiêu; truyền thông phát huy truyền thống",
                "theo các hiệp định ký giữa hai bên; chi tiêu của hộ", "hành vi vi phạm; sản xuất xuất khẩu; hợp tác, hợp tác xã",
                "bắt đầu từ ngày 01/01; vào đầu mỗi tháng; văn bản hành chính; việc lạm dụng chức vụ; về sinh kế, về sinh hoạt",
                "có quan hệ; người dẫn chương trình; cần cử cán bộ; tin dùng hàng Việt; cán bộ làm nghiệp vụ; ven biên giới; phần đầu tiên",
                "luôn luôn, dần dần, từ từ, song song", "văn hoá, văn hóa, hoà giải", "ngan sach dia phuong khong dau"
            })
    void right_words_are_left_alone(String text) {
        assertThat(RightPlan.findings(FindingKind.SPELLING, text)).isEmpty();
    }

    @Test
    void a_slip_that_repeats_is_one_finding_with_all_places() {
        var text = "Chiếu thiếu hụt về y tế\nChiếu thiếu hụt về nhà ở\nchiếu thiếu hụt về nước";

        assertThat(RightPlan.findings(FindingKind.SPELLING, text))
                .singleElement()
                .extracting(Finding::related)
                .satisfies(it -> assertThat(it).hasSize(2));
    }
}
