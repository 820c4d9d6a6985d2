package vn.chungtay.fieldwork.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.fieldwork.FieldworkAction;
import vn.chungtay.fieldwork.store.FieldKeyStore;
import vn.chungtay.fieldwork.store.FieldKeyStore.Dated;
import vn.chungtay.fieldwork.store.FieldKeyStore.Purpose;
import vn.chungtay.geography.Geography;
import vn.chungtay.identity.Access;

/**
 * Lets another key sign receipts, or seal files, from now on. What was signed or sealed by the old one can still be checked
 * and opened; devices learn of the new one when they next meet the server or take a file of receipts in.
 */
@Service
public class RenewFieldKey {

    private final Access access;
    private final Audit audit;
    private final Geography geography;
    private final FieldKeyStore keys;
    private final Clock clock;

    RenewFieldKey(Access access, Audit audit, Geography geography, FieldKeyStore keys, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.geography = geography;
        this.keys = keys;
        this.clock = clock;
    }

    /** @param because why, as the trail will say it; false if nothing is said */
    @Transactional
    public boolean renew(Purpose purpose, String because) {
        access.require(FieldworkAction.RENEW_KEY, geography.country());
        if (because.isBlank()) return false;
        var before = inUse(purpose);
        keys.replace(purpose, clock.instant());
        audit.changed(
                FieldworkAction.RENEW_KEY.code(),
                geography.country(),
                Map.of("key", before),
                Map.of("key", inUse(purpose), "because", because.strip()));
        return true;
    }

    private String inUse(Purpose purpose) {
        return keys.all(purpose).stream().findFirst().map(FieldKeyStore.Open::id).orElse("");
    }

    /** Of both purposes, the ones in use first. */
    @Transactional(readOnly = true)
    public List<Dated> keys() {
        access.require(FieldworkAction.RENEW_KEY, geography.country());
        return keys.dated();
    }

    /** For pages that offer it. */
    @Transactional(readOnly = true)
    public boolean mayRenew() {
        return access.may(FieldworkAction.RENEW_KEY, geography.country());
    }
}
