package vn.chungtay.plans.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.plans.model.ReportSheet;
import vn.chungtay.plans.usecase.ReadReports;

/** The forms in which offices of Bình Yên report by their plan of 2025. */
@StoryTest
class ReportSheetTest {

    @Autowired
    private GivenSourcePlans sources;

    @Autowired
    private GivenUsers users;

    @Autowired
    private ReadReports read;

    @Test
    @Requirement("ROL-04")
    void the_office_of_culture_reports_trained_certified_and_its_sub_projects_to_the_economic_office() {
        var sheet = sheet("Phòng Văn hóa - Xã hội");

        assertThat(sheet.receiver()).isEqualTo("Phòng Kinh tế");
        assertThat(sheet.lines()).filteredOn(it -> it.about() == ReportSheet.About.TARGET).extracting(ReportSheet.Line::promised)
                .satisfiesExactly(
                        trained -> assertThat(trained).contains("qua đào tạo đạt 66,6%"),
                        certified -> assertThat(certified).contains("có bằng cấp, chứng chỉ đạt từ 33,4%"));
        assertThat(sheet.lines()).filteredOn(it -> it.about() == ReportSheet.About.PART).extracting(ReportSheet.Line::key)
                .containsExactly("DA3-TDA2", "DA4-TDA3");
        assertThat(sheet.lines()).hasSize(4);
    }

    @Test
    void an_office_whose_report_no_plan_describes_reports_on_all_targets_and_parts_that_it_leads() {
        var sheet = sheet("Trung tâm Dịch vụ tổng hợp xã");

        assertThat(sheet.lines()).filteredOn(it -> it.about() == ReportSheet.About.PART).extracting(ReportSheet.Line::key)
                .containsExactly("DA6-TDA2");
        assertThat(sheet.lines()).filteredOn(it -> it.about() == ReportSheet.About.TARGET).isNotEmpty()
                .allSatisfy(it -> assertThat(it.promised()).containsAnyOf("thông tin", "internet", "truyền thông"));
        assertThat(sheet("Phòng Kinh tế").receiver()).isEqualTo("Sở Nông nghiệp và Môi trường");
    }

    private ReportSheet sheet(String organisation) {
        var entered = sources.entered("binh-yen-2025");
        return users.as(entered.officer(), () -> read.sheet(entered.plan(), organisation));
    }
}
