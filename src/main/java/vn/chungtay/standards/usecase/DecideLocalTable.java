package vn.chungtay.standards.usecase;

import static vn.chungtay.standards.StandardsAction.DECIDE_LOCAL_TABLE;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.NotFound;
import vn.chungtay.standards.LocalTableId;
import vn.chungtay.standards.store.LocalTableStore;

/** A second person approves a local table or gives it back. Nobody decides about their own. */
@Component
public class DecideLocalTable {

    private final Access access;
    private final Audit audit;
    private final LocalTableStore tables;

    DecideLocalTable(Access access, Audit audit, LocalTableStore tables) {
        this.access = access;
        this.audit = audit;
        this.tables = tables;
    }

    /** What came of it. */
    public enum Outcome {
        DONE,
        OWN_TABLE,
        DECIDED_ALREADY,
        REASON_MISSING
    }

    /** @param note why; needed to give a table back */
    @Transactional
    public Outcome decide(LocalTableId id, boolean approve, String note) {
        var table = tables.find(id).orElseThrow(() -> new NotFound("local table"));
        access.require(DECIDE_LOCAL_TABLE, table.unit());
        var user = access.user().orElseThrow(() -> new Forbidden("nobody is there to answer for the decision"));
        if (user.equals(table.loadedBy())) return Outcome.OWN_TABLE;
        if (!approve && note.isBlank()) return Outcome.REASON_MISSING;
        if (!tables.decide(table, approve, note.strip(), user)) return Outcome.DECIDED_ALREADY;
        audit.changed(DECIDE_LOCAL_TABLE.code(), id, Map.of("state", "DRAFT"), Map.of("approved", approve));
        return Outcome.DONE;
    }
}
