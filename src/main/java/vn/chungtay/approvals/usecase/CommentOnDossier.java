package vn.chungtay.approvals.usecase;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.approvals.ApprovalsAction;
import vn.chungtay.approvals.DossierId;
import vn.chungtay.approvals.store.DossierStore;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.NotFound;

/** A remark beside a dossier; it moves nothing and stays. */
@Component
public class CommentOnDossier {

    private static final int LONGEST = 2000;

    private final Access access;
    private final Audit audit;
    private final DossierStore store;
    private final Clock clock;

    CommentOnDossier(Access access, Audit audit, DossierStore store, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.store = store;
        this.clock = clock;
    }

    /** False if there is nothing in it, or too much to be a remark. */
    @Transactional
    public boolean comment(DossierId id, String said) {
        var dossier = store.find(id).orElseThrow(() -> new NotFound("dossier"));
        access.require(ApprovalsAction.ACT, dossier.unit());
        if (said.isBlank() || said.length() > LONGEST) return false;
        var who = access.user().orElseThrow(() -> new Forbidden("nobody is there to answer for the remark"));
        store.comment(id, said.strip(), who, clock.instant());
        audit.changed(ApprovalsAction.ACT.code(), id, Map.of(), Map.of("comment", said.strip().length()));
        return true;
    }
}
