package vn.chungtay.fieldwork.usecase;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.fieldwork.FieldworkAction;
import vn.chungtay.fieldwork.model.PictureAnswer;
import vn.chungtay.fieldwork.model.PictureAnswer.Kept;
import vn.chungtay.fieldwork.model.PictureAnswer.OtherOffset;
import vn.chungtay.fieldwork.model.PictureAnswer.Refused;
import vn.chungtay.fieldwork.model.PictureId;
import vn.chungtay.fieldwork.model.PictureKind;
import vn.chungtay.fieldwork.model.PictureRefusal;
import vn.chungtay.fieldwork.model.PictureUpload;
import vn.chungtay.fieldwork.store.Everywhere;
import vn.chungtay.fieldwork.store.NamedPictureStore;
import vn.chungtay.fieldwork.store.PacketStore;
import vn.chungtay.fieldwork.store.PictureStore;
import vn.chungtay.fieldwork.store.PictureStore.Begun;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.NotFound;
import vn.chungtay.survey.SheetOwner.Lying;

/** Takes a picture in piece by piece. A device that lost the answer asks how far it came, or sends the same piece again. */
@Service
public class TakePicture {

    private final Access access;
    private final Audit audit;
    private final OwnersOfSheets owners;
    private final PictureStore pictures;
    private final NamedPictureStore named;
    private final PacketStore packets;
    private final Everywhere everywhere;
    private final Clock clock;

    TakePicture(
            Access access,
            Audit audit,
            OwnersOfSheets owners,
            PictureStore pictures,
            NamedPictureStore named,
            PacketStore packets,
            Everywhere everywhere,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.owners = owners;
        this.pictures = pictures;
        this.named = named;
        this.packets = packets;
        this.everywhere = everywhere;
        this.clock = clock;
    }

    /** Bytes of it that are here; empty if none came yet. */
    @Transactional(readOnly = true)
    public OptionalInt offset(PictureId id) {
        var begun = everywhere.work(() -> pictures.find(id));
        if (begun.isEmpty()) return OptionalInt.empty();
        allowed(begun.get().upload());
        return OptionalInt.of(everywhere.work(() -> pictures.offset(id)));
    }

    /**
     * @param upload the same with every piece
     * @param offset bytes of the picture before this piece
     */
    @Transactional
    public PictureAnswer take(PictureUpload upload, int offset, byte[] piece) {
        var lying = allowed(upload);
        var refusal = refusal(upload, offset, piece);
        if (refusal.isPresent()) return new Refused(refusal.get());
        return everywhere.work(() -> taken(upload, lying, offset, piece));
    }

    private PictureAnswer taken(PictureUpload upload, Lying lying, int offset, byte[] piece) {
        var known = pictures.lock(upload.id());
        if (known.isEmpty()) return begin(upload, lying, offset, piece);
        if (!known.get().upload().equals(upload)) return new Refused(PictureRefusal.OTHER_PICTURE);
        return goOn(known.get(), lying, offset, piece);
    }

    /**
     * A picture that came in one, in a file; what came of it over the line before is not asked for again.
     *
     * @return empty if all of it is here now
     */
    @Transactional
    public Optional<PictureRefusal> takeWhole(PictureUpload upload, byte[] content) {
        allowed(upload);
        if (content.length == 0) return Optional.of(PictureRefusal.MALFORMED);
        if (!sha256(content).equals(upload.digest())) return Optional.of(PictureRefusal.DIGEST_DIFFERS);
        for (int at = 0; at < content.length; ) {
            var piece = Arrays.copyOfRange(content, at, Math.min(content.length, at + PictureUpload.LARGEST_PIECE));
            switch (take(upload, at, piece)) {
                case Kept it -> at = it.offset();
                case OtherOffset it -> at = it.offset();
                case Refused it -> {
                    // What came over the line before was spoilt on the way, and was given up.
                    if (it.because() != PictureRefusal.DIGEST_DIFFERS) return Optional.of(it.because());
                    at = 0;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<PictureRefusal> refusal(PictureUpload upload, int offset, byte[] piece) {
        if (upload.bytes() > PictureUpload.MOST_BYTES) return Optional.of(PictureRefusal.TOO_LARGE);
        if (!upload.isWellFormed() || offset < 0 || piece.length == 0) return Optional.of(PictureRefusal.MALFORMED);
        var fits = piece.length <= PictureUpload.LARGEST_PIECE && (long) offset + piece.length <= upload.bytes();
        return fits ? Optional.empty() : Optional.of(PictureRefusal.PIECE_TOO_LARGE);
    }

    private PictureAnswer begin(PictureUpload upload, Lying lying, int offset, byte[] piece) {
        if (offset != 0) return new OtherOffset(0);
        var kind = PictureKind.of(piece);
        if (kind.isEmpty()) return new Refused(PictureRefusal.NOT_A_PICTURE);
        if (pictures.countAbout(upload.about()) >= PictureUpload.MOST_OF_ONE) return new Refused(PictureRefusal.TOO_MANY);
        if (!pictures.begin(upload, lying.unit(), kind.get(), user(), clock.instant())) {
            return new Refused(PictureRefusal.OTHER_PICTURE);
        }
        return append(upload, lying, 0, piece);
    }

    private PictureAnswer goOn(Begun begun, Lying lying, int offset, byte[] piece) {
        var there = pictures.offset(begun.upload().id());
        if (offset == there && !begun.hasArrived()) return append(begun.upload(), lying, offset, piece);
        return pictures.has(begun.upload().id(), offset, piece) ? new Kept(there) : new OtherOffset(there);
    }

    private PictureAnswer append(PictureUpload upload, Lying lying, int offset, byte[] piece) {
        pictures.append(upload.id(), offset, piece);
        int there = offset + piece.length;
        if (there < upload.bytes()) return new Kept(there);
        if (!sha256(pictures.content(upload.id())).equals(upload.digest())) {
            pictures.giveUp(upload.id());
            return new Refused(PictureRefusal.DIGEST_DIFFERS);
        }
        pictures.arrive(upload.id(), clock.instant());
        named.arrived(upload.id(), clock.instant());
        audit.changed(
                lying.fill().code(),
                upload.about().subject(),
                Map.of(),
                Map.of("picture", upload.id().value(), "bytes", upload.bytes()));
        return new Kept(there);
    }

    /**
     * Where it is kept. A household that moved away or is nobody's any more was visited all the same: if the answers of that
     * visit are here, its pictures are kept where these are.
     */
    private Lying allowed(PictureUpload upload) {
        var lying = owners.lying(upload.about());
        if (lying.isEmpty() || !access.may(lying.get().fill(), lying.get().unit())) {
            var visit = packets.visits(upload.about(), upload.sheet()).stream().filter(this::isAnsweredFor).findFirst();
            if (visit.isPresent()) return new Lying(visit.get().unit(), FieldworkAction.VIEW_WAITING, FieldworkAction.CARRY);
        }
        lying.ifPresent(it -> access.require(it.fill(), it.unit()));
        return lying.orElseThrow(() -> new NotFound("subject of a picture"));
    }

    private boolean isAnsweredFor(PacketStore.Visit it) {
        return it.by().equals(user()) || access.may(FieldworkAction.DECIDE, it.unit());
    }

    private UserId user() {
        return access.user().orElseThrow(() -> new Forbidden("nobody is there to answer for the picture"));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
