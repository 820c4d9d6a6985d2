package vn.chungtay.jobs.work;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.jobs.JobId;
import vn.chungtay.jobs.JobStatus;
import vn.chungtay.jobs.Operator;
import vn.chungtay.jobs.store.JobStore;
import vn.chungtay.platform.Caller;

/** The newest work of the caller, or of everybody for an operator. */
@Component
public class JobList {

    private static final int SHOWN = 100;

    private final JobStore jobs;
    private final JobRunner runner;
    private final Optional<Operator> operator;

    JobList(JobStore jobs, JobRunner runner, Optional<Operator> operator) {
        this.jobs = jobs;
        this.runner = runner;
        this.operator = operator;
    }

    @Transactional(readOnly = true)
    public List<JobStatus> newest() {
        return jobs.newest(Caller.current().user(), operator.map(Operator::isCalling).orElse(false), SHOWN);
    }

    @Transactional(readOnly = true)
    public String resultPage(JobStatus job) {
        return runner.handler(job.kind()).resultPage(jobs.payload(job.id()));
    }
}
