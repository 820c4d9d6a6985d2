package vn.chungtay.fieldwork.usecase;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.audit.Audit;
import vn.chungtay.fieldwork.FieldVisits;
import vn.chungtay.fieldwork.FieldworkAction;
import vn.chungtay.fieldwork.model.Delivery;
import vn.chungtay.fieldwork.model.Device;
import vn.chungtay.fieldwork.model.DeviceId;
import vn.chungtay.fieldwork.model.Fate;
import vn.chungtay.fieldwork.model.Kept;
import vn.chungtay.fieldwork.model.Packet;
import vn.chungtay.fieldwork.model.Reason;
import vn.chungtay.fieldwork.model.Sender;
import vn.chungtay.fieldwork.model.Shelf;
import vn.chungtay.fieldwork.model.Taken;
import vn.chungtay.fieldwork.model.Way;
import vn.chungtay.fieldwork.store.DeviceStore;
import vn.chungtay.fieldwork.store.PacketJson.Reading;
import vn.chungtay.fieldwork.store.PacketShelf;
import vn.chungtay.fieldwork.store.PacketStore;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.UserId;

/**
 * Takes one text in, in the transaction of the caller: after it, the answers are in their sheet, or the text waits as it
 * came. The right to fill a sheet in is asked where its household lies, by whoever sent people out.
 */
@Component
class PacketDesk {

    private final Access access;
    private final Audit audit;
    private final VisitOwners owners;
    private final DeviceStore devices;
    private final PacketStore packets;
    private final PacketShelf shelf;
    private final TransactionOperations nested;
    private final Clock clock;

    PacketDesk(
            Access access,
            Audit audit,
            VisitOwners owners,
            DeviceStore devices,
            PacketStore packets,
            PacketShelf shelf,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.owners = owners;
        this.devices = devices;
        this.packets = packets;
        this.shelf = shelf;
        this.nested = new TransactionTemplate(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
        this.clock = clock;
    }

    /** @param from with whose token or seal it came */
    Taken take(Device from, Way way, byte[] text) {
        var digest = digest(text);
        var reading = packets.read(text);
        if (reading instanceof Reading.Readable it) packets.lock(it.packet().line());
        var seen = packets.takenAnywhere(from.id(), digest);
        if (seen.isPresent() && !isNowAnsweredFor(seen.get(), way)) return seen.get();
        var body = new Delivery.Body(text, digest);
        return switch (reading) {
            case Reading.Unreadable it -> unreadable(delivery(from, way, body, Optional.empty()), it);
            case Reading.Readable it -> readable(delivery(from, way, body, Optional.of(it.packet())), it.packet());
        };
    }

    /** Whoever copies a file and leaves it at the open door must not keep its device from sending it. */
    private static boolean isNowAnsweredFor(Taken seen, Way way) {
        return way != Way.OPEN_FILE && seen.fate().reason() == Reason.NOT_SENT_BY_ITS_DEVICE;
    }

    /** What broke when it was taken in, whole and for a person; what was tried then is rolled back. */
    Taken keepBroken(Device from, Way way, byte[] text) {
        var digest = digest(text);
        var body = new Delivery.Body(text, digest);
        var reading = packets.read(text);
        if (reading instanceof Reading.Readable it) packets.lock(it.packet().line());
        // It may have come twice at once, and been kept meanwhile.
        var seen = packets.takenAnywhere(from.id(), digest);
        if (seen.isPresent()) return seen.get();
        return switch (reading) {
            case Reading.Unreadable it -> unreadable(delivery(from, way, body, Optional.empty()), it);
            case Reading.Readable it -> broken(delivery(from, way, body, Optional.empty()), it.packet());
        };
    }

    /** Nothing is asked of whoever sent people out: that may be what breaks. */
    private Taken broken(Delivery delivery, Packet packet) {
        var sender = sender(named(delivery.from(), packet.line().device()).orElse(delivery.from()));
        var taken = Taken.of(line(shelf.with(delivery), packet).keepBroken(packet, delivery.body().digest(), sender));
        note(delivery, taken);
        return taken;
    }

    private Taken unreadable(Delivery delivery, Reading.Unreadable it) {
        packets.addUnreadable(delivery, it.id());
        var taken = new Taken(it.id(), delivery.body().digest(), Fate.quarantined(Reason.UNREADABLE));
        note(delivery, taken);
        return taken;
    }

    private Taken readable(Delivery delivery, Packet packet) {
        var taken = Taken.of(kept(delivery, packet));
        note(delivery, taken);
        return taken;
    }

    private Kept kept(Delivery delivery, Packet packet) {
        var digest = delivery.body().digest();
        var named = named(delivery.from(), packet.line().device());
        if (named.isEmpty()) {
            var sender = sender(delivery.from());
            var kept = Kept.come(digest, packet, sender, Fate.quarantined(Reason.OTHER_DEVICE));
            shelf.with(delivery).add(kept);
            return kept;
        }
        var sender = sender(named.get());
        var line = line(shelf.with(delivery), packet);
        if (delivery.way() == Way.OPEN_FILE) return line.quarantine(packet, digest, sender, Reason.NOT_SENT_BY_ITS_DEVICE);
        return line.take(packet, digest, sender);
    }

    /** What a reviewer sealed before they began anew on the same or another device is still theirs. */
    private Optional<Device> named(Device from, DeviceId named) {
        if (from.id().equals(named)) return Optional.of(from);
        return devices.findAnywhere(named).filter(it -> it.user().equals(from.user()));
    }

    /** The line of a packet, with the sheet that it is about. */
    PacketLine line(Shelf shelf, Packet packet) {
        return new PacketLine(shelf, visits(packet), this::whole);
    }

    private <T> T whole(Supplier<T> work) {
        return Objects.requireNonNull(nested.execute(_ -> work.get()));
    }

    /** A packet of an owner who is not there, perhaps any more, is about nothing that is known. */
    private FieldVisits visits(Packet packet) {
        return owners.named(packet.about().owner())
                .<FieldVisits>map(it -> new SavedWhole(it, nested))
                .orElseGet(() -> new NobodysVisits(packet.about().owner()));
    }

    private Sender sender(Device device) {
        var since = device.registeredAt().atZone(clock.getZone()).toLocalDate();
        return new Sender(device.user(), since, LocalDate.now(clock));
    }

    private Delivery delivery(Device from, Way way, Delivery.Body body, Optional<Packet> packet) {
        var place = packet.flatMap(it -> owners.place(it.about())).orElse(from.unit());
        var by = way == Way.OPEN_FILE ? Optional.<UserId>empty() : access.user();
        return new Delivery(from, way, body, place, clock.instant(), by);
    }

    private void note(Delivery delivery, Taken taken) {
        var line = new LinkedHashMap<String, Object>();
        taken.packet().ifPresent(it -> line.put("packet", it.value()));
        line.put("outcome", taken.fate().outcome());
        var reason = taken.fate().reason();
        if (reason != null) line.put("reason", reason);
        audit.in(delivery.unit());
        audit.changed(FieldworkAction.CARRY.code(), delivery.from().id(), Map.of(), line);
    }

    static String digest(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
