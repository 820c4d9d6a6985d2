package vn.chungtay.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.GivenPlans.Agency;
import vn.chungtay.plans.model.Assignment;
import vn.chungtay.plans.model.Duty;
import vn.chungtay.plans.model.DutyFinding;
import vn.chungtay.plans.model.DutyMatrix;
import vn.chungtay.plans.model.DutyRules;
import vn.chungtay.plans.model.DutySubject;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.store.OfficeCatalogue;
import vn.chungtay.plans.store.PartStore;
import vn.chungtay.plans.usecase.ProposeDuties;
import vn.chungtay.plans.usecase.ProposeDuties.Proposal;
import vn.chungtay.plans.usecase.ReadDuties;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.programme.ComponentNames;
import vn.chungtay.programme.Programmes;

/** Who does what by a plan, seen, proposed and taken away. */
@StoryTest
class DutiesTest {

    private static final Optional<ComponentNames> NAMES = Programmes.shipped().of(2025).map(ComponentNames::new);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private ReadDuties duties;

    @Autowired
    private ProposeDuties propose;

    @Autowired
    private PartStore parts;

    @Autowired
    private OfficeCatalogue offices;

    private Agency commune;

    @BeforeEach
    void a_commune() {
        commune = plans.commune(units.commune("Xã Thử"));
    }

    @Test
    @Requirement("ORG-10")
    void two_leads_stand_as_a_finding_above_the_matrix_and_one_organisation_sees_its_own_work() throws Exception {
        var plan = plans.draft(commune, 2025);
        plans.write(commune, plan, TextPart.DUTY, List.of(
                List.of("Phòng Kinh tế", "LEAD", "Tổ chức thực hiện dự án sinh kế", "Dự án 2"),
                List.of("Trung tâm Dịch vụ tổng hợp", "LEAD", "Làm chủ đầu tư", "DA2"),
                List.of("Công an xã", "COORDINATE", "Giữ trật tự khi rà soát", "")));

        var sheet = users.as(commune.maker(), () -> duties.of(plan, null));

        assertThat(sheet.findings()).singleElement().isInstanceOfSatisfying(DutyFinding.SeveralLeads.class, it ->
                assertThat(it.organisations()).containsExactly("Phòng Kinh tế", "Trung tâm Dịch vụ tổng hợp"));
        var address = "/plans/" + plan.value() + "/duties";
        assertThat(page(commune.maker(), "/plans/" + plan.value())).contains(address);
        assertThat(page(commune.maker(), address))
                .contains("cùng lúc có nhiều cơ quan chủ trì", "Giữ trật tự khi rà soát", "Đa dạng hóa sinh kế");
        assertThat(page(commune.maker(), address + "?organisation=phòng kinh tế"))
                .contains("Tổ chức thực hiện dự án sinh kế").doesNotContain("Giữ trật tự khi rà soát");
    }

    @Test
    void whoever_is_signed_in_has_one_step_to_the_work_of_their_own_agency() throws Exception {
        var plan = plans.draft(commune, 2025);
        plans.write(commune, plan, TextPart.DUTY, List.of(
                List.of("Ủy ban nhân dân xã", "LEAD", "Chỉ đạo chung", ""), List.of("UBND xã", "LEAD", "Ký hợp đồng", "DA2")));

        var page = page(commune.maker(), "/plans/" + plan.value() + "/duties");

        assertThat(page).contains("Việc của cơ quan tôi (UBND xã)", "Chỉ đạo chung");
        assertThat(page(commune.maker(), "/plans/" + plan.value() + "/duties?organisation=UBND xã"))
                .contains("Ký hợp đồng").doesNotContain("Chỉ đạo chung");
    }

    @Test
    void what_a_part_assigns_counts_as_what_the_section_of_duties_assigns() throws Exception {
        var plan = plans.draft(commune, 2025);
        parts.add(plans.newest(commune, plan).id(), List.of(GivenParts.livelihoods(GivenParts.training(2025))));
        plans.write(commune, plan, TextPart.DUTY, List.of(List.of("Văn phòng xã", "LEAD", "Chủ trì sinh kế", "DA2")));

        assertThat(users.as(commune.maker(), () -> duties.of(plan, null)).findings()).containsExactly(
                new DutyFinding.SeveralLeads(DutySubject.read("DA2", NAMES).getFirst(), List.of("Văn phòng xã", "Phòng Kinh tế")));
        assertThat(page(commune.maker(), "/plans/" + plan.value() + "/duties"))
                .contains("Lập dự án, trình phê duyệt", "(ghi ở phần dự án)");
    }

