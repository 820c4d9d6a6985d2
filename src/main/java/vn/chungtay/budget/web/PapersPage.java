package vn.chungtay.budget.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.chungtay.budget.BudgetTable.Column;
import vn.chungtay.budget.MoneyPaper;
import vn.chungtay.budget.PaperComparison;
import vn.chungtay.budget.model.CopiedPaper;
import vn.chungtay.budget.usecase.ComparePapers;

/**
 * Papers about the money beside each other; contradictions stand first.
 *
 * @param same how many amounts several papers name alike
 */
record PapersPage(List<MoneyPaper> papers, List<Row> rows, List<Gap> gaps, List<CopiedPaper> kept, long same, int contradictions) {

    /** @param component empty for the programme as a whole */
    record Row(String component, Column column, List<String> amounts, boolean agrees, boolean compared) {}

    /** @param component empty if the paper names no amount at all */
    record Gap(String paper, String component) {}

    static PapersPage of(ComparePapers.Shown shown) {
        var comparison = shown.comparison();
        var rows = comparison.rows().stream()
                .sorted(Comparator.comparing(PaperComparison.Row::agrees))
                .map(PapersPage::row)
                .toList();
        var gaps = comparison.gaps().stream()
                .map(it -> new Gap(it.paper().name(), it.about().map(code -> code.value()).orElse("")))
                .toList();
        return new PapersPage(
                comparison.papers(),
                rows,
                gaps,
                shown.kept(),
                rows.stream().filter(it -> it.compared() && it.agrees()).count(),
                comparison.contradictions().size());
    }

    private static Row row(PaperComparison.Row it) {
        var component = it.component();
        var amounts = it.byPaper().stream()
                .map(said -> said.stream().map(one -> LinesPage.text(one.dong())).distinct().collect(Collectors.joining("; ")))
                .map(text -> text.isEmpty() ? "–" : text)
                .toList();
        return new Row(component == null ? "" : component.value(), it.column(), amounts, it.agrees(), it.isCompared());
    }
}
