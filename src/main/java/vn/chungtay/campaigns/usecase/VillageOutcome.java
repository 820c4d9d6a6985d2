package vn.chungtay.campaigns.usecase;

import vn.chungtay.campaigns.model.VillageRefusal;
import vn.chungtay.shared.Id;

/** What became of a meeting, a posting or an objection that somebody wanted to record. */
public sealed interface VillageOutcome {

    /** @param id of the meeting, the posting or the objection */
    record Done(Id id) implements VillageOutcome {}

    record Refused(VillageRefusal because) implements VillageOutcome {}
}
