package vn.chungtay.registry.usecase;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chungtay.audit.Audit;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.EventKind;
import vn.chungtay.registry.HouseholdAct;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdRecord;
import vn.chungtay.registry.Outcome;
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
        for (var it : changes.households()) {
            audit.changed(
                    CHANGED + act.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                    it,
                    Map.of(),
                    Map.of("on", act.on().toString(), "told_of", household.value()));
        }
        return new Outcome.Done(changes.after());
    }

    /** The steps alone; the end of many acts is told once. */
    void carryOut(Changes changes) {
        steps.carryOut(changes);
    }

    /** Something that leaves members and place as they are. */
    Outcome recorded(HouseholdId household, HouseholdRecord record) {
        var what = record.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        happened(household, record);
        return derived(household, kindOf(record), Map.of("what", what));
    }

    Outcome classified(HouseholdId household, AssessmentId assessment, LocalDate on) {
        happened(household, EventKind.CLASSIFIED, on);
        return derived(household, EventKind.CLASSIFIED, Map.of("assessment", assessment.value()));
    }

    void happened(HouseholdId household, HouseholdRecord record) {
        steps.happened(
                household, kindOf(record), null, record.person(), record.on(), record.getClass().getSimpleName());
    }

    void happened(HouseholdId household, EventKind kind, LocalDate on) {
        steps.happened(household, kind, null, null, on, null);
    }

    /** The end of many acts, from which figures follow. */
    void derivedAfter(Set<HouseholdId> households) {
        standings.of(households);
        told(households);
    }

    /** One line for what was told of many households. */
    void told(Set<HouseholdId> households) {
        if (households.isEmpty()) return;
        audit.changed(CHANGED + "told", households.iterator().next(), Map.of(), Map.of("households", households.size()));
    }

    private Outcome derived(HouseholdId household, EventKind kind, Map<String, ?> after) {
        standings.of(Set.of(household));
        audit.changed(CHANGED + kind.name().toLowerCase(Locale.ROOT), household, Map.of(), after);
        return new Outcome.Done(household);
    }

    private static EventKind kindOf(HouseholdRecord record) {
        return record instanceof HouseholdRecord.Corrected ? EventKind.CORRECTED : EventKind.PROFILE_RECORDED;
    }
}
