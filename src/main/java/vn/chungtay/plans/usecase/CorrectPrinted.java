package vn.chungtay.plans.usecase;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
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
import vn.chungtay.plans.model.TextPart;
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

    @Transactional
    public PlanOutcome choose(PlanId id, Wanted wanted) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        var by = own.require(PlansAction.WRITE, plan.unit());
        var line = printed.of(id).stream()
                .filter(it -> it.number() == wanted.line()).findFirst().orElseThrow(() -> new NotFound("printed line"));
        if (wanted.reason().isBlank()) return new PlanOutcome.Refused("plans.printed.refusal.no_reason");
        if (wanted.words().isEmpty() || !line.printed().contains(wanted.words())) return new PlanOutcome.Refused("plans.printed.refusal.not_there");
        var version = plans.versions(id).getLast();
        if (!version.way().open()) return new PlanOutcome.Refused("plans.refusal.sent_off");
        var choice = new Choice(
                wanted.words(), wanted.instead(), wanted.reason().strip(), wanted.finding() == null ? null : wanted.finding().name(), "",
                clock.instant());
        printed.choose(id, line.number(), choice, by);
        audit.changed(PlansAction.WRITE.code(), id, Map.of("line", line.number(), "words", wanted.words()), told(wanted));
        var after = printed.of(id).stream().filter(it -> it.number() == wanted.line()).findFirst().orElseThrow();
        return carryOver(id, version, line, after);
    }

    private static Map<String, Object> told(Wanted it) {
        var told = new HashMap<String, Object>();
        told.put("words", it.instead() == null ? it.words() : it.instead());
        told.put("reason", it.reason());
        if (it.finding() != null) told.put("finding", it.finding());
        return told;
    }

    /**
     * The text that was made of the line changes with it, where the line still stands there as it was. What somebody has
     * rewritten since is left to them.
     */
    private PlanOutcome carryOver(PlanId id, Version version, PrintedLine before, PrintedLine after) {
        var text = texts.of(version.id());
        for (var part : TextPart.values()) {
            var lines = new ArrayList<>(text.lines(part));
            for (int i = 0; i < lines.size(); i++) {
                var cells = LineInText.replaced(lines.get(i), before.corrected(), after.corrected());
                if (cells.equals(lines.get(i))) continue;
                lines.set(i, cells);
                return edit.part(version.id(), version.revision(), part, lines);
            }
        }
        return new PlanOutcome.Done(id, version.number());
    }
}
