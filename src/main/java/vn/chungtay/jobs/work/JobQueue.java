package vn.chungtay.jobs.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
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
 * the work is done; an entry whose worker has fallen silent is taken up again, so a crash loses nothing. What every
 * night wants has a lane and a worker of its own: it may take minutes, also in the morning on a computer that was off at
 * night, and nobody who asks for something waits behind it.
 */
@Component
class JobQueue implements SmartLifecycle {

    private static final String TASK = "job";
    private static final String NIGHT = "night";
    private static final String BY_DAY = "jobs.scheduled_task";
    private static final String BY_NIGHT = "jobs.scheduled_night";
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Duration GRACE_ON_SHUTDOWN = Duration.ofSeconds(5);
    private static final int SILENT_BEATS = 4;

    private final JobRunner runner;
    private final JobProperties properties;
    private final OneTimeTask<Void> task;
    private final RecurringTask<Void> night;
    private final DataSource source;
    private volatile Scheduler lane;
    private volatile Scheduler nightLane;
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
                .execute((instance, context) -> runner.planNight(id -> add(nightLane, id)));
        this.lane = newLane();
        this.nightLane = newNightLane();
    }

    /** Joins the current transaction; the work begins after its commit. */
    void add(JobId id) {
        add(lane, id);
    }

    private void add(Scheduler to, JobId id) {
        to.schedule(task.instance(id.value().toString()), Instant.now());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                if (running) to.triggerCheckForDueExecutions();
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

    private Scheduler newLane() {
        return builder(BY_DAY).threads(properties.threads()).build();
    }

    private Scheduler newNightLane() {
        return builder(BY_NIGHT).startTasks(night).threads(1).build();
    }

    private SchedulerBuilder builder(String table) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(source), task)
                .tableName(table)
                .pollingInterval(properties.poll())
                .heartbeatInterval(properties.heartbeat())
                .missedHeartbeatsLimit(SILENT_BEATS)
                .failureLogging(LogLevel.OFF, false)
                .shutdownMaxWait(GRACE_ON_SHUTDOWN);
    }

    @Override
    public void start() {
        lane.start();
        nightLane.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        nightLane.stop();
        lane.stop();
        // A stopped scheduler never starts again, but a paused application may.
        lane = newLane();
        nightLane = newNightLane();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
