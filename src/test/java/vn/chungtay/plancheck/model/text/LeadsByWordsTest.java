package vn.chungtay.plancheck.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chungtay.Requirement;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;

/** Who leads what, told in words and in the column of a table. */
class LeadsByWordsTest {

    private static final String PLAN = """
            Số: 20/KH-UBND
            Trà Lâm, ngày 05 tháng 3 năm 2024
            KẾ HOẠCH
            Giảm nghèo bền vững năm 2024 trên địa bàn huyện Trà Lâm
            1. Mục tiêu
            a) Giảm tỷ lệ hộ nghèo 2,4 điểm phần trăm.
            b) Đào tạo nghề cho 450 lao động.
            c) Hỗ trợ nhà ở cho 120 hộ.
            d) Hỗ trợ 100% hộ nghèo có nhu cầu vay vốn.
            2. Nội dung
            2.1. Mở lớp, sửa nhà.
            3. Kinh phí
            Tổng kinh phí thực hiện là 12.300 triệu đồng.
            4. Tổ chức thực hiện
            4.1. Phòng Nội vụ: chủ trì chỉ tiêu giảm tỷ lệ hộ nghèo; chủ trì đào tạo nghề cho lao động nông thôn.
            4.2. Phòng Kinh tế và Hạ tầng: chủ trì hỗ trợ nhà ở cho hộ nghèo, phối hợp với các xã.
            4.3. Phòng giao dịch Ngân hàng Chính sách xã hội: chủ trì cho vay vốn ưu đãi.
            4.4. Phòng Y tế: phối hợp thực hiện theo chức năng.
            TM. ỦY BAN NHÂN DÂN
            PHỤ LỤC
            CHỈ TIÊU NĂM 2024
            TT\tChỉ tiêu\tĐơn vị\tKế hoạch\tCơ quan chủ trì
            1\tLao động được đào tạo nghề\tngười\t450\tPhòng Nội vụ
            2\tHộ nghèo được hỗ trợ nhà ở\thộ\t120\tPhòng Kinh tế và Hạ tầng
            """;

    @Test
    void one_lead_for_each_target_in_text_and_table_is_left_alone() {
        assertThat(leads(PLAN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "phối hợp thực hiện theo chức năng|chủ trì đào tạo nghề cho lao động nông thôn",
        "phối hợp thực hiện theo chức năng|theo dõi chung; chủ trì thực hiện đào tạo nghề cho lao động nông thôn, báo cáo hằng quý",
        "phối hợp thực hiện theo chức năng|chủ trì công tác đào tạo nghề cho lao động nông thôn",
        "phối hợp thực hiện theo chức năng|chủ trì tổ chức thực hiện hỗ trợ nhà ở cho hộ nghèo",
        "phối hợp thực hiện theo chức năng|chủ trì nội dung hỗ trợ nhà ở cho hộ nghèo và chủ trì tập huấn",
        "phối hợp thực hiện theo chức năng|chủ trì việc cho vay vốn ưu đãi",
        "người\t450\tPhòng Nội vụ|người\t450\tPhòng Y tế", "hộ\t120\tPhòng Kinh tế và Hạ tầng|hộ\t120\tPhòng Tài chính",
        "người\t450\tPhòng Nội vụ|người\t450\tTrung tâm GDNN - GDTX huyện"
    })
    @Requirement("PRJ-06")
    void two_offices_that_lead_the_same_are_named(String right, String wrong) {
        assertThat(PLAN).contains(right);
        assertThat(leads(PLAN.replace(right, wrong))).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(FindingKind.LEAD);
            assertThat(it.gravity()).isEqualTo(Gravity.CONTRADICTION);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "chủ trì kiểm tra, giám sát việc đào tạo nghề cho lao động nông thôn", "chủ trì các nội dung thuộc lĩnh vực được giao", "phối hợp với Phòng Nội vụ chủ trì đào tạo nghề",
        "chủ trì, phối hợp với Phòng Nội vụ đào tạo nghề cho lao động nông thôn", "chủ trì khám sức khỏe cho người học nghề", "chủ trì tuyên truyền hỗ trợ nhà ở cho hộ nghèo",
        "chủ trì tham mưu cho vay vốn ưu đãi", "chủ trì thực hiện Kế hoạch này trong ngành"
    })
    void what_is_no_second_lead_is_left_alone(String duty) {
        assertThat(leads(PLAN.replace("phối hợp thực hiện theo chức năng", duty))).isEmpty();
    }

    @Test
    void communes_lead_the_same_each_in_its_area() {
        var communes = "4.4. UBND các xã: chủ trì hỗ trợ nhà ở cho hộ nghèo.\n4.5. Ủy ban nhân dân thị trấn: chủ trì hỗ trợ nhà ở cho hộ nghèo.";
        assertThat(leads(PLAN.replace("4.4. Phòng Y tế: phối hợp thực hiện theo chức năng.", communes))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "chủ trì cho vay vốn ưu đãi|phối hợp với các hội nhận ủy thác|vay vốn",
        "4.3. Phòng giao dịch Ngân hàng Chính sách xã hội: chủ trì cho vay vốn ưu đãi.|4.3. Phòng Tài chính: bố trí kinh phí.|vay vốn"
    })
    @Requirement("PRJ-06")
    void the_one_target_that_nobody_got_is_named(String right, String wrong, String topic) {
        assertThat(leads(PLAN.replace(right, wrong))).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(FindingKind.ORPHAN);
            assertThat(it.printed()).isEqualTo(topic);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "chịu trách nhiệm thực hiện các chỉ tiêu của Kế hoạch", "đầu mối theo dõi tất cả chỉ tiêu", "chủ trì thực hiện Kế hoạch này", "phụ trách tín dụng chính sách"
    })
    void where_somebody_leads_all_or_says_it_otherwise_nothing_is_asked(String duty) {
        var without = PLAN.replace("chủ trì cho vay vốn ưu đãi", "phối hợp với các hội nhận ủy thác");
        assertThat(leads(without.replace("phối hợp thực hiện theo chức năng", duty))).isEmpty();
    }

    private static List<Finding> leads(String text) {
        return RightPlan.findings(text).stream().filter(it -> it.kind() == FindingKind.LEAD || it.kind() == FindingKind.ORPHAN).toList();
    }
}
