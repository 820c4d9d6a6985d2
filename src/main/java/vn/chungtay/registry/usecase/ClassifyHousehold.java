package vn.chungtay.registry.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.AssessmentRow;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.ClassRow;
import vn.chungtay.registry.EventKind;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.Outcome;
import vn.chungtay.registry.Refusal;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.registry.store.ClassStore;
import vn.chungtay.registry.store.HouseholdStore;
import vn.chungtay.shared.DateRange;
import vn.chungtay.standards.Classification.Decided;
import vn.chungtay.standards.Classifier;
import vn.chungtay.standards.Evidence;
import vn.chungtay.standards.StandardId;

/**
 * Somebody has looked at a household. The standard classifies; what was seen and found is kept. A class is given only
 * with a decision of the competent authority, and only where the standard decides.
 */
@Service
public class ClassifyHousehold {

    private static final StandardId NO_STANDARD = new StandardId("none");

    private final Access access;
    private final HouseholdStore households;
    private final ClassStore classes;
    private final Classifier classifier;
    private final Recording recording;
    private final Clock clock;

    ClassifyHousehold(
            Access access,
            HouseholdStore households,
            ClassStore classes,
            Classifier classifier,
            Recording recording,
            Clock clock) {
        this.access = access;
        this.households = households;
        this.classes = classes;
        this.classifier = classifier;
        this.recording = recording;
        this.clock = clock;
    }

    /** @param decision absent while the review is not decided yet */
    @Transactional
    public Outcome classify(
            HouseholdId id, int version, LocalDate on, Evidence evidence, Set<Cause> causes, @Nullable Decision decision) {
        access.require(RegistryAction.CLASSIFY, villageOf(id));
        var refusals = refusals(id, on, decision);
        if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
        households.take(id, version);
        var outcome = classifier.inReview(on).classify(evidence);
        var standard = classifier.reviewStandard(on).orElse(NO_STANDARD);
        var assessment = new AssessmentRow(AssessmentId.next(), on, evidence, standard, outcome, causes);
        classes.add(id, assessment);
        if (decision != null && outcome instanceof Decided decided) {
            classes.follow(
                    id,
                    new ClassRow(
                            decided.result(),
                            DateRange.startingOn(decision.from()),
                            decision.number(),
                            decision.decidedOn(),
                            assessment.id()));
        }
        return recording.recorded(
                id, EventKind.CLASSIFIED, null, on, Map.of(), Map.of("assessment", assessment.id().value()));
    }

    private List<Refusal> refusals(HouseholdId id, LocalDate on, @Nullable Decision decision) {
        var refusals = new ArrayList<Refusal>();
        var today = LocalDate.now(clock);
        if (on.isAfter(today)) refusals.add(new Refusal.DayInFuture(today));
        if (decision != null) {
            classSince(id)
                    .filter(since -> !since.isBefore(decision.from()))
                    .ifPresent(since -> refusals.add(new Refusal.BeforePresentState(since)));
        }
        return refusals;
    }

    private Optional<LocalDate> classSince(HouseholdId id) {
        return households.state(id).map(it -> it.classSince());
    }

    private UnitId villageOf(HouseholdId id) {
        return households.lastVillage(id).orElseThrow(() -> new NotFound("household " + id.value()));
    }

    /**
     * The act by which a class holds.
     *
     * @param from first day of the class
     * @param decidedOn the date on the decision, from which the 36 months after an escape count
     */
    public record Decision(String number, LocalDate decidedOn, LocalDate from) {}
}