    @Test
    void the_matrix_leaves_as_a_workbook_with_a_column_for_each_thing() throws IOException {
        var plan = plans.draft(commune, 2025);
        plans.write(commune, plan, TextPart.DUTY, List.of(
                List.of("Phòng Kinh tế", "LEAD", "Tổ chức thực hiện", "DA2; Khen thưởng"),
                List.of("Công an xã", "COORDINATE", "Giữ trật tự", "DA2")));

        var file = browser.get().uri("/plans/" + plan.value() + "/duties/file?format=XLSX").with(users.signedIn(commune.maker())).exchange();

        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            assertThat(book.getFirstSheet().read())
                    .anySatisfy(row -> assertThat(row.getCellText(3)).isEqualTo("Khen thưởng"))
                    .anySatisfy(row -> {
                        assertThat(row.getCellText(0)).isEqualTo("Công an xã");
                        assertThat(row.getCellText(2)).isEqualTo("Phối hợp");
                        assertThat(row.getCellText(3)).isEmpty();
                    });
        }
    }

    @Test
    void a_commune_of_2026_is_offered_the_offices_of_the_two_level_government_and_one_of_2024_those_before_it() {
        var now = users.as(commune.maker(), () -> propose.forPlan(plans.draft(commune, 2026)));
        var before = users.as(commune.maker(), () -> propose.forPlan(plans.draft(commune, 2024)));

        assertThat(now).extracting(it -> it.office().name())
                .contains("Phòng Kinh tế", "Phòng Văn hóa - Xã hội", "Trung tâm Dịch vụ tổng hợp", "Trưởng thôn")
                .doesNotContain("Công chức Tài chính - Kế toán", "Phòng Lao động - Thương binh và Xã hội");
        assertThat(before).extracting(it -> it.office().name())
                .contains("Công chức Tài chính - Kế toán", "Trưởng thôn").doesNotContain("Phòng Kinh tế");
    }

    @Test
    void chosen_proposals_become_lines_of_the_plan_and_are_not_offered_twice() throws Exception {
        var plan = plans.draft(commune, 2026);
        plans.write(commune, plan, TextPart.DUTY, List.of(List.of("Công an xã", "COORDINATE", "Giữ trật tự", "")));
        var chosen = users.as(commune.maker(), () -> propose.forPlan(plan)).stream()
                .filter(it -> it.office().code().equals("C-ECONOMY") && it.duty().task().startsWith("Hướng dẫn, chỉ đạo các dự án"))
                .findFirst().orElseThrow();
        var version = plans.newest(commune, plan);
        assertThat(page(commune.maker(), "/plans/" + plan.value() + "/duties/proposal")).contains(chosen.duty().task());

        var answer = browser.post().uri("/plans/" + plan.value() + "/duties/proposal").with(csrf())
                .with(users.signedIn(commune.maker()))
                .param("version", version.id().value().toString())
                .param("revision", String.valueOf(version.revision()))
                .param("chosen", String.valueOf(chosen.number())).exchange();

        assertThat(answer).hasStatus3xxRedirection();
        assertThat(plans.seenBy(commune.maker(), plan).text().lines(TextPart.DUTY)).containsExactly(
                List.of("Công an xã", "COORDINATE", "Giữ trật tự", ""),
                List.of("Phòng Kinh tế", "LEAD", chosen.duty().task(), chosen.duty().about()));
        assertThat(chosen.duty().about()).startsWith("Đa dạng hóa sinh kế, phát triển mô hình giảm nghèo; ");
        assertThat(users.as(commune.maker(), () -> propose.forPlan(plan)))
                .filteredOn(Proposal::there).extracting(Proposal::number).containsExactly(chosen.number());
    }

    @Test
    @Requirement("ROL-16")
    void in_a_province_of_2023_one_department_leads_information_and_another_communication() {
        var matrix = usual(UnitLevel.PROVINCE, 2023);

        assertThat(matrix.organisations(subject("DA6-TDA1"), Assignment.Role.LEAD)).containsExactly("Sở Thông tin và Truyền thông");
        assertThat(matrix.organisations(subject("DA6-TDA2"), Assignment.Role.LEAD))
                .containsExactly("Sở Lao động - Thương binh và Xã hội");
    }

    @Test
    @Requirement("ROL-14")
    void in_a_district_of_2024_the_office_of_agriculture_leads_water_and_sanitation() {
        assertThat(usual(UnitLevel.DISTRICT, 2024).organisations(subject("Chỉ tiêu nước sạch và vệ sinh"), Assignment.Role.LEAD))
                .containsExactly("Phòng Nông nghiệp và Phát triển nông thôn");
        assertThat(usual(UnitLevel.DISTRICT, 2026).rows()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PROVINCE, 2023", "COMMUNE, 2024", "COMMUNE, 2025"})
    void what_is_usual_gives_everything_exactly_one_lead(UnitLevel level, int year) {
        assertThat(DutyRules.check(usual(level, year), List.of(), offices.of(level), year)).isEmpty();
    }

    /** What the offices of a level that were there in a year usually do. */
    private DutyMatrix usual(UnitLevel level, int year) {
        return DutyMatrix.of(offices.of(level).stream()
                .filter(it -> it.thereIn(year))
                .flatMap(it -> it.usual().stream()
                        .map(duty -> new Duty(it.name(), level, duty.role(), duty.task(), DutySubject.read(duty.about(), NAMES), false)))
                .toList());
    }

    private static DutySubject subject(String about) {
        return DutySubject.read(about, NAMES).getFirst();
    }

    @Test
    void a_stranger_is_offered_nothing_for_the_plan_of_another_unit() {
        var plan = plans.draft(commune, 2026);
        var stranger = users.user(Role.COMMUNE_OFFICER, units.commune("Xã khác"));

        assertThatThrownBy(() -> users.as(stranger, () -> propose.forPlan(plan))).isInstanceOf(Forbidden.class);
    }

    private String page(UserId who, String address) throws UnsupportedEncodingException {
        var answer = browser.get().uri(address).with(users.signedIn(who)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
