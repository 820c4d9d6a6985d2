package vn.chungtay.fieldwork.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.chungtay.fieldwork.FieldworkAction;
import vn.chungtay.fieldwork.model.CarriedFileId;
import vn.chungtay.fieldwork.model.Device;
import vn.chungtay.fieldwork.model.DeviceId;
import vn.chungtay.fieldwork.model.SealedContent;
import vn.chungtay.fieldwork.model.SealedFile;
import vn.chungtay.fieldwork.model.SealedFile.Unopenable;
import vn.chungtay.fieldwork.model.Taken;
import vn.chungtay.fieldwork.model.Way;
import vn.chungtay.fieldwork.store.DeviceStore;
import vn.chungtay.fieldwork.store.FieldKeyStore;
import vn.chungtay.fieldwork.store.FieldKeyStore.Purpose;
import vn.chungtay.fieldwork.store.SealedFileJson;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.OpenToAll;

/**
 * Takes packets and pictures that came in a sealed file: carried to the office on a stick, or sent by a device that was
 * revoked. Each packet and each picture is a transaction of its own, so a file that was taken in half is taken in again.
 */
@Service
public class TakeSealedFile {

    private final Access access;
    private final DeviceStore devices;
    private final FieldKeyStore keys;
    private final PacketDoor door;
    private final CarriedFiles carried;
    private final TransactionOperations transaction;

    TakeSealedFile(
            Access access,
            DeviceStore devices,
            FieldKeyStore keys,
            PacketDoor door,
            CarriedFiles carried,
            TransactionOperations transaction) {
        this.access = access;
        this.devices = devices;
        this.keys = keys;
        this.door = door;
        this.carried = carried;
        this.transaction = transaction;
    }

    /** What came of a file. */
    public sealed interface Result {

        /**
         * @param file under which the office finds it again; empty at the open door
         * @param receipts in the order of the packets
         */
        record Received(Optional<CarriedFileId> file, Device from, List<Taken> packets, List<SignedReceipt> receipts) implements Result {
            public Received {
                packets = List.copyOf(packets);
                receipts = List.copyOf(receipts);
            }
        }

        /** It is cut, changed, or of somebody who is not known here; nothing of it was kept. */
        record NotOurs() implements Result {}
    }

    private record Opened(Device from, SealedContent content) {}

    /**
     * At the office: its packets are applied, and its pictures taken, by the caller's own right to fill these sheets in. The
     * same file again changes nothing, and is the same file in the list.
     */
    public Result takeAtOffice(byte[] text) {
        var units = Objects.requireNonNull(transaction.execute(_ -> access.requireAnywhere(FieldworkAction.DECIDE)));
        var opened = opened(text);
        if (opened.isEmpty()) return new Result.NotOurs();
        var it = opened.get();
        var file = carried.keep(it.from().id(), units.iterator().next(), PacketDesk.digest(text), it.content());
        var received = received(it, Way.FILE, Optional.of(file));
        // After the packets: what names a picture is there before it.
        carried.takePictures(file, it.content().pictures());
        return received;
    }

    /**
     * At the address that is open to all: nobody answers for it, so all of it waits for a person, and pictures have to be
     * carried. A device that was not revoked has its own way; a file of it that comes here was copied.
     */
    @OpenToAll("a device that was revoked has no other way; only what it sealed itself is kept")
    public Result takeFromAnybody(byte[] text) {
        var opened = opened(text).filter(it -> it.from().revoked().isPresent());
        return opened.isPresent() ? received(opened.get(), Way.OPEN_FILE, Optional.empty()) : new Result.NotOurs();
    }

    /** Whether anything is read at the open door that says it is from this device. */
    @OpenToAll("asked before anything is known of whoever knocks; tells no more than that a device was revoked")
    public boolean waitsFor(DeviceId device) {
        return Objects.requireNonNull(transaction.execute(_ -> devices.findAnywhere(device)))
                .filter(it -> it.revoked().isPresent())
                .isPresent();
    }

    private Result received(Opened it, Way way, Optional<CarriedFileId> file) {
        var taken = new ArrayList<Taken>();
        var signed = new ArrayList<SignedReceipt>();
        for (var packet : it.content().packets()) {
            var receipted = door.take(it::from, way, packet);
            taken.add(receipted.taken());
            signed.add(receipted.receipt());
        }
        return new Result.Received(file, it.from(), taken, signed);
    }

    private Optional<Opened> opened(byte[] text) {
        try {
            var file = SealedFileJson.file(text);
            var from = sender(file);
            return Optional.of(new Opened(from, SealedFileJson.content(opened(file))));
        } catch (Unopenable _) {
            return Optional.empty();
        }
    }

    private Device sender(SealedFile file) {
        return Objects.requireNonNull(transaction.execute(_ -> devices.findAnywhere(file.device())
                .filter(it -> file.isFrom(devices.secrets(it.id()).own()))
                .orElseThrow(() -> new Unopenable("another device"))));
    }

    private byte[] opened(SealedFile file) {
        var key = Objects.requireNonNull(transaction.execute(_ -> keys.secret(Purpose.FILE, file.key())
                .orElseThrow(() -> new Unopenable("another key"))));
        return file.open(key.secret());
    }
}
