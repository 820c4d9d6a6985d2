package vn.chungtay.campaigns;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** A review of the households of a commune. */
public record CampaignId(UUID value) implements Id {

    public static CampaignId next() {
        return new CampaignId(UUID.randomUUID());
    }
}
