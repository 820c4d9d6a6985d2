package vn.chungtay.plans.model;

import java.util.List;
import java.util.Objects;
import vn.chungtay.budget.MoneyPaper.Kind;
import vn.chungtay.budget.PaperComparison;
import vn.chungtay.budget.PaperComparison.Clash;
import vn.chungtay.budget.PaperComparison.Gap;
import vn.chungtay.budget.PaperComparison.Row;
import vn.chungtay.budget.PaperComparison.Told;

/**
 * What of the money of a plan differs from paper to paper, and what one of them leaves out (BUD-24).
 *
 * @param same how many amounts several papers name alike
 */
public record MoneyDifferences(List<Clash> clashes, List<Gap> gaps, long same) {

    /** @param table whether the paper of the plan shows its budget as a table, so that the words need not repeat it */
    public static MoneyDifferences of(PaperComparison comparison, boolean table) {
        var clashes = comparison.clashes().stream().filter(it -> !isPartOfTheWhole(it, comparison)).toList();
        var gaps = comparison.gaps().stream().filter(it -> !table || it.paper().kind() != Kind.TEXT).toList();
        var same = comparison.rows().stream().filter(it -> it.isCompared() && it.agrees()).count();
        return new MoneyDifferences(clashes, gaps, same);
    }

    /**
     * Under the heading of a project the words also name what single activities cost. Where they name the right amount as
     * well, a smaller one beside it is such a cost and contradicts nothing.
     */
    private static boolean isPartOfTheWhole(Clash clash, PaperComparison comparison) {
        return isPart(clash.one(), clash.other(), clash, comparison) || isPart(clash.other(), clash.one(), clash, comparison);
    }

    private static boolean isPart(Told words, Told other, Clash clash, PaperComparison comparison) {
        if (words.paper().kind() != Kind.TEXT || words.said().dong() >= other.said().dong()) return false;
        return comparison.rows().stream()
                .filter(it -> it.column() == clash.column() && Objects.equals(it.component(), clash.component()))
                .anyMatch(it -> saysSo(it, comparison.papers().indexOf(words.paper()), other));
    }

    private static boolean saysSo(Row row, int paper, Told whole) {
        return row.byPaper().get(paper).stream().anyMatch(it -> it.agreesWith(whole.said()));
    }
}
