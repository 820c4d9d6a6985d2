package vn.chungtay.jobs.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.chungtay.jobs.JobId;

/**
 * The durable queue behind the jobs. An entry is written in the transaction that plans the work and is taken out when
 * the work is done; an entry whose worker has fallen silent is taken up again, so a crash loses nothing.
 */
@Component
class JobQueue implements SmartLifecycle {

    private static final String TASK = "job";
    private static final String NIGHT = "night";
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Duration GRACE_ON_SHUTDOWN = Duration.ofSeconds(5);
    private static final int SILENT_BEATS = 4;

    private final JobRunner runner;
    private final JobProperties properties;
    private final OneTimeTask<Void> task;
    private final RecurringTask<Void> night;
    private final DataSource source;
    private volatile Scheduler scheduler;
    private volatile boolean running;

    JobQueue(DataSource source, JobRunner runner, JobProperties properties) {
        this.source = source;
        this.runner = runner;
        this.properties = properties;
        this.task = Tasks.oneTime(TASK)
                .onFailure(this::failed)
                .onDeadExecutionRevive()
                .execute((instance, context) -> runner.run(id(instance.getId())));
        this.night = Tasks.recurring(NIGHT, Schedules.daily(ZONE, properties.night()))
                .execute((instance, context) -> runner.planNight(this::add));
        this.scheduler = newScheduler();
    }

    /** Joins the current transaction; the work begins after its commit. */
    void add(JobId id) {
        scheduler.schedule(task.instance(id.value().toString()), Instant.now());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                if (running) scheduler.triggerCheckForDueExecutions();
            }
        });
    }

    private void failed(ExecutionComplete attempt, ExecutionOperations<Void> operations) {
        int attempts = attempt.getExecution().consecutiveFailures + 1;
        boolean last = attempts >= properties.attempts();
        var cause = attempt.getCause().orElseGet(() -> new IllegalStateException("failed without a cause"));
        runner.failed(id(attempt.getExecution().getId()), cause, last);
        if (last) {
            operations.remove();
        } else {
            operations.reschedule(attempt, attempt.getTimeDone().plus(properties.backOff().multipliedBy(1L << attempts - 1)));
        }
    }

    private static JobId id(String instance) {
        return new JobId(UUID.fromString(instance));
    }

    private Scheduler newScheduler() {
        return Scheduler.create(new TransactionAwareDataSourceProxy(source), task)
                .tableName("jobs.scheduled_task")
                .startTasks(night)
                .threads(properties.threads())
                .pollingInterval(properties.poll())
                .heartbeatInterval(properties.heartbeat())
                .missedHeartbeatsLimit(SILENT_BEATS)
                .failureLogging(LogLevel.OFF, false)
                .shutdownMaxWait(GRACE_ON_SHUTDOWN)
                .build();
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        scheduler.stop();
        // A stopped scheduler never starts again, but a paused application may.
        scheduler = newScheduler();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
