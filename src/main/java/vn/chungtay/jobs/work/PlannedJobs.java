package vn.chungtay.jobs.work;

import java.util.EnumSet;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.jobs.JobHandler;
import vn.chungtay.jobs.JobId;
import vn.chungtay.jobs.JobStatus;
import vn.chungtay.jobs.JobStatus.State;
import vn.chungtay.jobs.Jobs;
import vn.chungtay.jobs.Operator;
import vn.chungtay.jobs.store.JobStore;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.NotFound;

/** Plans work, and lets its owner or an operator repeat it or give it up. */
@Component
public class PlannedJobs implements Jobs {

    private final JobStore jobs;
    private final JobQueue queue;
    private final ObjectProvider<JobHandler> handlers;
    private final Optional<Operator> operator;

    PlannedJobs(JobStore jobs, JobQueue queue, ObjectProvider<JobHandler> handlers, Optional<Operator> operator) {
        this.jobs = jobs;
        this.queue = queue;
        this.handlers = handlers;
        this.operator = operator;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public JobId plan(String kind, String payload) {
        var id = JobId.next();
        jobs.add(id, kind, payload, Caller.current());
        queue.add(id);
        return id;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<JobId> underWay(String kind, String payload) {
        return jobs.underWay(kind, payload, Caller.current().user());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<JobStatus> status(JobId job) {
        return jobs.status(job);
    }

    /** Only work that has failed runs again; what was given up is begun anew from its own page. */
    @Transactional
    public void retry(JobId job) {
        requireOwnerOrOperator(job);
        if (jobs.move(job, EnumSet.of(State.FAILED), State.PLANNED)) queue.add(job);
    }

    /** Work that waits or has failed is not tried any more; running work ends by itself. */
    @Transactional
    public void giveUp(JobId job) {
        requireOwnerOrOperator(job);
        if (!jobs.move(job, EnumSet.of(State.FAILED, State.PLANNED), State.GIVEN_UP)) return;
        var work = jobs.work(job);
        handlers.stream().filter(it -> it.kind().equals(work.kind())).forEach(it -> it.givenUp(work.payload()));
    }

    /** For somebody else it does not exist. */
    @Transactional(readOnly = true)
    public void requireOwnerOrOperator(JobId job) {
        if (operator.map(Operator::isCalling).orElse(false)) return;
        if (!jobs.isOf(job, Caller.current().user())) throw new NotFound("job " + job.value());
    }
}
