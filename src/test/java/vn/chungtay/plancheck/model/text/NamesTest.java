package vn.chungtay.plancheck.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.Requirement;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;

class NamesTest {

    /** Four communes of Tịnh Biên as in the official list, and one to be changed. */
    private static final String COMMUNES = "KẾ HOẠCH\nThực hiện Chương trình thị xã Tịnh Biên năm 2024\nI. MỤC TIÊU\n"
            + "TT\tXã, phường\tHộ\n1\tChi Lăng\t10\n2\tVăn Giáo\t11\n3\tVĩnh Trung\t12\n4\tAn Cư\t13\n5\tAn Hảo\t14\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phòng Nông nghiệp và Phát triển nông thôn chủ trì; Phòng Nông nghiệp và Phát triển nông thôn; Phòng Nông nghiệp và phát triển nông thôn|Nông nghiệp và phát triển nông thôn|Nông nghiệp và Phát triển nông thôn",
                "Phòng Lao động - Thương binh và Xã hội; Phòng Lao động - Thương binh và Xã hội; Phòng Lao động-TB và XH|Lao động-TB và XH|Lao động - Thương binh và Xã hội",
                "Phòng Văn hóa - Xã hội; Phòng Văn hóa - Xã hội; Phòng Văn hóa – Xã hội|Văn hóa – Xã hội|Văn hóa - Xã hội",
                "Phòng Tài chính - Kế hoạch chủ trì; gửi phòng Tài chính theo quy định|phòng Tài chính|Phòng Tài chính - Kế hoạch",
                "phong trào “Cả nước vì người nghèo - Không bỏ ai”; “Cả nước vì người nghèo - Không bỏ ai”; “Cả nước vì người nghèo, không bỏ ai”|Cả nước vì người nghèo, không bỏ ai|Cả nước vì người nghèo - Không bỏ ai"
            })
    void a_name_in_two_forms_is_one_finding(String text, String printed, String expected) {
        assertThat(RightPlan.findings(FindingKind.NAMING, text)).singleElement().satisfies(it -> {
            assertThat(it.printed()).isEqualTo(printed);
            assertThat(it.expected()).isEqualTo(expected);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở Lao động - Thương binh và Xã hội; Bộ LĐTBXH; phòng Lao động - Thương binh và Xã hội",
                "Sở Tài chính; Phòng Tài chính - Kế hoạch", "Trung tâm Dịch vụ việc làm; các dịch vụ việc làm cho người lao động",
                "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO; ngành giáo dục và đào tạo; Phòng Giáo dục và Đào tạo",
                "xã Hòa Bình; xã Hoà Bình", "tỉnh Thái Nguyên; huyện Võ Nhai; xã Bình Yên"
            })
    void what_is_no_other_form_is_left_alone(String text) {
        assertThat(RightPlan.findings(FindingKind.NAMING, text)).isEmpty();
    }

    @Test
    @Requirement("DAT-05")
    void a_place_with_other_marks_than_in_the_official_list_is_found_with_the_official_name() {
        var text = "Tịnh Biên, ngày 01 tháng 3 năm 2024\nthị xã Tỉnh Biên\nthị xã Tỉnh Biên";

        assertThat(RightPlan.findings(FindingKind.NAMING, text)).singleElement().satisfies(it -> {
            assertThat(it.printed()).isEqualTo("Tỉnh Biên");
            assertThat(it.expected()).isEqualTo("Tịnh Biên");
            assertThat(it.related()).hasSize(1);
        });
    }

    @Test
    @Requirement("DAT-05")
    void a_commune_in_a_table_with_a_letter_misread_is_found_with_the_official_name() {
        assertThat(RightPlan.findings(FindingKind.NAMING, COMMUNES)).isEmpty();
        assertThat(RightPlan.findings(FindingKind.NAMING, COMMUNES.replace("An Hảo", "An Hào")))
                .singleElement()
                .extracting(Finding::expected)
                .isEqualTo("An Hảo");
    }

    @Test
    @Requirement("DAT-05")
    void two_communes_whose_names_differ_in_marks_stay_two() {
        assertThat(RightPlan.findings(FindingKind.NAMING, "xã Tân Lập; xã Tân Lạp")).hasSize(1);
        assertThat(RightPlan.findings(FindingKind.NAMING, "xã Hòa An; xã Hòa Ân; xã Tân Hòa; xã Tân Hoà")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xã Hạ Lâm|Xây dựng hạ tầng trên địa bàn huyện, các xã|trên địa bàn huyện",
                "xã Hạ Lâm|công tác giảm nghèo của huyện.|giảm nghèo của huyện",
                "xã Hạ Lâm|phối hợp với các sở, ban, ngành, đoàn thể|phối hợp với các sở, ban, ngành",
                "xã Hạ Lâm|5. Đề nghị Ủy ban Mặt trận Tổ quốc tỉnh và các tổ chức|5. Đề nghị Ủy ban Mặt trận Tổ quốc tỉnh",
                "thị xã Hạ Lâm|hộ nghèo trên phạm vi toàn tỉnh; người dân|trên phạm vi toàn tỉnh",
                "xã Hạ Lâm|lao động thuộc xã có tỷ lệ nghèo đa chiều cao, vùng khó khăn qua đào tạo|thuộc xã có tỷ lệ nghèo đa chiều cao, vùng khó khăn"
            })
    void words_of_a_level_above_are_found(String own, String text, String printed) {
        assertThat(RightPlan.findings(FindingKind.SCOPE, plan(own, text)))
                .singleElement()
                .extracting(Finding::printed)
                .isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tỉnh Hạ Lâm|trên phạm vi toàn tỉnh; trên địa bàn huyện nghèo",
                "huyện Hạ Lâm|trên địa bàn huyện; UBND tỉnh; Sở Y tế; trên địa bàn tỉnh Thái Nguyên",
                "xã Hạ Lâm|gửi Phòng Y tế huyện; báo cáo Ủy ban nhân dân huyện, các sở, ngành tỉnh",
                "xã Hạ Lâm|học tập kinh nghiệm trong và ngoài tỉnh; Kế hoạch số 101/KH-UBND về giảm nghèo trên địa bàn tỉnh",
                "thành phố Hải Phòng|trên phạm vi toàn thành phố; phối hợp với các sở, ban, ngành"
            })
    void words_of_the_own_level_and_offices_above_are_left_alone(String own, String text) {
        assertThat(RightPlan.findings(FindingKind.SCOPE, plan(own, text))).isEmpty();
    }

    private static String plan(String own, String text) {
        return "KẾ HOẠCH\nThực hiện Chương trình trên địa bàn " + own + " năm 2024\nI. MỤC TIÊU\n" + text;
    }
}
