package vn.chungtay.campaigns.usecase;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.DecisionId;
import vn.chungtay.campaigns.model.complaint.Complaint;
import vn.chungtay.campaigns.model.complaint.ComplaintId;
import vn.chungtay.campaigns.model.complaint.ComplaintRefusal;
import vn.chungtay.campaigns.model.complaint.ComplaintState;
import vn.chungtay.campaigns.store.ComplaintStore;
import vn.chungtay.campaigns.store.ComplaintStore.Mending;
import vn.chungtay.campaigns.usecase.ComplaintOutcome.Done;
import vn.chungtay.campaigns.usecase.ComplaintOutcome.Refused;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;

/**
 * Ends a complaint that was found right by the recognised list that has mended what was wrong: needed where a household was
 * missing, which no list can tell, and where the class was mended before the complaint was decided.
 */
@Service
public class MendComplaint {

    private final Access access;
    private final Audit audit;
    private final ComplaintStore complaints;

    MendComplaint(Access access, Audit audit, ComplaintStore complaints) {
        this.access = access;
        this.audit = audit;
        this.complaints = complaints;
    }

    /** Lists that may have mended it, the latest first; none for who does not propose lists in the commune. */
    @Transactional(readOnly = true)
    public List<Mending> lists(Complaint it) {
        if (!access.may(CampaignsAction.PROPOSE, it.unit())) return List.of();
        access.require(CampaignsAction.PROPOSE, it.unit());
        return it.state() == ComplaintState.TO_CORRECT ? complaints.mending(it) : List.of();
    }

    /** @param by one of {@link #lists} */
    @Transactional
    public ComplaintOutcome mend(ComplaintId id, int version, DecisionId by) {
        var it = complaints.find(id).orElseThrow(() -> new NotFound("complaint"));
        access.require(CampaignsAction.PROPOSE, it.unit());
        if (it.version() != version) throw new Stale("complaint");
        if (it.state() != ComplaintState.TO_CORRECT) return new Refused(new ComplaintRefusal.OtherStep());
        var list = complaints.mending(it).stream().filter(one -> one.list().equals(by)).findFirst();
        if (list.isEmpty()) return new Refused(new ComplaintRefusal.MendsNothing());
        if (!complaints.mend(it, by)) throw new Stale("complaint");
        var now = complaints.find(id).orElseThrow();
        audit.changed(
                CampaignsAction.PROPOSE.code(), id, Map.of("state", it.state()), Map.of("state", now.state(), "number", list.get().number()));
        return new Done(now);
    }
}
