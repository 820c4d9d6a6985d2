package vn.chungtay.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chungtay.plans.GivenPlans.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.approvals.Move;
import vn.chungtay.approvals.MoveResult.Refused;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.plans.GivenPlans.Agency;
import vn.chungtay.plans.model.Composed;
import vn.chungtay.plans.model.Meeting;
import vn.chungtay.plans.model.MissingField;
import vn.chungtay.plans.model.Proposal.State;
import vn.chungtay.plans.model.TaskId;
import vn.chungtay.plans.model.TaskOrigin;
import vn.chungtay.plans.model.TaskTerms;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.model.Version.Adjustment;
import vn.chungtay.plans.usecase.AdjustPlan;
import vn.chungtay.plans.usecase.ComposePlan;
import vn.chungtay.plans.usecase.DecideProposals;
import vn.chungtay.plans.usecase.DecideProposals.NewProposal;
import vn.chungtay.plans.usecase.KeepMeetings;
import vn.chungtay.plans.usecase.KeepMeetings.NewMeeting;
import vn.chungtay.plans.usecase.KeepTasks;
import vn.chungtay.plans.usecase.ListMeasures;
import vn.chungtay.plans.usecase.ReadYear;
import vn.chungtay.plans.usecase.TakeUpPolicy;
import vn.chungtay.plans.usecase.YearOutcome;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;
import vn.chungtay.targets.TargetId;
import vn.chungtay.targets.TargetStanding.Standing;

