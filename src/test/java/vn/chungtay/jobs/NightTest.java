package vn.chungtay.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.StoryTest;
import vn.chungtay.jobs.JobStatus.State;
import vn.chungtay.jobs.work.PlannedJobs;
import vn.chungtay.platform.Caller;

@StoryTest
class NightTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Autowired
    private DataSource source;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlannedJobs jobs;

    @Autowired
    private NoteCaller notes;

    @Autowired
    private TransactionTemplate transaction;

    private final Caller someone = new Caller(UUID.randomUUID(), Set.of(UUID.randomUUID()), false);

    @Test
    void the_work_of_the_night_is_planned_by_the_system_and_comes_again_the_next_night() {
        var before = checks();
        var scheduler = SchedulerClient.Builder.create(source).tableName("jobs.scheduled_night").build();

        scheduler.reschedule(TaskInstanceId.of("night", "recurring"), Instant.now().minusSeconds(1));

        await().atMost(Duration.ofMinutes(5)).until(() -> checks() > before);
        assertThat(nextNight()).isEqualTo(LocalTime.of(2, 0));
    }

    @Test
    void whoever_asks_for_something_does_not_wait_behind_the_work_of_the_night() throws Exception {
        notes.held = new CountDownLatch(1);
        try {
            var night = Stream.generate(this::waitsInTheLaneOfTheNight).limit(3).toList();
            await().atMost(Duration.ofSeconds(30)).until(() -> night.stream().anyMatch(it -> state(it) == State.RUNNING));

            var asked = someone.call(() -> transaction.execute(_ -> jobs.plan(NoteCaller.KIND, "ok-" + UUID.randomUUID())));

            await().atMost(Duration.ofSeconds(30)).until(() -> state(asked) == State.DONE);
            assertThat(night).extracting(this::state).containsOnlyOnce(State.RUNNING).doesNotContain(State.DONE);
            notes.held.countDown();
            await().atMost(Duration.ofSeconds(30)).until(() -> night.stream().allMatch(it -> state(it) == State.DONE));
        } finally {
            notes.held.countDown();
        }
    }

    private JobId waitsInTheLaneOfTheNight() {
        var job = JobId.next();
        jdbc.sql("insert into jobs.job (id, kind, payload, state, areas) values (?, ?, ?, 'PLANNED', '{}')")
                .params(job.value(), NoteCaller.KIND, "held-" + job.value())
                .update();
        jdbc.sql("""
                insert into jobs.scheduled_night (task_name, task_instance, execution_time, picked, version, consecutive_failures)
                values ('job', ?, now(), false, 1, 0)
                """)
                .param(job.value().toString())
                .update();
        return job;
    }

    private State state(JobId job) {
        return jobs.status(job).orElseThrow().state();
    }

    /** Checks of the figures that nobody asked for and that are done. */
    private int checks() {
        return jdbc.sql("select count(*) from jobs.job where kind = 'figures.check' and user_id is null and state = 'DONE'")
                .query(Integer.class)
                .single();
    }

    private LocalTime nextNight() {
        return jdbc.sql("select execution_time from jobs.scheduled_night where task_name = 'night'")
                .query(OffsetDateTime.class)
                .single()
                .atZoneSameInstant(ZONE)
                .toLocalTime();
    }
}
