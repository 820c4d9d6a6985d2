package vn.chungtay.budget.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.budget.BudgetTable.Column;
import vn.chungtay.budget.MoneyUnit;
import vn.chungtay.budget.usecase.ReadBudget;
import vn.chungtay.geography.Unit;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.Paged;
import vn.chungtay.platform.web.Paging;
import vn.chungtay.programme.SourceTier;

/**
 * The lines behind a figure, or all of a budget.
 *
 * @param lines all that were asked for
 * @param sum in đồng, of all of them
 * @param number of the page that is shown, from 1
 */
record LinesPage(ReadBudget.View view, List<Line> lines, String sum, String q, int number) implements Paged {

    private static final int ROWS = 50;

    /**
     * @param content name of the support content or of the activity
     * @param unit that gets it; empty if it is not divided
     */
    record Line(BudgetLine line, String component, String content, String source, String use, String unit, String dong) {}

    /**
     * @param places the units below, for their names
     * @param component empty for all; a project takes its sub-projects with it
     */
    static LinesPage of(ReadBudget.View view, List<Unit> places, String component, @Nullable Column column, String q) {
        var wanted = Vietnamese.fold(q);
        var lines = view.lines().stream()
                .filter(it -> component.isEmpty()
                        || it.axes().component().value().equals(component)
                        || it.axes().component().project().value().equals(component))
                .filter(it -> column == null || isIn(column, it.axes().tier()))
                .map(it -> line(view, places, it))
                .filter(it -> Vietnamese.fold(it.component() + " " + it.content() + " " + it.source() + " " + it.unit()).contains(wanted))
                .toList();
        var sum = lines.stream().mapToLong(it -> it.line().amount()).sum();
        return new LinesPage(view, lines, text(sum), q, 1);
    }

    LinesPage at(int page) {
        return new LinesPage(view, lines, sum, q, paging(page).number());
    }

    @Override
    public int pages() {
        return paging(number).pages();
    }

    private Paging paging(int wanted) {
        return Paging.of(wanted, lines.size(), ROWS);
    }

    public List<Line> rows() {
        return paging(number).rows(lines);
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

    private static Line line(ReadBudget.View view, List<Unit> places, BudgetLine it) {
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
                places.stream().filter(unit -> unit.id().equals(it.axes().unit())).map(Unit::name).findFirst().orElse(""),
                it.dong() == null ? "–" : text(it.amount()));
    }

    static String text(long dong) {
        return Vietnamese.number(MoneyUnit.DONG.rounded(dong, 0));
    }
}
