package vn.chungtay.registry.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.Look;
import vn.chungtay.registry.Outcome;
import vn.chungtay.registry.Refusal;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.registry.store.HouseholdPage;
import vn.chungtay.registry.store.HouseholdStore;
import vn.chungtay.registry.usecase.EvaluateLook.Evaluation;

/**
 * Somebody has looked at a household. The standard classifies; what was seen and found is kept. A class is given only
 * with a decision of the competent authority, and only where the standard decides.
 */
@Service
public class ClassifyHousehold {

    private final Access access;
    private final HouseholdStore households;
    private final HouseholdPage page;
    private final EvaluateLook evaluation;
    private final AssessmentWriter writer;
    private final Constraints constraints;
    private final Clock clock;

    ClassifyHousehold(
            Access access,
            HouseholdStore households,
            HouseholdPage page,
            EvaluateLook evaluation,
            AssessmentWriter writer,
            Constraints constraints,
            Clock clock) {
        this.access = access;
        this.households = households;
        this.page = page;
        this.evaluation = evaluation;
        this.writer = writer;
        this.constraints = constraints;
        this.clock = clock;
    }

    /** @param decision absent while the review is not decided yet */
    @Transactional
    public Outcome classify(HouseholdId id, int version, Look look, @Nullable Decision decision) {
        access.require(RegistryAction.CLASSIFY, villageOf(id));
        var refusals = refusals(id, look.on(), decision);
        if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
        var then = page.view(id, look.on()).orElseThrow(() -> new NotFound("household " + id.value()));
        var residence = then.residence();
        if (residence == null) return Outcome.Refused.of(new Refusal.NotLivingHere());
        return switch (evaluation.evaluate(then, residence, look)) {
            case Evaluation.Stopped it -> Outcome.Refused.of(it.because());
            case Evaluation.Evaluated it -> {
                households.take(id, version);
                yield constraints.refusing(() -> writer.write(id, it, decision));
            }
        };
    }

    private List<Refusal> refusals(HouseholdId id, LocalDate on, @Nullable Decision decision) {
        var refusals = new ArrayList<Refusal>();
        var today = LocalDate.now(clock);
        if (on.isAfter(today)) refusals.add(new Refusal.DayInFuture(today));
        if (decision != null) refusals.addAll(refusals(id, on, decision, today));
        return refusals;
    }

    /** A decision follows the look, and its class begins with it or with the next year at the latest. */
    private List<Refusal> refusals(HouseholdId id, LocalDate on, Decision decision, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        if (decision.decidedOn().isAfter(today)) refusals.add(new Refusal.DecidedInFuture(today));
        if (decision.decidedOn().isBefore(on)) refusals.add(new Refusal.DecidedBeforeLook(on));
        var last = LocalDate.of(decision.decidedOn().getYear() + 1, 1, 1);
        if (decision.from().isBefore(on) || decision.from().isAfter(last)) {
            refusals.add(new Refusal.ClassBeginsOutside(on, last));
        }
        classSince(id)
                .filter(since -> !since.isBefore(decision.from()))
                .ifPresent(since -> refusals.add(new Refusal.BeforePresentState(since)));
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
