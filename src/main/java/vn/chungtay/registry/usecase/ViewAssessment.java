package vn.chungtay.registry.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.registry.model.HouseholdView;
import vn.chungtay.registry.model.Sight;
import vn.chungtay.registry.model.evidence.KeptAssessment;
import vn.chungtay.registry.store.ClassStore;
import vn.chungtay.registry.store.HouseholdPage;
import vn.chungtay.standards.Classifier;
import vn.chungtay.standards.Editions;
import vn.chungtay.standards.TurningPoint;

/** Why a look at a household ended as it did: what was kept of it, and the same question asked again. */
@Service
public class ViewAssessment {

    private final Access access;
    private final JudgeSight judge;
    private final HouseholdPage page;
    private final ClassStore classes;
    private final Editions editions;

    ViewAssessment(
            Access access, JudgeSight judge, HouseholdPage page, ClassStore classes, Editions editions) {
        this.access = access;
        this.judge = judge;
        this.page = page;
        this.classes = classes;
        this.editions = editions;
    }

    /** What the evaluator of the kept edition says to the kept evidence. */
    public enum Again {
        SAME,
        DIFFERENT,
        EDITION_UNKNOWN
    }

    /**
     * @param household as it was on the day of the look
     * @param turns what would have led to another class, by the standards of that edition
     */
    public record Viewed(KeptAssessment kept, HouseholdView household, Again again, List<TurningPoint> turns) {}

    /** @param asOf the day for which the household is looked at; whoever it has left sees no later look at it */
    @Transactional
    public Looked<Viewed> view(HouseholdId household, AssessmentId id, LocalDate asOf) {
        access.requireAnywhere(RegistryAction.VIEW);
        return judge.look(household, asOf, sight -> classes.kept(household, id)
                .filter(it -> !(sight instanceof Sight.Until && it.row().on().isAfter(asOf)))
                .map(it -> viewed(household, it))
                .orElseThrow(() -> new NotFound("assessment " + id.value())));
    }

    private Viewed viewed(HouseholdId household, KeptAssessment kept) {
        var then = page.view(household, kept.row().on()).orElseThrow(() -> new NotFound("household " + household.value()));
        var rule = Optional.ofNullable(kept.edition())
                .flatMap(editions::classifierOf)
                .map(it -> it.inReview(kept.row().on()));
        var turns = rule.map(it -> TurningPoint.of(kept.row().evidence(), it)).orElse(List.of());
        return new Viewed(kept, then, again(kept, rule), turns);
    }

    private static Again again(KeptAssessment kept, Optional<Classifier.Rule> rule) {
        return rule.map(it -> it.classify(kept.row().evidence()).equals(kept.row().outcome()) ? Again.SAME : Again.DIFFERENT)
                .orElse(Again.EDITION_UNKNOWN);
    }
}
