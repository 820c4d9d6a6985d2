package vn.chungtay.fieldwork.usecase;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.fieldwork.FieldworkAction;
import vn.chungtay.fieldwork.model.Device;
import vn.chungtay.fieldwork.model.DeviceId;
import vn.chungtay.fieldwork.store.DeviceStore;
import vn.chungtay.fieldwork.store.DeviceStore.Secrets;
import vn.chungtay.fieldwork.store.FieldKeyStore;
import vn.chungtay.fieldwork.store.FieldKeyStore.Purpose;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.DeviceTokens;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.NotFound;

/** Makes a device known as one of the caller's, so that it can take villages along and send what was filled in. */
@Service
public class RegisterDevice {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;

    private final Access access;
    private final Audit audit;
    private final DeviceStore devices;
    private final FieldKeyStore keys;
    private final DeviceTokens tokens;
    private final VisitOwners owners;
    private final WhoIsThere who;
    private final Clock clock;

    RegisterDevice(
            Access access,
            Audit audit,
            DeviceStore devices,
            FieldKeyStore keys,
            DeviceTokens tokens,
            VisitOwners owners,
            WhoIsThere who,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.devices = devices;
        this.keys = keys;
        this.tokens = tokens;
        this.owners = owners;
        this.who = who;
        this.clock = clock;
    }

    /**
     * @param installation of the application in this browser
     * @param name as its owner calls it, not blank, at most {@link Device#LONGEST_NAME} characters
     * @param known a device of the caller that goes on, because its token ran out: it keeps identity and secrets. Empty for
     *     a device that begins anew, also on an installation that was wiped. A {@link NotFound} if it is not the caller's
     *     or was revoked
     */
    @Transactional
    public Registration register(UUID installation, String name, Optional<DeviceId> known) {
        var units = access.requireAnywhere(FieldworkAction.CARRY);
        var device = known.map(it -> goesOn(it, name, units)).orElseGet(() -> {
            var unit = units.iterator().next();
            var fresh = new Device(DeviceId.next(), installation, user(), name, unit, clock.instant(), Optional.empty());
            devices.add(fresh, new Secrets(random(), random()));
            return fresh;
        });
        var token = tokens.issue(device.id(), name, owners.actions());
        keys.inUse(Purpose.RECEIPT, clock.instant());
        keys.inUse(Purpose.FILE, clock.instant());
        audit.changed(
                FieldworkAction.CARRY.code(),
                user(),
                Map.of(),
                Map.of("device", device.id().value(), "installation", installation, "again", known.isPresent()));
        return new Registration(
                device,
                who.current().orElseThrow(),
                token,
                devices.secrets(device.id()),
                keys.all(Purpose.RECEIPT),
                keys.all(Purpose.FILE).getFirst(),
                clock.instant());
    }

    /** It stays where it was seen, as long as its owner works there. */
    private Device goesOn(DeviceId id, String name, Set<UnitId> units) {
        var device = own(id);
        devices.goesOn(id, name, units.contains(device.unit()) ? device.unit() : units.iterator().next());
        return device;
    }

    /** For somebody who has forgotten the PIN of their device. */
    @Transactional
    @SuppressWarnings("ArrayReturn")
    public byte[] recovery(DeviceId id) {
        access.requireAnywhere(FieldworkAction.CARRY);
        own(id);
        audit.changed(FieldworkAction.CARRY.code(), user(), Map.of(), Map.of("device", id.value(), "recovery", true));
        return devices.secrets(id).recovery();
    }

    private Device own(DeviceId id) {
        return devices.find(id)
                .filter(it -> it.user().equals(user()) && it.revoked().isEmpty())
                .orElseThrow(() -> new NotFound("device"));
    }

    private UserId user() {
        return access.user().orElseThrow(() -> new Forbidden("not signed in"));
    }

    private static byte[] random() {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