/** What feeds and changes a plan during its year: measures, meetings, proposals of villages, new policies. */
@StoryTest
class YearStoryTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private GivenYearTargets targets;

    @Autowired
    private KeepTasks keep;

    @Autowired
    private KeepMeetings meetings;

    @Autowired
    private DecideProposals proposals;

    @Autowired
    private TakeUpPolicy policies;

    @Autowired
    private ListMeasures measures;

    @Autowired
    private AdjustPlan adjust;

    @Autowired
    private ReadYear year;

    @Autowired
    private ComposePlan compose;

    @Autowired
    private JdbcClient jdbc;

    private Agency commune;
    private UnitId village;
    private PlanId plan;

    @BeforeEach
    void a_plan_of_a_commune_with_a_village() {
        commune = plans.commune(units.commune("Xã Thử"));
        village = units.village(commune.unit(), "Bản Thượng");
        plan = plans.draft(commune, 2026);
    }

    @Test
    @Requirement("PLN-20")
    void a_conclusion_of_a_meeting_becomes_a_task_and_shows_as_idle_until_then() {
        kept(meet("Giao ban tháng 3", List.of("Rà soát lại danh sách", "Bổ sung vốn đối ứng")));
        assertThat(listed().idle()).isEqualTo(2);
        var conclusion = listed().meetings().getFirst().conclusions().getFirst().conclusion();

        var task = new TaskId(kept(add(terms("Rà soát"), TaskOrigin.conclusion(conclusion.id(), conclusion.words()))));

        assertThat(listed().idle()).isEqualTo(1);
        assertThat(listed().meetings().getFirst().conclusions().getFirst().tasks()).singleElement()
                .satisfies(it -> assertThat(it.id()).isEqualTo(task));
        assertThatThrownBy(() -> add(terms("Khác"), TaskOrigin.conclusion(UUID.randomUUID(), "Không có"))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_meeting_has_been_held_and_concluded_something() {
        assertThat(meet(" ", List.of("Một"))).isEqualTo(refused("meeting.subject"));
        assertThat(meet("Họp", List.of())).isEqualTo(refused("meeting.no_conclusion"));
        assertThat(users.as(commune.maker(), () -> meetings.add(plan, meeting("Họp", TODAY.plusDays(1), List.of("Một")))))
                .isEqualTo(refused("meeting.in_future"));
        assertThatThrownBy(() -> users.as(commune.leader(), () -> meetings.add(plan, meeting("Họp", TODAY, List.of("Một")))))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void a_meeting_recorded_by_a_slip_is_taken_back_until_a_task_carries_it_out() {
        var slip = kept(meet("Họp nhầm", List.of("Một")));
        var held = kept(meet("Giao ban", List.of("Hai")));
        var conclusion = listed().meetings().stream()
                .filter(it -> it.meeting().id().equals(held))
                .findFirst().orElseThrow().conclusions().getFirst().conclusion();
        kept(add(terms("Hai"), TaskOrigin.conclusion(conclusion.id(), "Hai")));

        assertThat(users.as(commune.maker(), () -> meetings.remove(plan, held))).isEqualTo(refused("meeting.has_tasks"));
        kept(users.as(commune.maker(), () -> meetings.remove(plan, slip)));

        assertThat(listed().meetings()).singleElement().satisfies(it -> assertThat(it.meeting().id()).isEqualTo(held));
    }

    @Test
    @Requirement("PLN-16")
    void each_proposal_ends_as_a_task_or_with_a_reason_and_none_is_left_open_at_issue() {
        var road = propose(1, "Làm đường vào bản");
        var house = propose(2, "Sửa nhà văn hóa");
        assertThat(propose(commune.unit(), 3, "Xin cấp vốn")).isEqualTo(refused("proposal.village"));
        assertThat(propose(village, 2, "Trùng ưu tiên")).isEqualTo(refused("proposal.rank_taken"));
        assertThat(plans.move(commune.maker(), commune, plan, new Move.Done("")))
                .isInstanceOfSatisfying(Refused.class, it -> assertThat(it.because().message()).isEqualTo("plans.objection.open_proposals"));

        kept(users.as(commune.maker(), () -> proposals.accept(road, 1, terms("Cứng hóa 800 m đường"))));
        assertThat(users.as(commune.maker(), () -> proposals.refuse(house, 1, " "))).isEqualTo(refused("proposal.reason"));
        kept(users.as(commune.maker(), () -> proposals.refuse(house, 1, "Đã có dự án khác")));

        assertThat(rows()).extracting(it -> it.proposal().state()).containsExactly(State.ACCEPTED, State.REFUSED);
        assertThat(rows().getFirst().task().terms().title()).isEqualTo("Cứng hóa 800 m đường");
        assertThat(rows().getFirst().task().origin().words()).isEqualTo("Làm đường vào bản");
        assertThat(rows().getLast().proposal().reason()).isEqualTo("Đã có dự án khác");
        plans.sign(commune, plan);
        assertThat(plans.done(plans.number(commune, plan, "53/KH-UBND", ""))).isEqualTo(plan);
    }

    @Test
    @Requirement("PLN-16")
    void a_proposal_that_comes_after_the_signature_holds_the_number_back() {
        plans.sign(commune, plan);
        var late = propose(1, "Làm cầu");
        assertThat(plans.number(commune, plan, "54/KH-UBND", ""))
                .isEqualTo(new vn.chungtay.plans.usecase.PlanOutcome.Refused("plans.objection.open_proposals"));

        kept(users.as(commune.maker(), () -> proposals.refuse(late, 1, "Chuyển năm sau")));
        assertThat(plans.done(plans.number(commune, plan, "54/KH-UBND", ""))).isEqualTo(plan);
    }

    @Test
    void two_villages_share_a_task_and_a_decision_can_be_taken_back() {
        var lower = units.village(commune.unit(), "Bản Hạ");
        var one = propose(1, "Làm cầu");
        var other = kept(propose(lower, 1, "Làm cầu qua suối"));
        kept(users.as(commune.maker(), () -> proposals.accept(one, 1, terms("Xây cầu"))));
        var bridge = rows().stream().filter(it -> it.task() != null).findFirst().orElseThrow().task().id();

        kept(users.as(commune.maker(), () -> proposals.join(other, 1, bridge)));
        assertThat(rows()).allSatisfy(it -> assertThat(it.task().id()).isEqualTo(bridge));
        assertThat(users.as(commune.maker(), () -> proposals.refuse(other, 2, "Không"))).isEqualTo(refused("proposal.decided"));
        kept(users.as(commune.maker(), () -> proposals.reopen(other, 2)));
        assertThatThrownBy(() -> users.as(commune.maker(), () -> proposals.refuse(other, 2, "Cũ"))).isInstanceOf(Stale.class);
        assertThat(users.as(commune.maker(), () -> proposals.of(plan, "qua suoi")).rows()).hasSize(1);
        assertThat(users.as(commune.maker(), () -> proposals.of(plan, "")).open()).isEqualTo(1);
    }

    @Test
    @Requirement("PLN-11")
    void each_measure_of_the_plan_can_be_turned_into_tasks_that_serve_targets() {
        assertThat(users.as(commune.maker(), () -> measures.of(plan)).rows()).isEmpty();
        plans.write(commune, plan, TextPart.SECTION, List.of(
                List.of("MỤC TIÊU", "1. Không phải giải pháp"),
                List.of("GIẢI PHÁP THỰC HIỆN", "1. Tuyên truyền tại thôn\n- Họp thôn hằng quý\n2. Nâng cao năng lực cán bộ")));
        var water = targets.water(commune, 2026, "94");
        var terms = new TaskTerms(commune.unit(), "Mở lớp", SPRING, TODAY, "Phòng", "", "", List.of(water));

        kept(add(terms, TaskOrigin.measure("Nâng cao năng lực cán bộ")));

        var register = users.as(commune.maker(), () -> measures.of(plan));
        assertThat(register.rows()).extracting(ListMeasures.Row::words)
                .containsExactly("Tuyên truyền tại thôn", "Nâng cao năng lực cán bộ");
        assertThat(register.rows().getFirst().tasks()).isEmpty();
        assertThat(register.rows().getLast().tasks()).hasSize(1);
        assertThat(register.rows().getLast().targets()).singleElement().satisfies(it -> assertThat(it.id()).isEqualTo(water));

        plans.write(commune, plan, TextPart.SECTION, List.of(List.of("GIẢI PHÁP THỰC HIỆN", "1. Viết lại hết")));
        assertThat(users.as(commune.maker(), () -> measures.of(plan)).gone()).hasSize(1);
    }

    @Test
    @Requirement("LEG-08")
    void a_new_policy_is_taken_up_with_day_and_reason_and_version_2_shows_what_changed() {
        var water = targets.water(commune, 2026, "94");
        plans.sign(commune, plan);
        plans.done(plans.number(commune, plan, "53/KH-UBND", ""));
        assertThat(takeUp(policy("", TODAY, List.of(water)))).isEqualTo(refused("new_policy.reason"));
        assertThat(takeUp(policy("Thêm đối tượng", TODAY.plusDays(1), List.of(water)))).isEqualTo(refused("new_policy.in_future"));
        assertThat(takeUp(policy("Thêm đối tượng", SPRING.minusDays(1), List.of(water)))).isEqualTo(refused("new_policy.before_signed"));
        assertThat(takeUp(policy("Thêm đối tượng", TODAY, List.of(TargetId.next())))).isEqualTo(refused("task.target"));
        plans.done(users.as(commune.maker(), () -> adjust.adjust(plan, new Adjustment("", "", "Tiếp nhận chính sách"))));
        plans.write(commune, plan, TextPart.BASIS, List.of(List.of("Căn cứ quyết định mới")));
        var version = plans.newest(commune, plan).id();
        kept(takeUp(new TakeUpPolicy.Told(
                "Quyết định thử", SPRING, TODAY, "Thêm đối tượng", List.of(TextPart.BASIS), List.of(water), version)));

        var row = users.as(commune.leader(), () -> policies.of(plan)).rows().getFirst();
        assertThat(row.policy().parts()).containsExactly(TextPart.BASIS);
        assertThat(row.targets()).singleElement().satisfies(it -> assertThat(it.id()).isEqualTo(water));
        assertThat(row.version().number()).isEqualTo(2);
        assertThat(users.as(commune.maker(), () -> year.of(plan)).changes())
                .hasSize(2)
                .hasAtLeastOneElementOfType(ReadYear.TakenUp.class)
                .hasAtLeastOneElementOfType(ReadYear.Issued.class);
        assertThatThrownBy(() -> users.as(commune.maker(), () -> jdbc.sql("delete from plans.new_policy").update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    @Requirement("PLN-15")
    void the_calendar_year_counts_whenever_the_plan_was_signed() {
        var water = targets.water(commune, 2026, "94");
        targets.reach(commune, water, LocalDate.of(2026, 1, 15), 60, 100);
        kept(add(new TaskTerms(commune.unit(), "Làm từ tháng 1", LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 31), "Phòng", "", "", List.of()), TaskOrigin.BY_HAND));
        plans.sign(commune, plan);
        plans.done(plans.number(commune, plan, "53/KH-UBND", ""));

        var seen = users.as(commune.leader(), () -> year.of(plan));

        assertThat(seen.version().issued().signedOn()).isEqualTo(TODAY);
        assertThat(seen.plan().years().firstDay()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(seen.until()).isEqualTo(TODAY);
        assertThat(seen.targets()).singleElement().satisfies(it -> {
            assertThat(it.asOf()).contains(LocalDate.of(2026, 1, 15));
            assertThat(it.standing()).isEqualTo(Standing.MISSED);
        });
        assertThat(seen.tasks().rows()).singleElement().satisfies(it -> assertThat(it.days()).isEqualTo(294));
        assertThat(seen.pressing()).hasSize(1);
    }

    @Test
    @Requirement("TGT-18")
    void the_annex_of_plan_and_result_lays_the_year_before_beside_the_year() {
        plans.write(commune, plan, TextPart.ANNEX, List.of(List.of("KET_QUA", "Tổng hợp chỉ tiêu")));
        assertThat(composed()).isInstanceOfSatisfying(Composed.Incomplete.class, it -> assertThat(it.missing())
                .containsExactly(new MissingField(TextPart.ANNEX, 1, "KET_QUA", MissingField.Reason.NO_TARGETS)));
        var before = targets.water(commune, 2025, "80");
        targets.reach(commune, before, LocalDate.of(2025, 12, 31), 69, 100);
        targets.water(commune, 2026, "94");

        var paper = ((Composed.Whole) composed()).paper();
        var table = ((Block.Figures) paper.annexes().getFirst().body().getFirst()).table();

        assertThat(table.columns()).extracting(it -> it.text())
                .containsExactly("TT", "Chỉ tiêu", "Kế hoạch năm 2025", "Kết quả năm 2025", "Kế hoạch năm 2026");
        assertThat(table.rows()).singleElement().satisfies(row -> assertThat(row.cells().toString()).contains("80%", "69,00%", "94%"));
    }

    private Composed composed() {
        return users.as(commune.maker(), () -> compose.compose(plans.newest(commune, plan).id()));
    }

    private YearOutcome meet(String subject, List<String> conclusions) {
        return users.as(commune.maker(), () -> meetings.add(plan, meeting(subject, SPRING, conclusions)));
    }

    private static NewMeeting meeting(String subject, LocalDate day, List<String> conclusions) {
        return new NewMeeting(Meeting.Body.STEERING, day, subject, "Chủ tịch", "", conclusions);
    }

    private KeepMeetings.Listing listed() {
        return users.as(commune.leader(), () -> meetings.of(plan));
    }

    private UUID propose(int rank, String words) {
        return kept(propose(village, rank, words));
    }

    private YearOutcome propose(UnitId where, int rank, String words) {
        return users.as(commune.maker(), () -> proposals.add(plan, new NewProposal(where, SPRING, rank, words, 12)));
    }

    private List<DecideProposals.Row> rows() {
        return users.as(commune.leader(), () -> proposals.of(plan, "")).rows();
    }

    private YearOutcome takeUp(TakeUpPolicy.Told told) {
        return users.as(commune.maker(), () -> policies.takeUp(plan, told));
    }

    private static TakeUpPolicy.Told policy(String reason, LocalDate day, List<TargetId> touched) {
        return new TakeUpPolicy.Told("Quyết định thử", SPRING, day, reason, List.of(), touched, null);
    }

    private YearOutcome add(TaskTerms terms, TaskOrigin origin) {
        return users.as(commune.maker(), () -> keep.add(plan, terms, origin));
    }

    private TaskTerms terms(String title) {
        return new TaskTerms(commune.unit(), title, SPRING, TODAY, "Phòng Kinh tế", "", "", List.of());
    }

    private static UUID kept(YearOutcome outcome) {
        if (outcome instanceof YearOutcome.Kept it) return it.id();
        throw new AssertionError(outcome.toString());
    }

    private static YearOutcome refused(String what) {
        return new YearOutcome.Refused("plans.refusal." + what);
    }
}
