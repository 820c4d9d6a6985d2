package vn.chungtay.registry.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.audit.Audit;
import vn.chungtay.audit.Subjects;
import vn.chungtay.registry.AssessmentRow;
import vn.chungtay.registry.EventKind;
import vn.chungtay.registry.HouseholdAct;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdRecord;
import vn.chungtay.registry.HouseholdRecord.Corrected;
import vn.chungtay.registry.Outcome;
import vn.chungtay.registry.model.Plan.Changes;
import vn.chungtay.registry.store.Concerned;
import vn.chungtay.registry.store.StandingRefresh;
import vn.chungtay.registry.store.StepStore;
import vn.chungtay.standards.PovertyClass;

/** The end of every change: steps, derived figures, one line in the trail. */
@Component
class Recording {

    private static final String CHANGED = "registry.household.";
    private static final String TOLD = CHANGED + "told";
    private static final String CORRECTED = "registry.person.corrected";

    private final StepStore steps;
    private final StandingRefresh standings;
    private final Audit audit;

    Recording(StepStore steps, StandingRefresh standings, Audit audit) {
        this.steps = steps;
        this.standings = standings;
        this.audit = audit;
    }

    Outcome carryOut(HouseholdId household, HouseholdAct act, Changes changes) {
        var what = CHANGED + act.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        audit.part(what, Concerned.living(changes.households()));
        steps.carryOut(changes);
        standings.of(changes.households());
        audit.changed(
                what,
                Subjects.of(changes.people()),
                Map.of(),
                Map.of("on", act.on().toString(), "told_of", household.value()));
        return new Outcome.Done(changes.after());
    }

    /** The steps alone; the end of many acts is told once. */
    void carryOut(Changes changes) {
        steps.carryOut(changes);
    }

    /**
     * Something that leaves members and place as they are.
     *
     * @param facts what the trail tells of it beside its kind
     */
    Outcome recorded(HouseholdId household, HouseholdRecord record, Map<String, ?> facts) {
        happened(household, record);
        standings.of(Set.of(household));
        var person = record.person();
        var whom = person == null ? Concerned.living(Set.of(household)) : Subjects.of(List.of(household, person));
        var after = new TreeMap<String, Object>(facts);
        after.put("what", record.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        after.put("on", record.on().toString());
        audit.changed(record instanceof Corrected ? CORRECTED : CHANGED + lower(EventKind.PROFILE_RECORDED), whom, Map.of(), after);
        return new Outcome.Done(household);
    }

    /** A look at a household by which nobody has decided yet: no class changes. */
    Outcome looked(HouseholdId household, AssessmentRow assessment) {
        return classified(household, assessment, Map.of(), Map.of());
    }

    /** A decision has given a class; the law wants to know which it took the place of (SEC-02). */
    Outcome classified(HouseholdId household, AssessmentRow assessment, @Nullable PovertyClass before, PovertyClass after) {
        return classified(
                household, assessment, before == null ? Map.of() : Map.of("class", before), Map.of("class", after));
    }

    private Outcome classified(HouseholdId household, AssessmentRow assessment, Map<String, ?> before, Map<String, ?> after) {
        happened(household, EventKind.CLASSIFIED, assessment.on());
        standings.of(Set.of(household));
        var facts = new TreeMap<String, Object>(after);
        facts.put("assessment", assessment.id().value());
        audit.changed(CHANGED + lower(EventKind.CLASSIFIED), Concerned.living(Set.of(household)), before, facts);
        return new Outcome.Done(household);
    }

    void happened(HouseholdId household, HouseholdRecord record) {
        steps.happened(
                household, kindOf(record), null, record.person(), record.on(), record.getClass().getSimpleName());
    }

    void happened(HouseholdId household, EventKind kind, LocalDate on) {
        steps.happened(household, kind, null, null, on, null);
    }

    /** The end of many acts, from which figures follow. */
    void derivedAfter(Set<HouseholdId> households, Subjects others) {
        standings.of(households);
        told(households, others);
    }

    /**
     * One line for what was told of many households.
     *
     * @param others who is not in one of them any more, or has values of its own to tell
     */
    void told(Set<HouseholdId> households, Subjects others) {
        if (households.isEmpty()) return;
        audit.part(TOLD, others);
        audit.changed(TOLD, Concerned.living(households), Map.of(), Map.of("households", households.size()));
    }

    private static EventKind kindOf(HouseholdRecord record) {
        return record instanceof Corrected ? EventKind.CORRECTED : EventKind.PROFILE_RECORDED;
    }

    private static String lower(EventKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
