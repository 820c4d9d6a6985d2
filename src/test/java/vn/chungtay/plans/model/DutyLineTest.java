package vn.chungtay.plans.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chungtay.Requirement;
import vn.chungtay.plans.GivenParts;

class DutyLineTest {

    private static List<DutyLine> lines(List<List<String>> duties) {
        var figures = new GivenFigures().part(GivenParts.livelihoods(GivenParts.training(2024))).made();
        return DutyLine.of(PlanText.empty().with(TextPart.DUTY, duties), figures);
    }

    @Test
    @Requirement("PRJ-05")
    void the_annex_of_duties_has_the_duties_of_the_plan_and_those_of_its_parts_and_activities() {
        assertThat(lines(List.of(List.of("Công an xã", "COORDINATE", "Bảo đảm trật tự.", "")))).containsExactly(
                new DutyLine("Công an xã", "Phối hợp", "Bảo đảm trật tự.", ""),
                new DutyLine("Phòng Kinh tế", "Chủ trì", "Lập dự án, trình phê duyệt", "Dự án 2"),
                new DutyLine("Hội Nông dân xã", "Phối hợp", "Thực hiện nội dung Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo", "Dự án 2"),
                new DutyLine("Sở Nông nghiệp và Môi trường", "Phối hợp", "Hướng dẫn kỹ thuật", "Dự án 2"),
                new DutyLine("Trung tâm Dịch vụ tổng hợp", "Thực hiện", "Lớp chăn nuôi dê", "Dự án 2"));
    }

    @Test
    void what_the_section_of_duties_says_already_is_not_said_again() {
        var said = lines(List.of(
                List.of("Phòng Kinh tế", "LEAD", "Lập dự án, trình phê duyệt; theo dõi chung.", "DA2"),
                List.of("Hội nông dân xã", "COORDINATE", "Vận động hội viên", "Dự án 2; Dự án 3")));

        assertThat(said).extracting(DutyLine::organisation).containsExactly(
                "Phòng Kinh tế", "Hội nông dân xã", "Sở Nông nghiệp và Môi trường", "Trung tâm Dịch vụ tổng hợp");
    }

    @Test
    void another_role_another_task_or_another_part_is_another_duty() {
        for (var other : List.of(
                List.of("Phòng Kinh tế", "COORDINATE", "Lập dự án, trình phê duyệt", "DA2"),
                List.of("Phòng Kinh tế", "LEAD", "Theo dõi chung", "DA2"),
                List.of("Phòng Kinh tế", "LEAD", "Lập dự án, trình phê duyệt", "DA3"))) {
            assertThat(lines(List.of(other))).filteredOn(it -> it.organisation().equals("Phòng Kinh tế")).as("%s", other).hasSize(2);
        }
    }

    @Test
    void what_one_organisation_has_to_do_stands_together() {
        var said = lines(List.of(
                List.of("Phòng Kinh tế", "LEAD", "Theo dõi chung", ""), List.of("Công an xã", "COORDINATE", "Bảo đảm trật tự", "")));

        assertThat(said).extracting(DutyLine::organisation).startsWith("Phòng Kinh tế", "Phòng Kinh tế", "Công an xã");
    }
}
