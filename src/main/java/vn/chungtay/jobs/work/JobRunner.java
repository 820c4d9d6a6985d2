package vn.chungtay.jobs.work;

import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.jobs.JobHandler;
import vn.chungtay.jobs.JobId;
import vn.chungtay.jobs.store.JobStore;
import vn.chungtay.platform.Caller;

/**
 * Does one piece of work with the rights of the person who planned it. Progress is told in transactions of its own, so
 * that it can be seen while the work itself is one long transaction.
 */
@Component
class JobRunner {

    private static final Logger log = LoggerFactory.getLogger(JobRunner.class);
    private static final long BETWEEN_REPORTS = Duration.ofMillis(300).toNanos();

    private final JobStore jobs;
    private final ObjectProvider<JobHandler> handlers;
    private final TransactionTemplate apart;

    JobRunner(JobStore jobs, ObjectProvider<JobHandler> handlers, PlatformTransactionManager transactions) {
        this.jobs = jobs;
        this.handlers = handlers;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void run(JobId id) {
        var planned = apart.execute(status -> jobs.begin(id));
        if (planned == null || planned.isEmpty()) return;
        var job = planned.get();
        job.caller().run(() -> handler(job.kind()).run(job.payload(), reporter(id)));
        apart.executeWithoutResult(status -> jobs.succeeded(id));
        log.info("event=job_done kind={} job={}", job.kind(), id.value());
    }

    /** The message of a failure may hold somebody's data, so only its kind is shown. */
    void failed(JobId id, Throwable cause, boolean last) {
        log.error("event=job_failed job={} last={}", id.value(), last, cause);
        apart.executeWithoutResult(status -> jobs.failed(id, cause.getClass().getSimpleName(), last));
    }

    /** Plans what every night wants. Work of the night before that still waits or runs is not planned twice. */
    void planNight(Consumer<JobId> queue) {
        handlers.stream().filter(JobHandler::nightly).forEach(handler -> apart.executeWithoutResult(status -> {
            if (jobs.isUnderWay(handler.kind())) return;
            var id = JobId.next();
            jobs.add(id, handler.kind(), "", Caller.SYSTEM);
            queue.accept(id);
        }));
    }

    JobHandler handler(String kind) {
        return handlers.stream()
                .filter(handler -> handler.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody does work of kind " + kind));
    }

    private JobHandler.Progress reporter(JobId id) {
        return new JobHandler.Progress() {
            private long last = System.nanoTime() - BETWEEN_REPORTS;

            @Override
            public void at(long done, long total) {
                if (System.nanoTime() - last < BETWEEN_REPORTS) return;
                last = System.nanoTime();
                apart.executeWithoutResult(status -> jobs.progress(id, done, total));
            }
        };
    }
}
