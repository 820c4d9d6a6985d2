package vn.chungtay.campaigns.usecase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.store.CertificateStore;
import vn.chungtay.geography.Geography;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.CheckedScope;

/**
 * Lets another key sign the certificates from today on. Those that were printed before stay valid and verifiable; they are not
 * signed again.
 */
@Service
public class RenewSigningKey {

    private final Access access;
    private final Audit audit;
    private final Geography geography;
    private final SigningKeys keys;
    private final CertificateStore certificates;
    private final CheckedScope scope;

    RenewSigningKey(
            Access access,
            Audit audit,
            Geography geography,
            SigningKeys keys,
            CertificateStore certificates,
            CheckedScope scope) {
        this.access = access;
        this.audit = audit;
        this.geography = geography;
        this.keys = keys;
        this.certificates = certificates;
        this.scope = scope;
    }

    /**
     * A key with the days on which it signs.
     *
     * @param to absent while it does
     * @param signed how many certificates bear it, in all communes
     */
    public record Key(int number, LocalDate from, Optional<LocalDate> to, int signed) {}

    /** @param because why, as the trail will say it; false if nothing is said */
    @Transactional
    public boolean renew(String because) {
        access.require(CampaignsAction.RENEW_KEY, geography.country());
        if (because.isBlank()) return false;
        var before = keys.all().stream().findFirst().map(it -> Map.of("key", it.id())).orElse(Map.of());
        keys.replace();
        audit.changed(
                CampaignsAction.RENEW_KEY.code(),
                geography.country(),
                before,
                Map.of("key", keys.all().getFirst().id(), "because", because.strip()));
        return true;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Key> keys() {
        access.require(CampaignsAction.RENEW_KEY, geography.country());
        var signed = new HashMap<Integer, Integer>();
        // How many there are tells of nobody.
        scope.write(() -> signed.putAll(certificates.byKey()));
        return keys.all().stream()
                .map(it -> new Key(it.id(), it.from(), Optional.ofNullable(it.to()), signed.getOrDefault(it.id(), 0)))
                .toList();
    }

    /** For pages that offer it. */
    @Transactional(readOnly = true)
    public boolean mayRenew() {
        return access.may(CampaignsAction.RENEW_KEY, geography.country());
    }
}
