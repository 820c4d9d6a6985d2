package vn.chungtay.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.chungtay.plans.GivenPlans.TODAY;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.GivenPlans.Agency;
import vn.chungtay.plans.model.Activity;
import vn.chungtay.plans.model.ActivityId;
import vn.chungtay.plans.model.TaskId;
import vn.chungtay.plans.model.TaskOrigin;
import vn.chungtay.plans.model.TaskProgress;
import vn.chungtay.plans.model.TaskStatus;
import vn.chungtay.plans.model.TaskTerms;
import vn.chungtay.plans.model.Years;
import vn.chungtay.plans.store.PartStore;
import vn.chungtay.plans.usecase.FollowActivities;
import vn.chungtay.plans.usecase.KeepTasks;
import vn.chungtay.plans.usecase.LinkTasks;
import vn.chungtay.plans.usecase.StartPlan;
import vn.chungtay.plans.usecase.StartPlan.Beginning;
import vn.chungtay.plans.usecase.YearOutcome;
import vn.chungtay.platform.Forbidden;

/** What tasks belong to: the tasks of the period, and the activities of parts. The day is 21/11/2026. */
@StoryTest
class LinkedTasksTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private StartPlan start;

    @Autowired
    private PartStore parts;

    @Autowired
    private KeepTasks keep;

    @Autowired
    private LinkTasks link;

    @Autowired
    private FollowActivities follow;

    @Autowired
    private JdbcClient jdbc;

    private Agency commune;
    private PlanId period;
    private PlanId plan;

    @BeforeEach
    void a_plan_of_a_period_and_one_of_a_year() {
        commune = plans.commune(units.commune("Xã Thử"));
        period = plans.done(users.as(commune.maker(), () -> start.start(
                commune.unit(), new Years(2026, 2030), GivenPlans.head("Kế hoạch giai đoạn 2026-2030", null), Beginning.TEMPLATE)));
        plan = plans.draft(commune, 2026);
    }

    @Test
    @Requirement("ROL-28")
    void a_task_of_the_year_takes_up_one_of_the_period_and_both_say_so() throws Exception {
        var vocational = add(period, "Đào tạo nghề cho 500 lao động", LocalDate.of(2030, 12, 31));
        add(period, "Làm nhà cho hộ nghèo", LocalDate.of(2030, 12, 31));
        var lessons = add(plan, "Mở hai lớp nghề", TODAY);

        assertThat(page("/plans/" + period.value() + "/taken-up")).contains("2 việc chưa có năm nào nhận làm");
        assertThat(browser.post().uri(at(plan, lessons) + "/links").with(csrf()).with(users.signedIn(commune.maker()))
                .param("periodTask", vocational.value().toString()).param("activity", "").exchange()).hasStatus3xxRedirection();

        assertThat(page(at(plan, lessons))).contains(at(period, vocational));
        assertThat(page(at(period, vocational))).contains(at(plan, lessons), "Mở hai lớp nghề");
        assertThat(users.as(commune.leader(), () -> link.period(period)).rows())
                .filteredOn(it -> it.idle()).extracting(it -> it.task().terms().title()).containsExactly("Làm nhà cho hộ nghèo");
        assertThat(page("/plans/" + period.value() + "/taken-up")).contains("2026: Mở hai lớp nghề", "1 việc chưa có năm nào nhận làm");
        assertThat(page("/plans/" + period.value())).contains("/plans/" + period.value() + "/taken-up");
        assertThat(page("/plans/" + plan.value())).doesNotContain("/taken-up");
    }

    @Test
    void a_link_is_taken_away_again_and_a_task_of_another_unit_is_not_taken_up() {
        var vocational = add(period, "Đào tạo nghề", LocalDate.of(2030, 12, 31));
        var lessons = add(plan, "Mở lớp", TODAY);
        assertThat(link(lessons, vocational, null)).isInstanceOf(YearOutcome.Kept.class);

        assertThat(link(lessons, null, null)).isInstanceOf(YearOutcome.Kept.class);

        assertThat(users.as(commune.maker(), () -> link.of(plan, lessons)).none()).isTrue();
        assertThat(link(lessons, lessons, null)).isEqualTo(new YearOutcome.Refused("plans.refusal.task.period_task"));
        assertThat(link(lessons, null, ActivityId.next())).isEqualTo(new YearOutcome.Refused("plans.refusal.task.activity"));
        assertThatThrownBy(() -> users.as(commune.leader(), () -> link.link(plan, lessons, vocational, null)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void the_trail_says_what_a_task_took_up_before() {
        var vocational = add(period, "Đào tạo nghề", LocalDate.of(2030, 12, 31));
        var lessons = add(plan, "Mở lớp", TODAY);
        link(lessons, vocational, null);

        link(lessons, null, null);

        assertThat(jdbc.sql("""
                select e.before ->> 'period_task' from audit.entry e join audit.subject s on s.line = e.number
                where s.id = :id and e.after ->> 'period_task' = ''
                """).param("id", lessons.value()).query(String.class).list())
                .containsExactly(vocational.value().toString());
    }

    @Test
    void a_task_of_the_period_that_was_dropped_is_no_longer_offered_and_not_called_idle() {
        var vocational = add(period, "Đào tạo nghề", LocalDate.of(2030, 12, 31));
        var lessons = add(plan, "Mở lớp", TODAY);

        users.as(commune.maker(), () -> keep.report(vocational, 1, new TaskProgress(TaskStatus.DROPPED, null, ""), "Tỉnh làm"));

        assertThat(users.as(commune.maker(), () -> link.of(plan, lessons)).periodTasks()).isEmpty();
        assertThat(users.as(commune.maker(), () -> link.period(period)).idle()).isZero();
    }

    @Test
    void a_late_task_makes_its_activity_amber_until_it_is_done() throws Exception {
        var training = GivenParts.training(2026);
        parts.add(plans.newest(commune, plan).id(), List.of(GivenParts.livelihoods(training)));
        var choose = add(plan, "Chọn người học", TODAY.minusDays(1));
        assertThat(link(choose, null, training.id())).isInstanceOf(YearOutcome.Kept.class);

        assertThat(row(training).late()).isEqualTo(1);
        assertThat(page("/plans/" + plan.value() + "/activities")).contains("có việc quá hạn");
        assertThat(page("/plans/" + plan.value() + "/activities/" + training.id().value())).contains("Chọn người học", at(plan, choose));
        assertThat(page(at(plan, choose))).contains(training.name());

        users.as(commune.maker(), () -> keep.report(choose, 1, new TaskProgress(TaskStatus.DONE, TODAY, ""), ""));

        assertThat(row(training).behind()).isFalse();
        assertThat(page("/plans/" + plan.value() + "/activities")).doesNotContain("có việc quá hạn");
    }

    private FollowActivities.Row row(Activity activity) {
        var all = new FollowActivities.Question("", null, null, null, null);
        return users.as(commune.leader(), () -> follow.of(plan, null, all)).rows().stream()
                .filter(it -> it.activity().id().equals(activity.id()))
                .findFirst()
                .orElseThrow();
    }

    private YearOutcome link(TaskId task, @Nullable TaskId periodTask, @Nullable ActivityId activity) {
        return users.as(commune.maker(), () -> link.link(plan, task, periodTask, activity));
    }

    private TaskId add(PlanId of, String title, LocalDate ends) {
        var terms = new TaskTerms(commune.unit(), title, LocalDate.of(2026, 3, 1), ends, "Phòng Kinh tế", "", "", List.of());
        var outcome = users.as(commune.maker(), () -> keep.add(of, terms, TaskOrigin.BY_HAND));
        assertThat(outcome).isInstanceOf(YearOutcome.Kept.class);
        return new TaskId(((YearOutcome.Kept) outcome).id());
    }

    private static String at(PlanId plan, TaskId task) {
        return "/plans/" + plan.value() + "/tasks/" + task.value();
    }

    private String page(String address) throws UnsupportedEncodingException {
        UserId who = commune.maker();
        var answer = browser.get().uri(address).with(users.signedIn(who)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
