package vn.chungtay.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.Decision;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.Naming;
import vn.chungtay.geography.UnitAct;
import vn.chungtay.geography.UnitChange;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.geography.UnitRegister;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.shared.DateRange;
import vn.chungtay.shared.Sex;
import vn.chungtay.staff.model.Attendance;
import vn.chungtay.staff.model.StaffFilter;
import vn.chungtay.staff.model.StaffKind;
import vn.chungtay.staff.model.StaffMember;
import vn.chungtay.staff.model.StaffRefusal;
import vn.chungtay.staff.usecase.CountStaff;
import vn.chungtay.staff.usecase.KeepStaff;
import vn.chungtay.staff.usecase.ListStaff;
import vn.chungtay.targets.TargetId;
import vn.chungtay.targets.model.Accumulation;
import vn.chungtay.targets.model.TargetDraft;
import vn.chungtay.targets.model.TargetUnit;
import vn.chungtay.targets.model.Verdict.Outcome;
import vn.chungtay.targets.usecase.KeepTargets;
import vn.chungtay.targets.usecase.ShowTargets;

/** The register of staff and who was trained; the day of the stories is 21/11/2026. */
@StoryTest
class StaffStoryTest {

    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);
    private static final LocalDate END_OF_2025 = LocalDate.of(2025, 12, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private UnitRegister register;

    @Autowired
    private KeepStaff keep;

    @Autowired
    private ListStaff list;

    @Autowired
    private CountStaff count;

    @Autowired
    private KeepTargets targets;

    @Autowired
    private ShowTargets show;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private UnitId province;
    private UnitId commune;
    private UserId officer;

    @BeforeEach
    void a_commune_with_its_officer() {
        province = units.province("Thái Nguyên");
        commune = units.commune(province, "Dân Tiến");
        officer = users.user(Role.COMMUNE_OFFICER, commune);
    }

    @Test
    @Requirement("IND-08")
    void of_the_staff_of_the_last_day_those_count_as_trained_who_finished_a_course_in_the_year() {
        var trained = added("Nguyễn Thị A", Sex.FEMALE, SINCE, null);
        attended(trained, LocalDate.of(2025, 12, 31));
        attended(trained, LocalDate.of(2025, 3, 1));
        attended(added("Lý Văn B", Sex.MALE, SINCE, null), LocalDate.of(2024, 12, 31));
        attended(added("Hoàng Văn C", null, SINCE, null), LocalDate.of(2026, 1, 1));
        attended(added("Ma Văn D", Sex.MALE, SINCE, END_OF_2025.minusDays(1)), LocalDate.of(2025, 5, 5));
        added("Triệu Thị E", Sex.FEMALE, END_OF_2025.plusDays(1), null);

        var counts = counts(commune, END_OF_2025);

        assertThat(counts).isEqualTo(new StaffCounts(3, 1, 1, 2, 1));
        assertThat(counts.trainedShare().orElseThrow().value()).isEqualByComparingTo("33.33");
        assertThat(counts.womenShare().orElseThrow().value()).as("of those whose sex is told").isEqualByComparingTo("50.00");
        assertThat(counts(commune, SINCE.minusDays(1)).trainedShare()).as("nobody on the register").isEmpty();
    }

    @Test
    @Requirement("IND-08")
    void the_target_of_all_staff_trained_is_counted_from_the_register() {
        var trained = added("Nguyễn Thị A", Sex.FEMALE, SINCE, null);
        var other = added("Lý Văn B", Sex.MALE, SINCE, null);
        attended(trained, LocalDate.of(2026, 5, 5));
        var set = users.as(officer, () -> targets.open(commune, 2026));
        var sentence = "100% cán bộ làm công tác giảm nghèo được tập huấn";
        var draft = new TargetDraft(
                "IND-08", sentence, sentence, TargetUnit.PERCENT, null, null, "", null, null, false, 2026,
                Accumulation.LAST_VALUE, "Phòng Kinh tế", "DA7-TDA1", null);
        var target = ((KeepTargets.Answer.Kept) users.as(officer, () -> targets.add(set, draft))).id();

        assertThat(line(set, target).result().numerator()).isEqualTo(1);
        assertThat(line(set, target).result().denominator()).isEqualTo(2);
        assertThat(line(set, target).verdict().outcome()).isEqualTo(Outcome.NOT_REACHED);
        assertThat(line(set, target).list()).isEqualTo("/staff/figures?unit=" + commune.value() + "&asOf=" + TODAY);

        attended(other, TODAY);

        assertThat(line(set, target).result().value()).isEqualByComparingTo("100");
        assertThat(line(set, target).verdict().outcome()).isEqualTo(Outcome.REACHED);
    }

    @Test
    void staff_of_merged_communes_count_in_the_new_one_and_its_officer_sees_them() {
        var other = units.commune(province, "Bình Long");
        added("Nguyễn Thị A", Sex.FEMALE, SINCE, null);
        var day = LocalDate.of(2026, 3, 1);
        var into = new Naming("M" + UUID.randomUUID().toString().substring(0, 8), "Tràng Xá", UnitKind.XA);

        var merged = switch (register.carryOut(new UnitAct.Merger(List.of(commune, other), province, into), new Decision(day, "NQ 1"))) {
            case UnitChange.Done it -> it.units().getFirst();
            case UnitChange.Refused it -> throw new AssertionError(it.because().toString());
        };

        var successor = users.user(Role.COMMUNE_OFFICER, merged);
        assertThat(users.as(successor, () -> count.on(merged, TODAY)).staff()).isOne();
        assertThat(users.as(successor, () -> list.page(merged, TODAY, StaffFilter.ALL, 0, 10)).members()).hasSize(1);
        var above = users.user(Role.PROVINCE_OFFICER, province);
        assertThat(users.as(above, () -> count.byUnit(province, TODAY)).total().staff()).isOne();
        assertThat(users.as(above, () -> count.byUnit(province, day.minusDays(1))).rows())
                .filteredOn(it -> it.unit().id().equals(commune)).singleElement()
                .satisfies(it -> assertThat(it.counts().staff()).isOne());
    }

    @Test
    void names_are_for_those_in_charge_and_the_database_stands_behind_it() {
        added("Nguyễn Thị A", Sex.FEMALE, SINCE, null);
        var neighbour = users.user(Role.COMMUNE_OFFICER, units.commune(province, "Bình Long"));
        var observer = users.user(Role.OBSERVER, commune);

        assertThatThrownBy(() -> users.as(neighbour, () -> list.page(commune, TODAY, StaffFilter.ALL, 0, 10))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> users.as(observer, () -> list.page(commune, TODAY, StaffFilter.ALL, 0, 10))).isInstanceOf(Forbidden.class);
        assertThat(users.as(observer, () -> count.on(commune, TODAY)).staff()).isOne();
        assertThat(rowsSeenBy(officer)).isOne();
        assertThat(rowsSeenBy(neighbour)).isZero();
    }

    @Test
    void whose_members_the_caller_sees_is_asked_by_unit_and_not_by_row() {
        added("Nguyễn Thị A", Sex.FEMALE, SINCE, null);

        var steps = users.as(officer, () -> transaction.execute(_ -> jdbc.sql("explain verbose select count(*) from staff.member")
                .query(String.class).list()));

        assertThat(String.join("\n", steps)).contains("units_in_scope").doesNotContain("unit_within(");
    }

    @Test
    void a_course_that_is_taken_away_twice_leaves_one_line_that_says_what_was_there() {
        var id = added("Nguyễn Thị A", Sex.FEMALE, SINCE, null);
        attended(id, TODAY);
        var course = users.as(officer, () -> list.one(id)).courses().getFirst().id();

        for (var time = 0; time < 2; time++) {
            users.as(officer, () -> {
                keep.forget(id, course);
                return id;
            });
        }

        assertThat(jdbc.sql("""
                select e.before ->> 'last_day' from audit.entry e join audit.subject s on s.line = e.number
                where s.id = :id and e.before ->> 'course' = :course
                """).param("id", id.value()).param("course", course.toString()).query(String.class).list())
                .containsExactly(TODAY.toString());
    }

    private int rowsSeenBy(UserId user) {
        return users.as(user, () -> transaction.execute(_ -> jdbc.sql("select count(*) from staff.member where unit_id = ?")
                .param(commune.value()).query(Integer.class).single()));
    }

    @Test
    void nobody_stands_twice_and_what_cannot_be_is_refused() {
        added("Nguyễn Thị A", Sex.FEMALE, SINCE, null);
        var again = member("nguyễn thị a", Sex.FEMALE, SINCE, null);

        assertThat(users.as(officer, () -> keep.add(again))).contains(StaffRefusal.THERE_ALREADY);
        var id = added("Lý Văn B", Sex.MALE, SINCE, null);
        assertThat(users.as(officer, () -> keep.attend(id, course(TODAY.plusDays(1))))).contains(StaffRefusal.COURSE_NOT_OVER);
        assertThat(users.as(officer, () -> keep.attend(id, course(TODAY)))).isEmpty();
        assertThat(users.as(officer, () -> keep.attend(id, course(TODAY)))).contains(StaffRefusal.COURSE_THERE_ALREADY);
    }

    @Test
    void a_course_that_is_refused_stands_in_the_form_again() {
        var id = added("Nguyễn Thị A", Sex.FEMALE, SINCE, null);

        assertThat(post("/staff/members/" + id.value() + "/courses", "course", "Tập huấn rà soát", "organiser", "Sở Y tế",
                "firstDay", "2026-05-04", "lastDay", "2026-05-03"))
                .hasStatusOk().bodyText().contains("value=\"Tập huấn rà soát\"", "value=\"Sở Y tế\"", "value=\"2026-05-04\"");
    }

    @Test
    @Requirement("CAP-02")
    void the_pages_take_somebody_with_a_course_and_show_the_figures_with_their_rows() {
        var wrong = post("/staff/members", "place", commune.value().toString(), "unit", commune.value().toString(), "name", "Ma Thị G",
                "position", "", "from", "2024-13-01");
        assertThat(wrong).hasStatusOk().bodyText().contains("Xin ghi chức vụ", "Xin chọn ngày bắt đầu", "Ma Thị G");
        var saved = post("/staff/members", "place", commune.value().toString(), "unit", commune.value().toString(), "name", "Ma Thị G",
                "position", "Công chức Văn hóa - Xã hội", "kind", "OFFICIAL", "sex", "FEMALE", "minority", "true", "from", "2024-01-01");
        assertThat(saved).hasStatus3xxRedirection();
        var address = saved.getResponse().getRedirectedUrl();
        assertThat(post(address + "/courses", "course", "Tập huấn rà soát", "firstDay", "2026-05-04", "lastDay", "2026-05-05"))
                .hasStatus3xxRedirection();

        assertThat(text(address)).contains("Tập huấn rà soát, 04/05/2026 – 05/05/2026");
        var here = "unit=" + commune.value() + "&asOf=" + TODAY;
        assertThat(text("/staff?" + here)).contains("Ma Thị G", "Tập huấn rà soát (05/05/2026)", "Dân tộc thiểu số");
        assertThat(text("/staff?q=ma thi van hoa&" + here)).contains("Ma Thị G");
        assertThat(text("/staff?q=khong co&" + here)).doesNotContain("Ma Thị G");
        assertThat(text("/staff?trained=false&" + here)).doesNotContain("Ma Thị G");
        assertThat(text("/staff/figures?" + here)).contains("100,00", "trained=true", "sex=FEMALE");
        assertThat(text("/staff/figures/file?format=CSV&" + here)).contains("Tỷ lệ được tập huấn");
        var observer = users.user(Role.OBSERVER, commune);
        assertThat(browser.get().uri("/staff/figures?" + here).with(users.signedIn(observer)).exchange())
                .hasStatusOk().bodyText().contains("100,00").doesNotContain("Ma Thị G", "/staff?unit");
    }

    @Test
    @Requirement("IND-08")
    void a_list_goes_out_and_comes_in_again_without_making_anybody_twice() {
        var id = added("Nguyễn Thị A", Sex.FEMALE, SINCE, null);
        attended(id, LocalDate.of(2026, 5, 5));
        var file = browser.get().uri("/staff/file?format=XLSX&unit=" + commune.value()).with(users.signedIn(officer)).exchange();
        assertThat(file).hasStatusOk();
        var bytes = file.getResponse().getContentAsByteArray();
        users.as(officer, () -> {
            keep.forget(id, list.one(id).courses().getFirst().id());
            return id;
        });

        var taken = upload(bytes);

        assertThat(taken.getMvcResult().getFlashMap().get("taken")).isEqualTo("Đã nhập: 0 người mới, 1 người đã có, 1 lượt dự lớp.");
        assertThat(counts(commune, TODAY)).isEqualTo(new StaffCounts(1, 1, 1, 1, 1));
    }

    private MvcTestResult upload(byte[] bytes) {
        return browser.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart("/staff/list")
                .file(new MockMultipartFile("file", "can-bo.xlsx", "application/octet-stream", bytes))
                .param("unit", commune.value().toString())
                .with(csrf())
                .with(users.signedIn(officer)));
    }

    private StaffMemberId added(String name, @Nullable Sex sex, LocalDate from, @Nullable LocalDate to) {
        var member = member(name, sex, from, to);
        assertThat(users.as(officer, () -> keep.add(member))).isEmpty();
        return member.id();
    }

    private StaffMember member(String name, @Nullable Sex sex, LocalDate from, @Nullable LocalDate to) {
        var post = new StaffMember.Post(name, "Công chức Văn hóa - Xã hội", StaffKind.OFFICIAL, sex, null);
        return new StaffMember(StaffMemberId.next(), commune, post, new DateRange(from, to), 1, List.of());
    }

    private void attended(StaffMemberId id, LocalDate lastDay) {
        assertThat(users.as(officer, () -> keep.attend(id, course(lastDay)))).isEmpty();
    }

    private static Attendance course(LocalDate lastDay) {
        return new Attendance(UUID.randomUUID(), "Tập huấn công tác giảm nghèo", "Sở", lastDay.minusDays(1), lastDay);
    }

    private StaffCounts counts(UnitId place, LocalDate day) {
        return users.as(officer, () -> count.on(place, day));
    }

    private ShowTargets.Line line(vn.chungtay.targets.TargetSetId set, TargetId target) {
        return users.as(officer, () -> show.show(set)).lines().stream()
                .filter(it -> it.target().id().equals(target))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult post(String address, String... fields) {
        var request = browser.post().uri(address).with(csrf()).with(users.signedIn(officer));
        for (var field = 0; field < fields.length; field += 2) request = request.param(fields[field], fields[field + 1]);
        return request.exchange();
    }

    private String text(String address) {
        var answer = browser.get().uri(address).with(users.signedIn(officer)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
