package vn.chungtay.plans.usecase;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.documents.Unread;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.plancheck.CheckedTexts;
import vn.chungtay.plancheck.PlanCheckId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.model.Head;
import vn.chungtay.plans.model.PrintedLine;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.model.Years;
import vn.chungtay.plans.model.reading.PlanReading;
import vn.chungtay.plans.model.reading.ReadPlan;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.plans.store.PrintedStore;
import vn.chungtay.platform.NotFound;
import vn.chungtay.programme.Programmes;

/** Makes a plan on paper of a finished plan that was read as a file (DOC-12). */
@Component
public class TakeOverPlan {

    private final Access access;
    private final CheckedTexts checked;
    private final Programmes programmes;
    private final StartPlan start;
    private final EditPlan edit;
    private final PlanStore plans;
    private final PrintedStore printed;

    TakeOverPlan(
            Access access,
            CheckedTexts checked,
            Programmes programmes,
            StartPlan start,
            EditPlan edit,
            PlanStore plans,
            PrintedStore printed) {
        this.access = access;
        this.checked = checked;
        this.programmes = programmes;
        this.start = start;
        this.edit = edit;
        this.plans = plans;
        this.printed = printed;
    }

    /** @param unread what the file itself did not give, such as scanned pages */
    public record Understood(ReadPlan plan, List<Unread> unread) {}

    @Transactional(readOnly = true)
    public Understood understand(PlanCheckId id) {
        access.requireAnywhere(PlansAction.WRITE);
        var text = checked.text(id).orElseThrow(() -> new NotFound("text of a checked plan"));
        return new Understood(PlanReading.of(text, programmes), text.unread());
    }

    /**
     * Writes it down as a plan on paper; its number and day are given on its page, after somebody has read it there. Every
     * line is kept as printed, also those that went nowhere, such as the rows of tables.
     *
     * @param head as confirmed
     */
    @Transactional
    public PlanOutcome take(PlanCheckId id, UnitId unit, Years years, Head head) {
        access.require(PlansAction.WRITE, unit);
        var outcome = start.start(unit, years, head, StartPlan.Beginning.PAPER);
        if (!(outcome instanceof PlanOutcome.Done done)) return outcome;
        var read = understand(id).plan();
        for (var part : TextPart.values()) {
            if (read.text().lines(part).isEmpty()) continue;
            var version = plans.versions(done.plan()).getLast();
            if (edit.part(version.id(), version.revision(), part, read.text().lines(part)) instanceof PlanOutcome.Refused it) {
                throw new IllegalStateException("a plan just begun does not take its " + part + ": " + it.message());
            }
        }
        printed.add(done.plan(), read.lines().stream()
                .map(it -> new PrintedLine(it.line().number(), it.line().text(), it.to(), List.of()))
                .toList());
        return done;
    }
}
