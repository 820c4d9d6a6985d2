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
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.chungtay.StoryTest;

@StoryTest
class NightTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Autowired
    private DataSource source;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void the_work_of_the_night_is_planned_by_the_system_and_comes_again_the_next_night() {
        var before = checks();
        var scheduler = SchedulerClient.Builder.create(source).tableName("jobs.scheduled_task").build();

        scheduler.reschedule(TaskInstanceId.of("night", "recurring"), Instant.now().minusSeconds(1));

        await().atMost(Duration.ofMinutes(2)).until(() -> checks() > before);
        assertThat(nextNight()).isEqualTo(LocalTime.of(2, 0));
    }

    /** Checks of the figures that nobody asked for and that are done. */
    private int checks() {
        return jdbc.sql("select count(*) from jobs.job where kind = 'figures.check' and user_id is null and state = 'DONE'")
                .query(Integer.class)
                .single();
    }

    private LocalTime nextNight() {
        return jdbc.sql("select execution_time from jobs.scheduled_task where task_name = 'night'")
                .query(OffsetDateTime.class)
                .single()
                .atZoneSameInstant(ZONE)
                .toLocalTime();
    }
}
