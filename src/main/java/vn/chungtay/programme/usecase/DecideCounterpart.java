package vn.chungtay.programme.usecase;

import static vn.chungtay.programme.ProgrammeAction.DECIDE_COUNTERPART;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.NotFound;
import vn.chungtay.programme.CounterpartId;
import vn.chungtay.programme.store.CounterpartStore;

/** A second person approves a counterpart rule or gives it back. Nobody decides about their own. */
@Component
public class DecideCounterpart {

    private final Access access;
    private final Audit audit;
    private final CounterpartStore rules;

    DecideCounterpart(Access access, Audit audit, CounterpartStore rules) {
        this.access = access;
        this.audit = audit;
        this.rules = rules;
    }

    /** What came of it. */
    public enum Outcome {
        DONE,
        OWN_RULE,
        DECIDED_ALREADY,
        REASON_MISSING
    }

    /** @param note why; needed to give a rule back */
    @Transactional
    public Outcome decide(CounterpartId id, boolean approve, String note) {
        var rule = rules.find(id).orElseThrow(() -> new NotFound("counterpart rule"));
        access.require(DECIDE_COUNTERPART, rule.province());
        var user = access.user().orElseThrow(() -> new Forbidden("nobody is there to answer for the decision"));
        if (user.equals(rule.loadedBy())) return Outcome.OWN_RULE;
        if (!approve && note.isBlank()) return Outcome.REASON_MISSING;
        if (!rules.decide(rule, approve, note.strip(), user)) return Outcome.DECIDED_ALREADY;
        audit.changed(
                DECIDE_COUNTERPART.code(), id, Map.of("state", "DRAFT"), Map.of("approved", approve));
        return Outcome.DONE;
    }
}
