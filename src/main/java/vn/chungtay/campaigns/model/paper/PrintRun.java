package vn.chungtay.campaigns.model.paper;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chungtay.campaigns.DecisionId;
import vn.chungtay.geography.UnitId;
import vn.chungtay.jobs.JobId;

/**
 * One print of the certificates of a list.
 *
 * @param village only of this one; absent for all
 * @param total how many certificates
 * @param job that makes it
 * @param pages of the finished file; absent before
 */
public record PrintRun(
        PrintRunId id,
        DecisionId list,
        @Nullable UnitId village,
        int total,
        @Nullable JobId job,
        Instant orderedAt,
        @Nullable Integer pages) {

    public boolean isReady() {
        return pages != null;
    }
}
