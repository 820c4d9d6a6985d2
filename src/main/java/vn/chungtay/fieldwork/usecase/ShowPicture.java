package vn.chungtay.fieldwork.usecase;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.fieldwork.FieldworkAction;
import vn.chungtay.fieldwork.model.PictureId;
import vn.chungtay.fieldwork.model.PictureKind;
import vn.chungtay.fieldwork.store.PictureStore;
import vn.chungtay.fieldwork.store.PictureStore.Begun;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.survey.Pictures;
import vn.chungtay.survey.SheetOwner.Lying;

/** Shows pictures of visits to whoever may read the sheet that names them. */
@Service
public class ShowPicture implements Pictures {

    private final Access access;
    private final OwnersOfSheets owners;
    private final PictureStore pictures;

    ShowPicture(Access access, OwnersOfSheets owners, PictureStore pictures) {
        this.access = access;
        this.owners = owners;
        this.pictures = pictures;
    }

    /** @param bytes as the device sent them */
    public record Shown(PictureKind kind, byte[] bytes) {}

    /** The look is recorded. One of which a part is missing is not found. */
    @Transactional
    public Shown show(PictureId id) {
        var it = pictures.find(id).filter(Begun::hasArrived).orElseThrow(() -> new NotFound("picture"));
        var about = it.upload().about();
        // Of a household that is nobody's any more it is evidence beside the answers that wait for a person.
        var lying = owners.lying(about)
                .orElseGet(() -> new Lying(it.unit(), FieldworkAction.VIEW_WAITING, FieldworkAction.VIEW_WAITING));
        access.require(lying.look(), lying.unit(), List.of(about.subject()), null);
        return new Shown(it.kind(), pictures.content(id));
    }

    @Override
    @Transactional(readOnly = true)
    @OpenToAll("it says whether a picture has arrived; whoever opens it is asked for the right")
    public Optional<String> address(String reference) {
        if (!isIdentity(reference)) return Optional.empty();
        return pictures.find(new PictureId(UUID.fromString(reference)))
                .filter(Begun::hasArrived)
                .map(it -> "/field-work/pictures/" + it.upload().id().value());
    }

    private static boolean isIdentity(String reference) {
        return reference.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
