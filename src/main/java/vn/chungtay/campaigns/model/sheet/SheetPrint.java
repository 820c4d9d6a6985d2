package vn.chungtay.campaigns.model.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.paper.PrintRunId;
import vn.chungtay.geography.UnitId;
import vn.chungtay.jobs.JobId;

/**
 * Blank sheets of a village, printed as one file.
 *
 * @param entries for whom, in the order of the file
 * @param job that makes it
 * @param pages of the finished file; absent before
 */
public record SheetPrint(
        PrintRunId id,
        CampaignId campaign,
        UnitId village,
        SheetForm form,
        List<EntryId> entries,
        @Nullable JobId job,
        @Nullable Integer pages) {

    public SheetPrint {
        entries = List.copyOf(entries);
    }

    public boolean isReady() {
        return pages != null;
    }
}
