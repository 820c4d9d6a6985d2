package vn.chungtay.plans.usecase;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.model.LineInText;
import vn.chungtay.plans.model.PrintedLine;
import vn.chungtay.plans.model.PrintedLine.Choice;
import vn.chungtay.plans.model.Version;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.plans.store.PlanTextStore;
import vn.chungtay.plans.store.PrintedStore;
import vn.chungtay.platform.NotFound;

/**
 * Decides about words of a finished plan: they stay as printed, or other words take their place in what is kept here. What
 * was printed stays beside it, with who chose, why, and the finding that it came from (DOC-12).
 */
@Component
public class CorrectPrinted {

    private final OwnUnit own;
    private final Audit audit;
    private final PlanStore plans;
    private final PlanTextStore texts;
    private final PrintedStore printed;
    private final EditPlan edit;
    private final Clock clock;

    CorrectPrinted(
            OwnUnit own, Audit audit, PlanStore plans, PlanTextStore texts, PrintedStore printed, EditPlan edit, Clock clock) {
        this.own = own;
        this.audit = audit;
        this.plans = plans;
        this.texts = texts;
        this.printed = printed;
        this.edit = edit;
        this.clock = clock;
    }

    /**
     * @param words of the line, as printed
     * @param instead absent if they stay
     * @param finding that it came from; absent if somebody saw it themselves
     */
    public record Wanted(int line, String words, @Nullable String instead, String reason, @Nullable FindingKind finding) {}

    /** What became of it. */
    public sealed interface Outcome {

        /** @param textLeft whether the text made of the line stays, as it cannot be told where the line stands in it now */
        record Chosen(boolean textLeft) implements Outcome {}

        /** @param message key of the message that says why */
        record Refused(String message) implements Outcome {}
    }

    @Transactional
    public Outcome choose(PlanId id, Wanted wanted) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        var by = own.require(PlansAction.WRITE, plan.unit());
        var before = printed.of(id);
        var line = before.stream()
                .filter(it -> it.number() == wanted.line()).findFirst().orElseThrow(() -> new NotFound("printed line"));
        var version = plans.versions(id).getLast();
        var refusal = refusal(wanted, line, version);
        if (refusal.isPresent()) return refusal.get();
        var choice = new Choice(
                wanted.words(), wanted.instead(), wanted.reason().strip(), wanted.finding() == null ? null : wanted.finding().name(), "",
                clock.instant());
        var followed = carryOver(version, before, line, line.with(choice).corrected());
        printed.choose(id, line.number(), choice, by);
        audit.changed(PlansAction.WRITE.code(), id, Map.of("line", line.number(), "words", wanted.words()), told(wanted));
        return new Outcome.Chosen(!followed);
    }

    private static Optional<Outcome> refusal(Wanted wanted, PrintedLine line, Version version) {
        if (wanted.reason().isBlank()) return Optional.of(new Outcome.Refused("plans.printed.refusal.no_reason"));
        if (wanted.words().isEmpty() || !line.printed().contains(wanted.words())) {
            return Optional.of(new Outcome.Refused("plans.printed.refusal.not_there"));
        }
        if (wanted.instead() != null && line.correctedAcross(wanted.words()).isPresent()) {
            return Optional.of(new Outcome.Refused("plans.printed.refusal.across"));
        }
        return version.way().open() ? Optional.empty() : Optional.of(new Outcome.Refused("plans.refusal.sent_off"));
    }

    /** The text that was made of the line changes with it. What somebody has rewritten since is left to them. */
    private boolean carryOver(Version version, List<PrintedLine> before, PrintedLine line, String after) {
        var part = line.to().part();
        if (part.isEmpty() || after.equals(line.corrected())) return true;
        var text = texts.of(version.id()).lines(part.get());
        var changed = LineInText.replaced(text, before, line, after);
        changed.filter(it -> !it.equals(text)).ifPresent(it -> edit.rewrite(version, version.revision(), part.get(), it));
        return changed.isPresent();
    }

    private static Map<String, Object> told(Wanted it) {
        var told = new HashMap<String, Object>();
        told.put("words", it.instead() == null ? it.words() : it.instead());
        told.put("reason", it.reason());
        if (it.finding() != null) told.put("finding", it.finding());
        return told;
    }
}
