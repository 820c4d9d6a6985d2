package vn.chungtay.registry.usecase;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.registry.ClosingId;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.registry.store.PublicationStore;

/** Lets everybody see frozen figures, and takes them back (PUB-01). Figures that are not frozen are never public. */
@Service
public class PublishFigures {

    private final Access access;
    private final PublicationStore publications;
    private final Audit audit;

    PublishFigures(Access access, PublicationStore publications, Audit audit) {
        this.access = access;
        this.publications = publications;
        this.audit = audit;
    }

    @Transactional
    public UnitId publish(ClosingId closing) {
        return say(closing, true);
    }

    @Transactional
    public UnitId withdraw(ClosingId closing) {
        return say(closing, false);
    }

    /** The closings of a unit that everybody sees. */
    @Transactional(readOnly = true)
    public Set<ClosingId> publicOf(UnitId place) {
        access.require(RegistryAction.VIEW_FIGURES, place);
        return publications.publicOf(place);
    }

    @Transactional(readOnly = true)
    public boolean mayPublish(UnitId place) {
        return access.may(RegistryAction.PUBLISH_FIGURES, place);
    }

    private UnitId say(ClosingId closing, boolean isPublic) {
        access.requireAnywhere(RegistryAction.PUBLISH_FIGURES);
        var place = publications.unitOf(closing).orElseThrow(() -> new NotFound("closing " + closing.value()));
        access.require(RegistryAction.PUBLISH_FIGURES, place);
        publications.say(closing, isPublic);
        audit.changed(
                RegistryAction.PUBLISH_FIGURES.code(), closing, Map.of("public", !isPublic), Map.of("public", isPublic));
        return place;
    }
}
