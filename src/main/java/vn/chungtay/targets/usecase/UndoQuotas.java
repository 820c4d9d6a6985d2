package vn.chungtay.targets.usecase;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.standards.PovertyClass;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.targets.TargetSetId;
import vn.chungtay.targets.TargetsAction;
import vn.chungtay.targets.model.TargetSet;
import vn.chungtay.targets.store.QuotaHistory;
import vn.chungtay.targets.store.TargetSetStore;

/** Takes the last change of a quota sheet back, and the one before it. */
@Service
public class UndoQuotas {

    private final Access access;
    private final Audit audit;
    private final TargetSetStore sets;
    private final QuotaHistory history;

    UndoQuotas(Access access, Audit audit, TargetSetStore sets, QuotaHistory history) {
        this.access = access;
        this.audit = audit;
        this.sets = sets;
        this.history = history;
    }

    /** Whether there is something to take back. */
    @Transactional(readOnly = true)
    public boolean possible(TargetSetId id, PovertyClass povertyClass) {
        access.require(TargetsAction.VIEW, holding(id).unit());
        return history.last(id, povertyClass).isPresent();
    }

    /** @param seen the version on the page; @return false if nothing is left to take back */
    @Transactional
    public boolean undo(TargetSetId id, PovertyClass povertyClass, int seen) {
        access.require(TargetsAction.KEEP, holding(id).unit());
        var last = history.last(id, povertyClass);
        if (last.isEmpty()) return false;
        history.restore(id, povertyClass, last.getAsInt(), seen);
        audit.changed(
                TargetsAction.KEEP.code(),
                id,
                Map.of("class", povertyClass.name(), "version", seen),
                Map.of("restored", last.getAsInt()));
        return true;
    }

    private TargetSet holding(TargetSetId id) {
        return sets.find(id).orElseThrow(() -> new NotFound("targets " + id.value()));
    }
}
