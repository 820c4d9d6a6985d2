package vn.chungtay.budget.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.budget.BudgetAction;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.budget.BudgetLine.Axes;
import vn.chungtay.budget.model.Budget;
import vn.chungtay.budget.model.LineRules;
import vn.chungtay.budget.store.BudgetStore;
import vn.chungtay.budget.store.LineStore;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.programme.CapitalOrigin;
import vn.chungtay.programme.LocalCounterparts;
import vn.chungtay.programme.Programme;
import vn.chungtay.programme.Programmes;
import vn.chungtay.programme.SourceTier;

/** Adds, removes and proposes lines of a budget that is still open, one audit line a change. */
@Component
public class EnterLines {

    private final Access access;
    private final Audit audit;
    private final BudgetStore budgets;
    private final LineStore lines;
    private final Programmes programmes;
    private final LocalCounterparts counterparts;

    EnterLines(
            Access access,
            Audit audit,
            BudgetStore budgets,
            LineStore lines,
            Programmes programmes,
            LocalCounterparts counterparts) {
        this.access = access;
        this.audit = audit;
        this.budgets = budgets;
        this.lines = lines;
        this.programmes = programmes;
        this.counterparts = counterparts;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** @param warnings what is worth another look though it was taken */
        record Done(int lines, List<LineRules.Fault> warnings) implements Outcome {}

        record Refused(List<LineRules.Fault> faults) implements Outcome {}

        /** Finance has it already; it changes by an adjustment only. */
        record Closed() implements Outcome {}

        /** No counterpart rule of the province is approved for the year. */
        record NoRule() implements Outcome {}
    }

    /** All of these or none. @param seen the revision of the budget that the caller has read */
    @Transactional
    public Outcome add(BudgetId id, int seen, List<BudgetLine> drafts) {
        var budget = budget(id);
        access.require(BudgetAction.ENTER, budget.unit());
        if (!budget.open()) return new Outcome.Closed();
        var faults = faults(budget, drafts);
        if (faults.stream().anyMatch(LineRules.Fault::stops)) {
            return new Outcome.Refused(faults.stream().filter(LineRules.Fault::stops).toList());
        }
        budgets.touch(budget, seen);
        drafts.forEach(it -> lines.add(budget.version(), it));
        audit.changed(BudgetAction.ENTER.code(), id, Map.of(), Map.of("lines", drafts.size(), "dong", sum(drafts)));
        return new Outcome.Done(drafts.size(), faults);
    }

    private List<LineRules.Fault> faults(Budget budget, List<BudgetLine> drafts) {
        var programme = programme(budget);
        var all = new ArrayList<>(lines.of(budget.version()));
        all.addAll(drafts);
        var faults = new ArrayList<LineRules.Fault>();
        for (var draft : drafts) {
            faults.addAll(LineRules.faults(programme, budget.year(), draft, ReadBudget.amounts(all, draft)));
        }
        return faults;
    }

    /** Puts another line in the place of this one. @param draft with the id of the line that it replaces */
    @Transactional
    public Outcome change(BudgetId id, int seen, BudgetLine draft) {
        var budget = budget(id);
        access.require(BudgetAction.ENTER, budget.unit());
        if (!budget.open()) return new Outcome.Closed();
        var before = lines.find(budget.version(), draft.id()).orElseThrow(() -> new NotFound("line"));
        var faults = faults(budget, List.of(draft));
        if (faults.stream().anyMatch(LineRules.Fault::stops)) {
            return new Outcome.Refused(faults.stream().filter(LineRules.Fault::stops).toList());
        }
        budgets.touch(budget, seen);
        lines.remove(budget.version(), draft.id());
        lines.add(budget.version(), draft);
        audit.changed(BudgetAction.ENTER.code(), id, told(before), told(draft));
        return new Outcome.Done(1, faults);
    }

    private static Map<String, Object> told(BudgetLine it) {
        return Map.of("component", it.axes().component().value(), "source", it.axes().source(), "dong", it.amount());
    }

    @Transactional
    public Outcome remove(BudgetId id, int seen, UUID line) {
        var budget = budget(id);
        access.require(BudgetAction.ENTER, budget.unit());
        if (!budget.open()) return new Outcome.Closed();
        var before = lines.find(budget.version(), line).orElseThrow(() -> new NotFound("line"));
        budgets.touch(budget, seen);
        lines.remove(budget.version(), line);
        audit.changed(BudgetAction.ENTER.code(), id, told(before), Map.of());
        return new Outcome.Done(1, List.of());
    }

    /**
     * Adds to all central money the counterpart that the province's rule asks for, split by level. Components that have
     * counterpart already are left alone: what somebody entered is not overwritten.
     */
    @Transactional
    public Outcome proposeCounterpart(BudgetId id, int seen) {
        var budget = budget(id);
        access.require(BudgetAction.ENTER, budget.unit());
        if (!budget.open()) return new Outcome.Closed();
        var rule = counterparts.inForce(budget.unit(), budget.year());
        if (rule.isEmpty()) return new Outcome.NoRule();
        var own = lines.of(budget.version());
        var proposed = new ArrayList<BudgetLine>();
        for (var line : own) {
            if (line.axes().tier() != SourceTier.CENTRAL || line.amount() == 0 || isAnswered(line, own)) continue;
            rule.get().split(rule.get().proposed(line.amount())).forEach((tier, dong) -> {
                if (dong > 0) proposed.add(counterpart(line, programme(budget), tier, dong));
            });
        }
        return add(id, seen, proposed);
    }

    private static boolean isAnswered(BudgetLine central, List<BudgetLine> own) {
        return own.stream()
                .anyMatch(it -> it.counterpart()
                        && it.axes().component().equals(central.axes().component())
                        && it.axes().kind() == central.axes().kind()
                        && it.axes().yearOfOrigin() == central.axes().yearOfOrigin());
    }

    private static BudgetLine counterpart(BudgetLine central, Programme programme, SourceTier tier, long dong) {
        var axes = central.axes();
        var source = programme.sources().stream().filter(it -> it.tier() == tier).findFirst().orElseThrow();
        return new BudgetLine(
                UUID.randomUUID(),
                new Axes(
                        axes.component(), source.code(), tier, axes.kind(), CapitalOrigin.DOMESTIC, axes.yearOfOrigin(),
                        axes.unit()),
                central.purpose(),
                dong,
                null,
                true,
                central.carried());
    }

    private Budget budget(BudgetId id) {
        return budgets.newest(id).orElseThrow(() -> new NotFound("budget"));
    }

    private Programme programme(Budget budget) {
        return programmes.of(budget.year()).orElseThrow(() -> new NotFound("programme"));
    }

    private static long sum(List<BudgetLine> lines) {
        return lines.stream().mapToLong(BudgetLine::amount).sum();
    }
}
