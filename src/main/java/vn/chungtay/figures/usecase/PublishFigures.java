package vn.chungtay.figures.usecase;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.figures.ClosingId;
import vn.chungtay.figures.FiguresAction;
import vn.chungtay.figures.store.PublicationStore;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;

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
        access.require(FiguresAction.VIEW, place);
        return publications.publicOf(place);
    }

    @Transactional(readOnly = true)
    public boolean mayPublish(UnitId place) {
        return access.may(FiguresAction.PUBLISH, place);
    }

    private UnitId say(ClosingId closing, boolean isPublic) {
        access.requireAnywhere(FiguresAction.PUBLISH);
        var place = publications.unitOf(closing).orElseThrow(() -> new NotFound("closing " + closing.value()));
        access.require(FiguresAction.PUBLISH, place);
        publications.say(closing, isPublic);
        audit.changed(
                FiguresAction.PUBLISH.code(), closing, Map.of("public", !isPublic), Map.of("public", isPublic));
        return place;
    }
}
