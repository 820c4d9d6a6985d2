package vn.chungtay.jobs;

import java.util.Optional;

/** Plans background work and tells how it goes. */
public interface Jobs {

    /**
     * Plans work for after the commit of the current transaction, on behalf of the current caller.
     *
     * @param kind the {@link JobHandler#kind()} that will do it
     * @param payload what the handler needs, usually the id of a row it can read
     */
    JobId plan(String kind, String payload);

    /** Work of the caller that waits or runs; @param payload how its payload begins */
    Optional<JobId> underWay(String kind, String payload);

    Optional<JobStatus> status(JobId job);
}
