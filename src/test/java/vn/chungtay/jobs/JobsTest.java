package vn.chungtay.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.jobs.JobStatus.State;
import vn.chungtay.jobs.work.JobList;
import vn.chungtay.jobs.work.PlannedJobs;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.NotFound;

@StoryTest
class JobsTest {

    @Autowired
    private PlannedJobs jobs;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private NoteCaller notes;

    @Autowired
    private JobList list;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenUnits units;

    private final Caller officer = new Caller(UUID.randomUUID(), Set.of(UUID.randomUUID()), false);

    @Test
    void work_runs_with_the_rights_of_the_person_who_planned_it() {
        var job = planned("ok-" + UUID.randomUUID());

        awaitState(job, State.DONE);
        assertThat(notes.callers.values()).contains(officer);
    }

    @Test
    void work_planned_in_a_transaction_that_fails_is_not_planned() {
        var payload = "rolled-back-" + UUID.randomUUID();

        officer.run(() -> transaction.executeWithoutResult(status -> {
            jobs.plan(NoteCaller.KIND, payload);
            status.setRollbackOnly();
        }));

        assertThat(jdbc.sql("select count(*) from jobs.job where payload = ?").param(payload).query(Integer.class).single())
                .isZero();
    }

    @Test
    void work_that_fails_is_tried_again_until_it_succeeds() {
        var job = planned("twice-" + UUID.randomUUID());

        awaitState(job, State.DONE);
        assertThat(jobs.status(job).orElseThrow().attempts()).isEqualTo(2);
    }

    @Test
    void work_that_never_succeeds_waits_for_somebody_and_can_be_repeated_or_given_up() {
        var job = planned("never-" + UUID.randomUUID());
        awaitState(job, State.FAILED);

        assertThat(jobs.status(job).orElseThrow().failureText()).hasValue("IllegalStateException");
        officer.run(() -> jobs.retry(job));
        awaitState(job, State.FAILED);
        officer.run(() -> jobs.giveUp(job));
        assertThat(jobs.status(job).orElseThrow().state()).isEqualTo(State.GIVEN_UP);
    }

    @Test
    void the_work_of_somebody_else_does_not_exist_for_a_stranger() {
        var job = planned("ok-" + UUID.randomUUID());
        var stranger = new Caller(UUID.randomUUID(), Set.of(), false);

        assertThatThrownBy(() -> stranger.run(() -> jobs.giveUp(job))).isInstanceOf(NotFound.class);
    }

    @Test
    void administrators_see_and_look_after_the_work_of_everybody() {
        var job = planned("never-" + UUID.randomUUID());
        awaitState(job, State.FAILED);
        var administrator = users.user(Role.ADMINISTRATOR, units.commune("Thần Sa"));
        var stranger = users.user(Role.COMMUNE_OFFICER, units.commune("Bình Yên"));

        assertThat(users.as(stranger, list::newest)).noneMatch(it -> it.id().equals(job));
        assertThat(users.as(administrator, list::newest)).anyMatch(it -> it.id().equals(job));
        users.runAs(administrator, () -> jobs.giveUp(job));
        assertThat(jobs.status(job).orElseThrow().state()).isEqualTo(State.GIVEN_UP);
    }

    @Test
    void the_list_of_work_leaves_as_a_file_with_the_reason_why_something_failed() {
        var job = planned("never-" + UUID.randomUUID());
        awaitState(job, State.FAILED);
        var administrator = users.user(Role.ADMINISTRATOR, units.commune("Thần Sa"));
        var stranger = users.user(Role.COMMUNE_OFFICER, units.commune("Bình Yên"));

        assertThat(browser.get().uri("/jobs").with(users.signedIn(administrator))).bodyText().contains("/jobs/file?format=XLSX");
        assertThat(csv(administrator)).contains(NoteCaller.KIND, "Chưa làm được", "Lần chạy thứ");
        assertThat(csv(stranger)).doesNotContain(NoteCaller.KIND);
    }

    private String csv(UserId user) {
        var file = browser.get().uri("/jobs/file?format=CSV").with(users.signedIn(user)).exchange();
        assertThat(file).hasStatusOk();
        return new String(file.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void work_whose_worker_was_killed_is_taken_up_again() {
        var payload = "ok-" + UUID.randomUUID();
        var job = JobId.next();
        jdbc.sql("insert into jobs.job (id, kind, payload, state, attempts, areas) values (?, ?, ?, 'RUNNING', 1, '{}')")
                .params(job.value(), NoteCaller.KIND, payload)
                .update();
        jdbc.sql("""
                insert into jobs.scheduled_task (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version, consecutive_failures)
                values ('job', ?, now() - interval '1 hour', true, 'a killed server', now() - interval '1 hour', 1, 0)
                """)
                .param(job.value().toString())
                .update();

        awaitState(job, State.DONE);
        assertThat(notes.callers).containsKey(payload);
    }

    private JobId planned(String payload) {
        var job = new JobId[1];
        officer.run(() -> job[0] = transaction.execute(status -> jobs.plan(NoteCaller.KIND, payload)));
        return job[0];
    }

    private void awaitState(JobId job, State state) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> jobs.status(job).orElseThrow().state() == state);
    }
}
