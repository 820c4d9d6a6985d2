package vn.chungtay.campaigns.usecase;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.model.sample.OpenLooks;
import vn.chungtay.campaigns.store.OpenLookStore;
import vn.chungtay.identity.Access;

/** Counts what second looks ask for: households to be asked, sheets to be compared, classes that were not confirmed. */
@Service
public class CountSecondLooks {

    private final Access access;
    private final OpenLookStore looks;

    CountSecondLooks(Access access, OpenLookStore looks) {
        this.access = access;
        this.looks = looks;
    }

    /** @param first the review where most of it waits */
    public record Waiting(OpenLooks looks, CampaignId first) {}

    /** Of a review; empty for who sees no households, or where nothing waits. */
    @Transactional(readOnly = true)
    public Optional<OpenLooks> of(CampaignId id) {
        if (!access.mayAnywhere(CampaignsAction.VIEW_HOUSEHOLDS)) return Optional.empty();
        access.requireAnywhere(CampaignsAction.VIEW_HOUSEHOLDS);
        return Optional.of(looks.count(id)).filter(it -> it.sum() > 0);
    }

    /** Of all reviews that the caller runs; empty for who runs none. */
    @Transactional(readOnly = true)
    public Optional<Waiting> waiting() {
        if (!access.mayAnywhere(CampaignsAction.RUN)) return Optional.empty();
        access.requireAnywhere(CampaignsAction.RUN);
        return looks.first().map(it -> new Waiting(looks.count(null), it));
    }
}
