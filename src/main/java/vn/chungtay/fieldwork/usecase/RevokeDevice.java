package vn.chungtay.fieldwork.usecase;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.fieldwork.FieldworkAction;
import vn.chungtay.fieldwork.model.Device.Revocation;
import vn.chungtay.fieldwork.model.Device;
import vn.chungtay.fieldwork.model.DeviceId;
import vn.chungtay.fieldwork.store.DeviceStore;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.DeviceTokens;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;

/** Takes the right away from a device that was lost, or whose reviewer is done: at once, and for good. */
@Service
public class RevokeDevice {

    private final Access access;
    private final Audit audit;
    private final DeviceStore devices;
    private final DeviceTokens tokens;
    private final Clock clock;

    RevokeDevice(Access access, Audit audit, DeviceStore devices, DeviceTokens tokens, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.devices = devices;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * What it still has, it delivers as a sealed file that goes into quarantine; then it forgets its reviewer. A {@link
     * Stale} if it was revoked before.
     *
     * @param because in the words of whoever does it, not blank
     */
    @Transactional
    public void revoke(DeviceId id, String because) {
        var device = devices.find(id).orElseThrow(() -> new NotFound("device"));
        var user = access.user().orElseThrow(() -> new Forbidden("not signed in"));
        // Everybody may give up a device of their own.
        if (!device.user().equals(user)) requireWhereItIsUsed(device);
        if (!devices.revoke(id, new Revocation(clock.instant(), user, because.strip()))) throw new Stale("device");
        tokens.revoke(id);
        audit.changed(FieldworkAction.REVOKE.code(), device.user(), Map.of("device", id.value()), Map.of("revoked", true));
    }

    private void requireWhereItIsUsed(Device device) {
        var there = devices.villages(device.id()).stream().filter(it -> access.may(FieldworkAction.REVOKE, it)).findFirst();
        access.require(FieldworkAction.REVOKE, there.orElse(device.unit()));
    }
}
