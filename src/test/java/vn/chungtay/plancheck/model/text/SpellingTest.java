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

    /** Words of everyday administration that sound like a term without their marks, each as an official would use it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phòng Kinh tế là cơ quan đầu mối tham mưu; đầu mối tổng hợp; đầu mối liên hệ; giao đầu mối thu thập", "các xã có từ 05 hộ trở lên; dưới 10 hộ trở xuống",
                "giúp họ trở thành hộ khá; 12 hộ trở về địa phương", "có khả năng cao tái nghèo; tiềm năng cao về du lịch",
                "sữa, sữa chua cho trẻ em mầm non", "hệ thống từ tỉnh đến cơ sở; phát huy truyền thống từ lâu đời", "xác định đường giao thông phải sửa chữa",
                "cá nhân thực sự khó khăn; tiếp nhận thực phẩm", "vinh danh gia đình văn hóa; dành gia súc giống cho hộ nghèo", "cấp bao cao su và thuốc",
                "đóng bao, đóng gói sản phẩm; người dân đóng bảo hiểm tự nguyện", "5.000.000 đồng bao gồm hai khoản; 300 triệu đồng bao gồm vốn đối ứng",
                "Quỹ định kỳ báo cáo; hằng quý định kỳ tổng hợp", "định hướng dân cư; bố trí dân cư theo hướng dân chủ", "các công việc lâm sinh; dịch vụ việc làm",
                "học sinh thi điểm cao; thí điểm mô hình", "ban đầu từ nguồn xã hội hóa; xăng dầu từ 20 lít", "làm đúng quy định; làm dụng cụ; lạm dụng chức quyền",
                "đoàn thế hệ trẻ; không chỉ thi hành mà còn giám sát; chi thi đua, khen thưởng", "hộ đã sửa chưa nghiệm thu; lực lượng nhân công đông",
                "xã Vân Hòa, xã Xã Hồi, thôn Công Đông", "PHƯỜNG VÂN HÒA, THÔN CÔNG ĐÔNG", "tổ chức thăm định kỳ; trừ phần loại trừ; phần đầu văn bản",
                "văn phòng điều phối; công tác phối hợp liên ngành; bộ phận một cửa; giải ngân; quyết toán; đấu thầu; thanh tra; khiếu nại, tố cáo",
                "bình xét, niêm yết công khai; phúc tra; điều tra viên; tổ trưởng; trưởng thôn; già làng; người có uy tín",
                "vốn vay ưu đãi; tín dụng chính sách; thẻ bảo hiểm; miễn, giảm học phí; trợ giúp pháp lý; trợ cấp; cứu trợ đột xuất",
                "công trình thủy lợi, nước sinh hoạt tập trung; kiên cố hóa kênh mương; cứng hóa đường; nhà vệ sinh; chuồng trại; khuyến nông"
            })
    void ordinary_words_of_administration_are_no_slips(String text) {
        assertThat(RightPlan.findings(FindingKind.SPELLING, "I. NỘI DUNG\n- Yêu cầu: " + text + ".")).isEmpty();
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
