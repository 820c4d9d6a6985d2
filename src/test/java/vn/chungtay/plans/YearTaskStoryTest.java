package vn.chungtay.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chungtay.plans.GivenPlans.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.GivenPlans.Agency;
import vn.chungtay.plans.model.TaskChange;
import vn.chungtay.plans.model.TaskId;
import vn.chungtay.plans.model.TaskOrigin;
import vn.chungtay.plans.model.TaskProgress;
import vn.chungtay.plans.model.TaskStatus;
import vn.chungtay.plans.model.TaskTerms;
import vn.chungtay.plans.store.TaskList;
import vn.chungtay.plans.store.TaskList.Which;
import vn.chungtay.plans.usecase.KeepTasks;
import vn.chungtay.plans.usecase.ReadTasks;
import vn.chungtay.plans.usecase.YearOutcome;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.Stale;
import vn.chungtay.shared.DateRange;
import vn.chungtay.targets.TargetId;

/** A province and a commune below it follow their tasks of 2026; the day of the stories is 21/11/2026. */
@StoryTest
class YearTaskStoryTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private KeepTasks keep;

    @Autowired
    private ReadTasks read;

    @Autowired
    private JdbcClient jdbc;

    private Agency province;
    private Agency commune;
    private PlanId plan;

    @BeforeEach
    void a_plan_of_a_commune() {
        province = plans.province(units.province("Tỉnh Thử"));
        commune = plans.commune(units.unit(province.unit(), "An Một", UnitKind.XA, DateRange.ALWAYS));
        plan = plans.draft(commune, 2026);
    }

    @Test
    @Requirement("PLN-10")
    void a_task_overdue_by_one_day_is_late_in_its_unit_with_the_standing_agency_and_above() {
        add(terms("Xong hôm nay", TODAY));
        assertThat(counts(commune.maker()).own().late()).isZero();

        var late = add(terms("Quá hạn một ngày", YESTERDAY));

        for (var who : List.of(commune.maker(), commune.leader())) assertThat(counts(who).own()).isEqualTo(new TaskList.Count(2, 1, 1, 0));
        assertThat(counts(province.leader()).below().late()).isEqualTo(1);
        assertThat(counts(province.leader()).own()).isEqualTo(new TaskList.Count(0, 0, 0, 0));
        assertThat(desk(province.leader(), true, Which.LATE, "")).containsExactly(late);
        assertThat(desk(province.leader(), true, Which.LATE, "qua han")).containsExactly(late);
        assertThat(desk(province.leader(), true, Which.LATE, "tap huan")).isEmpty();

        report(commune.maker(), late, new TaskProgress(TaskStatus.DONE, TODAY, ""), "");
        assertThat(counts(commune.leader()).own().late()).isZero();
        assertThat(one(commune.maker(), late).row().days()).isEqualTo(1);
    }

    @Test
    @Requirement("PLN-10")
    void a_task_given_to_a_unit_below_is_late_there_and_with_the_agency_that_gave_it() {
        var above = plans.draft(province, 2026);
        var terms = new TaskTerms(commune.unit(), "Rà soát danh sách", SPRING, YESTERDAY, "UBND xã", "", "", List.of());
        var task = kept(users.as(province.maker(), () -> keep.add(above, terms, TaskOrigin.BY_HAND)));

        assertThat(counts(province.maker()).own().late()).isEqualTo(1);
        assertThat(counts(province.maker()).below().late()).isZero();
        assertThat(counts(commune.maker()).own().late()).isEqualTo(1);

        report(commune.maker(), above, task, new TaskProgress(TaskStatus.RUNNING, null, "Thiếu phiếu"), "");
        assertThat(desk(province.leader(), false, Which.OBSTACLE, "")).containsExactly(task);
        assertThat(users.as(commune.maker(), () -> read.one(above, task)).mayReport()).isTrue();
        assertThatThrownBy(() -> users.as(commune.maker(), () -> keep.change(task, 2, terms, ""))).isInstanceOf(Forbidden.class);
    }

    @Test
    void obstacles_are_read_above_and_nobody_reads_those_of_a_neighbour() {
        var stuck = add(terms("Làm đường", TODAY.plusDays(30)));
        report(commune.maker(), stuck, new TaskProgress(TaskStatus.RUNNING, null, "Chưa có mặt bằng"), "");
        var neighbour = users.user(Role.COMMUNE_LEADER, units.unit(province.unit(), "An Hai", UnitKind.XA, DateRange.ALWAYS));

        assertThat(desk(province.maker(), true, Which.OBSTACLE, "")).containsExactly(stuck);
        assertThat(counts(neighbour).own().open()).isZero();
        assertThatThrownBy(() -> users.as(neighbour, () -> read.one(plan, stuck))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> users.as(neighbour, () -> read.desk(commune.unit(), false, Which.LATE, "", 10, 0)))
                .isInstanceOf(Forbidden.class);
        assertThat(users.as(users.user(Role.OBSERVER, commune.unit()), () -> read.counts())).isEmpty();
    }

    @Test
    void leaders_read_and_officers_of_the_unit_write() {
        assertThatThrownBy(() -> users.as(commune.leader(), () -> keep.add(plan, terms("Việc", TODAY), TaskOrigin.BY_HAND)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> users.as(province.maker(), () -> keep.add(plan, terms("Việc", TODAY), TaskOrigin.BY_HAND)))
                .isInstanceOf(Forbidden.class);
        assertThat(users.as(commune.leader(), () -> read.of(plan, "")).mayWrite()).isFalse();
    }

    @Test
    void a_slip_is_taken_back_and_both_stay_in_the_history() {
        var task = add(terms("Tập huấn", YESTERDAY));
        report(commune.maker(), task, new TaskProgress(TaskStatus.DONE, TODAY, ""), "");

        kept(users.as(commune.checker(), () -> keep.undo(task, 2)));

        var now = one(commune.maker(), task);
        assertThat(now.row().late()).isTrue();
        assertThat(now.changes()).extracting(TaskChange::number).containsExactly(3, 2, 1);
        assertThat(now.changes().getFirst().undoes()).isEqualTo(2);
        assertThat(now.changes()).extracting(it -> it.progress().status())
                .containsExactly(TaskStatus.PLANNED, TaskStatus.DONE, TaskStatus.PLANNED);
        assertThatThrownBy(() -> users.as(commune.maker(), () -> keep.undo(task, 2))).isInstanceOf(Stale.class);
    }

    @Test
    void what_was_just_set_cannot_be_undone_and_nothing_of_the_history_can_be_rewritten() {
        var task = add(terms("Tập huấn", YESTERDAY));

        assertThat(users.as(commune.maker(), () -> keep.undo(task, 1)))
                .isEqualTo(new YearOutcome.Refused("plans.refusal.task.nothing_to_undo"));
        assertThatThrownBy(() -> users.as(commune.maker(), () -> jdbc.sql("update plans.task_change set ends_on = ends_on + 9").update()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> users.as(commune.maker(), () -> jdbc.sql("delete from plans.task_change").update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void another_last_day_a_drop_and_a_second_beginning_need_a_reason() {
        var task = add(terms("Tập huấn", YESTERDAY));

        assertThat(change(task, 1, terms("Tập huấn", TODAY), "")).isEqualTo(refused("why_other_end"));
        kept(change(task, 1, terms("Tập huấn", TODAY), "Lớp dời một ngày"));
        assertThat(users.as(commune.maker(), () -> keep.report(task, 2, new TaskProgress(TaskStatus.DROPPED, null, ""), " ")))
                .isEqualTo(refused("why_dropped"));
        report(commune.maker(), task, new TaskProgress(TaskStatus.DROPPED, null, ""), "Gộp với lớp của tỉnh");
        assertThat(users.as(commune.maker(), () -> keep.report(task, 3, new TaskProgress(TaskStatus.RUNNING, null, ""), "")))
                .isEqualTo(refused("why_dropped"));
    }

    @Test
    void somebody_who_saw_an_older_state_changes_nothing() {
        var task = add(terms("Tập huấn", TODAY));
        kept(change(task, 1, terms("Tập huấn cán bộ", TODAY), ""));

        assertThatThrownBy(() -> change(task, 1, terms("Khác", TODAY), "")).isInstanceOf(Stale.class);
    }

    @Test
    void a_task_stays_in_the_plans_own_ground() {
        var elsewhere = new TaskTerms(province.unit(), "Việc", SPRING, TODAY, "Sở", "", "", List.of());
        var strange = new TaskTerms(commune.unit(), "Việc", SPRING, TODAY, "Phòng", "", "", List.of(TargetId.next()));

        assertThat(users.as(commune.maker(), () -> keep.add(plan, elsewhere, TaskOrigin.BY_HAND))).isEqualTo(refused("unit"));
        assertThat(users.as(commune.maker(), () -> keep.add(plan, strange, TaskOrigin.BY_HAND))).isEqualTo(refused("target"));
    }

    private TaskTerms terms(String title, LocalDate ends) {
        return new TaskTerms(commune.unit(), title, SPRING, ends, "Phòng Kinh tế", "Bà Mẫu", "Danh sách lớp", List.of());
    }

    private TaskId add(TaskTerms terms) {
        return kept(users.as(commune.maker(), () -> keep.add(plan, terms, TaskOrigin.BY_HAND)));
    }

    private YearOutcome change(TaskId task, int seen, TaskTerms terms, String note) {
        return users.as(commune.maker(), () -> keep.change(task, seen, terms, note));
    }

    private void report(UserId who, TaskId task, TaskProgress progress, String note) {
        report(who, plan, task, progress, note);
    }

    private void report(UserId who, PlanId of, TaskId task, TaskProgress progress, String note) {
        var seen = users.as(who, () -> read.one(of, task)).row().task().change();
        kept(users.as(who, () -> keep.report(task, seen, progress, note)));
    }

    private ReadTasks.One one(UserId who, TaskId task) {
        return users.as(who, () -> read.one(plan, task));
    }

    private ReadTasks.Counts counts(UserId who) {
        return users.as(who, () -> read.counts()).orElseThrow();
    }

    private List<TaskId> desk(UserId who, boolean below, Which which, String words) {
        return users.as(who, () -> read.desk(null, below, which, words, 10, 0)).rows().stream()
                .map(it -> it.row().task().id())
                .toList();
    }

    private static TaskId kept(YearOutcome outcome) {
        return Optional.of(outcome)
                .filter(YearOutcome.Kept.class::isInstance)
                .map(it -> new TaskId(((YearOutcome.Kept) it).id()))
                .orElseThrow(() -> new AssertionError(outcome.toString()));
    }

    private static YearOutcome refused(String what) {
        return new YearOutcome.Refused("plans.refusal.task." + what);
    }
}
