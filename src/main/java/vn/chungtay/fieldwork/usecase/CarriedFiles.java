package vn.chungtay.fieldwork.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.chungtay.audit.Audit;
import vn.chungtay.fieldwork.FieldworkAction;
import vn.chungtay.fieldwork.model.CarriedFileId;
import vn.chungtay.fieldwork.model.CarriedPicture;
import vn.chungtay.fieldwork.model.DeviceId;
import vn.chungtay.fieldwork.model.PictureRefusal;
import vn.chungtay.fieldwork.model.SealedContent;
import vn.chungtay.fieldwork.store.CarriedFileStore;
import vn.chungtay.fieldwork.store.CarriedFileStore.Carried;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.NotFound;

/** Remembers which files an office took in, and takes their pictures. Whoever calls it has asked whether the caller may. */
@Component
class CarriedFiles {

    private final Access access;
    private final Audit audit;
    private final CarriedFileStore files;
    private final TakePicture pictures;
    private final TransactionOperations transaction;
    private final Clock clock;

    CarriedFiles(
            Access access,
            Audit audit,
            CarriedFileStore files,
            TakePicture pictures,
            TransactionOperations transaction,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.files = files;
        this.pictures = pictures;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The same file again is the one that was kept before. */
    CarriedFileId keep(DeviceId from, UnitId office, String digest, SealedContent content) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var by = access.user().orElseThrow(() -> new Forbidden("nobody is there to answer for the file"));
            var fresh = new Carried(new CarriedFileId(UUID.randomUUID()), from, office, by, clock.instant(), content.left());
            if (!files.add(fresh, digest)) return files.same(from, digest, office).orElseThrow().id();
            for (int i = 0; i < content.packets().size(); i++) {
                files.addPacket(fresh.id(), i + 1, PacketDesk.digest(content.packets().get(i)));
            }
            audit.in(office);
            audit.changed(
                    FieldworkAction.DECIDE.code(),
                    from,
                    Map.of(),
                    Map.of("file", fresh.id().value(), "packets", content.packets().size(), "pictures", content.pictures().size()));
            return fresh.id();
        }));
    }

    /** One that cannot be kept does not hold up the others; what became of each is remembered. */
    void takePictures(CarriedFileId file, List<SealedContent.Picture> all) {
        for (int i = 0; i < all.size(); i++) {
            int place = i + 1;
            var it = all.get(i);
            var refusal = refusal(it);
            var kept = new CarriedPicture(it.upload().id(), it.upload().digest(), refusal.orElse(null));
            transaction.executeWithoutResult(_ -> files.addPicture(file, place, kept));
        }
    }

    private Optional<PictureRefusal> refusal(SealedContent.Picture it) {
        try {
            return pictures.takeWhole(it.upload(), it.content());
        } catch (NotFound _) {
            return Optional.of(PictureRefusal.NO_SUBJECT);
        } catch (Forbidden _) {
            return Optional.of(PictureRefusal.NO_RIGHT);
        }
    }
}
