package vn.chungtay.fieldwork.usecase;

import java.util.Objects;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.chungtay.fieldwork.model.Device;
import vn.chungtay.fieldwork.model.Taken;
import vn.chungtay.fieldwork.model.Way;

/**
 * Lets each text in by a transaction of its own. One that breaks the program is kept for a person: a device that only hears
 * of an error sends it for ever, and nobody at the office ever sees it.
 */
@Component
class PacketDoor {

    private static final Logger LOG = LoggerFactory.getLogger(PacketDoor.class);

    private final PacketDesk desk;
    private final Receipts receipts;
    private final NamedPictures pictures;
    private final TransactionOperations transaction;

    PacketDoor(PacketDesk desk, Receipts receipts, NamedPictures pictures, TransactionOperations transaction) {
        this.desk = desk;
        this.receipts = receipts;
        this.pictures = pictures;
        this.transaction = transaction;
    }

    record Receipted(Taken taken, SignedReceipt receipt) {}

    /** @param from with whose token or seal it came, asked inside of the transaction */
    Receipted take(Supplier<Device> from, Way way, byte[] text) {
        try {
            return receipted(() -> taken(from.get(), way, text));
        } catch (RuntimeException e) {
            if (Attempt.isWorthRepeating(e)) throw e;
            var kept = receipted(() -> desk.keepBroken(from.get(), way, text));
            LOG.error("a packet broke the program and waits in quarantine: {}", kept.taken().packet(), e);
            return kept;
        }
    }

    private Taken taken(Device from, Way way, byte[] text) {
        var taken = desk.take(from, way, text);
        pictures.named(from, text);
        return taken;
    }

    private Receipted receipted(Supplier<Taken> taking) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var taken = taking.get();
            return new Receipted(taken, receipts.sign(taken));
        }));
    }
}
