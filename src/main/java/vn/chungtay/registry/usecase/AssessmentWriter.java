package vn.chungtay.registry.usecase;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.ClassRow;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdLooked;
import vn.chungtay.registry.Outcome;
import vn.chungtay.registry.store.AnswerStore;
import vn.chungtay.registry.store.ClassStore;
import vn.chungtay.registry.store.ScoredStore;
import vn.chungtay.registry.usecase.ClassifyHousehold.Decision;
import vn.chungtay.registry.usecase.EvaluateLook.Evaluation.Evaluated;
import vn.chungtay.shared.DateRange;
import vn.chungtay.standards.Classification.Decided;

/** Keeps a look at a household with its answers, and the class that a decision gives by it. */
@Component
class AssessmentWriter {

    private final ClassStore classes;
    private final AnswerStore answers;
    private final ScoredStore scored;
    private final Recording recording;
    private final ApplicationEventPublisher events;

    AssessmentWriter(
            ClassStore classes,
            AnswerStore answers,
            ScoredStore scored,
            Recording recording,
            ApplicationEventPublisher events) {
        this.classes = classes;
        this.answers = answers;
        this.scored = scored;
        this.recording = recording;
        this.events = events;
    }

    Outcome write(HouseholdId id, Evaluated evaluated, @Nullable Decision decision) {
        var assessment = evaluated.assessment();
        classes.add(id, assessment);
        answers.add(assessment.id(), evaluated.answers());
        var sheet = evaluated.sheet();
        if (sheet != null) scored.add(assessment.id(), sheet);
        var local = evaluated.local();
        if (local != null) scored.add(assessment.id(), local);
        events.publishEvent(new HouseholdLooked(id, assessment));
        if (decision == null || !(assessment.outcome() instanceof Decided decided)) return recording.looked(id, assessment);
        var before = classes.follow(id, classBy(decision, decided, assessment.id()));
        return recording.classified(id, assessment, before.orElse(null), decided.result());
    }

    private static ClassRow classBy(Decision decision, Decided decided, AssessmentId assessment) {
        return new ClassRow(
                decided.result(),
                DateRange.startingOn(decision.from()),
                decision.number(),
                decision.decidedOn(),
                assessment);
    }
}
