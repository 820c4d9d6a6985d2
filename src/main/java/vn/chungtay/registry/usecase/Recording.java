package vn.chungtay.registry.usecase;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.audit.Audit;
import vn.chungtay.registry.EventKind;
import vn.chungtay.registry.HouseholdAct;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.Outcome;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.model.Plan.Changes;
import vn.chungtay.registry.store.StandingRefresh;
import vn.chungtay.registry.store.StepStore;

/** The end of every change: steps, derived figures, one line in the trail. */
@Component
class Recording {

    private static final String CHANGED = "registry.household.";

    private final StepStore steps;
    private final StandingRefresh standings;
    private final Audit audit;

    Recording(StepStore steps, StandingRefresh standings, Audit audit) {
        this.steps = steps;
        this.standings = standings;
        this.audit = audit;
    }

    Outcome carryOut(HouseholdId household, HouseholdAct act, Changes changes) {
        steps.carryOut(changes);
        standings.of(changes.households());
        audit.changed(
                CHANGED + act.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                household,
                Map.of(),
                Map.of("on", act.on().toString(), "households", changes.households().size()));
        return new Outcome.Done(changes.after());
    }

    /** Something that leaves members and place as they are. */
    Outcome recorded(
            HouseholdId household,
            EventKind kind,
            @Nullable PersonId person,
            LocalDate on,
            Map<String, ?> before,
            Map<String, ?> after) {
        steps.happened(household, kind, null, person, on, null);
        standings.of(Set.of(household));
        audit.changed(CHANGED + kind.name().toLowerCase(Locale.ROOT), household, before, after);
        return new Outcome.Done(household);
    }
}
