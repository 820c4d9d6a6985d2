package vn.chungtay.campaigns.usecase;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.model.complaint.Complaint;
import vn.chungtay.campaigns.model.request.ReviewRequest;
import vn.chungtay.campaigns.store.ComplaintStore;
import vn.chungtay.campaigns.store.ReviewRequestStore;
import vn.chungtay.identity.Access;
import vn.chungtay.registry.HouseholdId;

/** What a household has asked for and what it has complained of, for its page. */
@Service
public class ReadAround {

    private final Access access;
    private final ReviewRequestStore requests;
    private final ComplaintStore complaints;

    ReadAround(Access access, ReviewRequestStore requests, ComplaintStore complaints) {
        this.access = access;
        this.requests = requests;
        this.complaints = complaints;
    }

    /** The latest first. */
    public record Around(List<ReviewRequest> requests, List<Complaint> complaints) {

        public static final Around NOTHING = new Around(List.of(), List.of());
    }

    /** Only of communes where the caller may see the households of a review. */
    @Transactional(readOnly = true)
    public Around of(HouseholdId household) {
        if (!access.mayAnywhere(CampaignsAction.VIEW_HOUSEHOLDS)) return Around.NOTHING;
        access.requireAnywhere(CampaignsAction.VIEW_HOUSEHOLDS);
        return new Around(
                requests.of(household).stream().filter(it -> access.may(CampaignsAction.VIEW_HOUSEHOLDS, it.unit())).toList(),
                complaints.of(household).reversed().stream().filter(it -> access.may(CampaignsAction.VIEW_HOUSEHOLDS, it.unit())).toList());
    }
}
