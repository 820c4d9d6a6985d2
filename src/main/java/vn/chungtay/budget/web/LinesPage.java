package vn.chungtay.budget.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.budget.BudgetTable.Column;
import vn.chungtay.budget.MoneyUnit;
import vn.chungtay.budget.usecase.ReadBudget;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.programme.SourceTier;

/**
 * The lines behind a figure, or all of a budget.
 *
 * @param sum in đồng, of the lines shown
 */
record LinesPage(ReadBudget.View view, List<Line> lines, String sum, String q) {

    /** @param content name of the support content or of the activity */
    record Line(BudgetLine line, String component, String content, String source, String use, String dong) {}

    /** @param component empty for all; a project takes its sub-projects with it */
    static LinesPage of(ReadBudget.View view, String component, @Nullable Column column, String q) {
        var wanted = Vietnamese.fold(q);
        var lines = view.lines().stream()
                .filter(it -> component.isEmpty()
                        || it.axes().component().value().equals(component)
                        || it.axes().component().project().value().equals(component))
                .filter(it -> column == null || isIn(column, it.axes().tier()))
                .map(it -> line(view, it))
                .filter(it -> Vietnamese.fold(it.component() + " " + it.content() + " " + it.source()).contains(wanted))
                .toList();
        var sum = lines.stream().mapToLong(it -> it.line().amount()).sum();
        return new LinesPage(view, lines, text(sum), q);
    }

    private static boolean isIn(Column column, SourceTier tier) {
        return switch (column) {
            case TOTAL -> tier.ofTheState();
            case CENTRAL -> tier == SourceTier.CENTRAL;
            case LOCAL -> tier.local();
            case PROVINCE -> tier == SourceTier.PROVINCE;
            case DISTRICT -> tier == SourceTier.DISTRICT;
            case COMMUNE -> tier == SourceTier.COMMUNE;
            case LOCAL_UNSPLIT -> tier == SourceTier.LOCAL;
            case UNSPLIT -> tier == SourceTier.UNSPLIT;
            case OTHER_PROGRAMME -> tier == SourceTier.OTHER_PROGRAMME;
            case CREDIT -> tier == SourceTier.CREDIT;
            case MOBILISED -> tier == SourceTier.MOBILISED;
        };
    }

    private static Line line(ReadBudget.View view, BudgetLine it) {
        var programme = view.programme();
        var content = it.purpose().content();
        var named = content == null ? "" : programme.content(content).map(c -> c.name()).orElse(content);
        var activity = it.purpose().activity();
        return new Line(
                it,
                programme.component(it.axes().component()).map(c -> c.name()).orElse(""),
                named.isEmpty() || activity.isEmpty() ? named + activity : named + " – " + activity,
                programme.source(it.axes().source()).map(c -> c.name()).orElse(it.axes().source()),
                programme.use(it.purpose().use()).map(c -> c.name()).orElse(it.purpose().use()),
                it.dong() == null ? "–" : text(it.amount()));
    }

    static String text(long dong) {
        return Vietnamese.number(MoneyUnit.DONG.rounded(dong, 0));
    }
}
