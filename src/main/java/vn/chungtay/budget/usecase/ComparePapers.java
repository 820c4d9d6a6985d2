package vn.chungtay.budget.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.budget.BudgetAction;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.MoneyPaper;
import vn.chungtay.budget.MoneyPaper.Kind;
import vn.chungtay.budget.MoneyUnit;
import vn.chungtay.budget.PaperComparison;
import vn.chungtay.budget.model.CopiedPaper;
import vn.chungtay.budget.model.DecidedPaper;
import vn.chungtay.budget.model.PaperReading;
import vn.chungtay.budget.model.PastedTable;
import vn.chungtay.budget.store.AllocationStore;
import vn.chungtay.budget.store.CopiedPaperStore;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;

/** Lays what papers say about the money beside the budget (BUD-24). */
@Component
public class ComparePapers {

    private static final int LONGEST = 200_000;

    private final Access access;
    private final Audit audit;
    private final ReadBudget read;
    private final CopiedPaperStore papers;
    private final AllocationStore allocations;

    ComparePapers(Access access, Audit audit, ReadBudget read, CopiedPaperStore papers, AllocationStore allocations) {
        this.access = access;
        this.audit = audit;
        this.read = read;
        this.papers = papers;
        this.allocations = allocations;
    }

    /** What came of laying a paper beside the budget. */
    public sealed interface Outcome {

        record Kept() implements Outcome {}

        record NameMissing() implements Outcome {}

        /** A table that does not say its unit is not guessed (BUD-11). */
        record UnitMissing() implements Outcome {}

        record TooLong(int most) implements Outcome {}

        record Unreadable(List<PastedTable.Problem> problems) implements Outcome {}
    }

    /** @param kept those that can be taken away again; the budget itself is not one of them */
    public record Shown(PaperComparison comparison, List<CopiedPaper> kept, boolean mayKeep) {}

    /**
     * The newest version, its kept papers, what was decided about dividing it, and the words of the plan as they are to go out.
     *
     * @param budgetName how the budget itself is called among the papers
     * @param words absent if only kept papers are asked for
     */
    @Transactional(readOnly = true)
    public Shown compare(BudgetId id, String budgetName, @Nullable MoneyPaper words) {
        var view = read.one(id, null);
        var kept = papers.of(view.budget().version());
        var all = new ArrayList<MoneyPaper>();
        all.add(new MoneyPaper(Kind.ANNEX, budgetName, PaperReading.budget(view.table())));
        if (words != null) all.addFirst(words);
        kept.forEach(it -> all.add(it.read(view.programme())));
        DecidedPaper.of(view.programme(), allocations.decided(id)).ifPresent(all::add);
        return new Shown(PaperComparison.of(all), kept, access.may(BudgetAction.ENTER, view.budget().unit()));
    }

    @Transactional
    public Outcome keep(BudgetId id, Kind kind, String name, @Nullable MoneyUnit unit, String content) {
        var view = read.one(id, null);
        access.require(BudgetAction.ENTER, view.budget().unit());
        if (name.isBlank()) return new Outcome.NameMissing();
        if (content.length() > LONGEST) return new Outcome.TooLong(LONGEST);
        var table = CopiedPaper.isTable(content);
        if (table && unit == null) return new Outcome.UnitMissing();
        var paper = new CopiedPaper(UUID.randomUUID(), kind, name.strip(), table ? unit : null, content);
        var problems = paper.problems(view.programme());
        if (!problems.isEmpty()) return new Outcome.Unreadable(problems);
        papers.add(view.budget().version(), paper, access.user().orElse(null));
        audit.changed(BudgetAction.ENTER.code(), id, Map.of(), Map.of("paper", paper.name(), "kind", kind.name()));
        return new Outcome.Kept();
    }

    @Transactional
    public void remove(BudgetId id, UUID paper) {
        var budget = read.one(id, null).budget();
        access.require(BudgetAction.ENTER, budget.unit());
        var gone = papers.of(budget.version()).stream()
                .filter(it -> it.id().equals(paper))
                .findFirst()
                .orElseThrow(() -> new NotFound("paper"));
        papers.remove(budget.version(), paper);
        audit.changed(BudgetAction.ENTER.code(), id, Map.of("paper", gone.name()), Map.of());
    }
}
