package vn.chungtay.budget.usecase;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.budget.BudgetAction;
import vn.chungtay.budget.BudgetId;
import vn.chungtay.budget.MoneyPaper.Where;
import vn.chungtay.budget.MoneyUnit;
import vn.chungtay.budget.model.CopiedPaper;
import vn.chungtay.budget.model.PaperReading;
import vn.chungtay.budget.model.PastedTable;
import vn.chungtay.budget.model.TableArithmetic;
import vn.chungtay.budget.model.TableLines;
import vn.chungtay.budget.model.WordsTable;
import vn.chungtay.identity.Access;
import vn.chungtay.programme.CapitalKind;

/** Takes a whole table into a budget, after its sums were checked; nothing of a table with open questions is kept. */
@Component
public class ImportTable {

    private final Access access;
    private final ReadBudget read;
    private final EnterLines enter;

    ImportTable(Access access, ReadBudget read, EnterLines enter) {
        this.access = access;
        this.read = read;
        this.enter = enter;
    }

    /**
     * What the table holds and what is wrong in it.
     *
     * @param entered what came of entering it; absent if it was only looked at, or has open questions
     */
    public record Result(
            PastedTable table, List<TableArithmetic.Mistake> mistakes, EnterLines.@Nullable Outcome entered) {

        public Optional<EnterLines.Outcome> outcome() {
            return Optional.ofNullable(entered);
        }
    }

    /**
     * The amounts that words name, as a table to be looked at: a row for each component, in đồng. Sums are left out; they are
     * made again from the parts.
     *
     * @param words in the order of reading, headings among them
     */
    @Transactional(readOnly = true)
    public FromWords tableOf(BudgetId id, List<String> words) {
        var view = read.one(id, null);
        access.require(BudgetAction.VIEW, view.budget().unit());
        var table = WordsTable.of(view.programme(), PaperReading.words(view.programme(), words));
        return new FromWords(table, PaperReading.left(view.programme(), words));
    }

    /** @param left the amounts that are not in the table, where they stand */
    public record FromWords(String table, List<Where> left) {}

    /**
     * @param unit as the table says; the caller must say it, a table without its unit is not guessed
     * @param accept whether sums that do not add up in print were looked at: the leaves count, sums are made again
     */
    @Transactional
    public Result take(BudgetId id, int seen, String text, MoneyUnit unit, CapitalKind kind, boolean accept) {
        var view = read.one(id, null);
        access.require(BudgetAction.ENTER, view.budget().unit());
        var table = PastedTable.read(view.programme(), text, unit);
        var mistakes = TableArithmetic.mistakes(table, CopiedPaper.place(unit));
        if (!table.problems().isEmpty() || !mistakes.isEmpty() && !accept) return new Result(table, mistakes, null);
        var lines = TableLines.of(table, view.programme(), kind, view.budget().year());
        return new Result(table, mistakes, enter.add(id, seen, lines));
    }
}
