package vn.chungtay.campaigns.usecase;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.geography.Geography;
import vn.chungtay.identity.Access;

/** Lets another key sign the certificates from today on. */
@Service
public class RenewSigningKey {

    private final Access access;
    private final Audit audit;
    private final Geography geography;
    private final SigningKeys keys;

    RenewSigningKey(Access access, Audit audit, Geography geography, SigningKeys keys) {
        this.access = access;
        this.audit = audit;
        this.geography = geography;
        this.keys = keys;
    }

    @Transactional
    public void renew() {
        access.require(CampaignsAction.RENEW_KEY, geography.country());
        keys.replace();
        audit.changed(
                CampaignsAction.RENEW_KEY.code(), geography.country(), Map.of(), Map.of("key", keys.all().getFirst().id()));
    }

    /** For pages that offer it. */
    @Transactional(readOnly = true)
    public boolean mayRenew() {
        return access.may(CampaignsAction.RENEW_KEY, geography.country());
    }
}
