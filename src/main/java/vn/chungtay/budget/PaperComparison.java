package vn.chungtay.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.budget.BudgetTable.Column;
import vn.chungtay.budget.MoneyPaper.Said;
import vn.chungtay.programme.ComponentCode;

/**
 * The amounts of several papers about one budget, laid beside each other (BUD-24): the words of the plan, its annex, the
 * resolution of the council, the decision that allocates.
 *
 * @param rows each amount that some paper names, components in official order, the whole last
 * @param gaps what a paper does not say though another does
 */
public record PaperComparison(List<MoneyPaper> papers, List<Row> rows, List<Gap> gaps) {

    /**
     * @param component absent for the programme as a whole
     * @param byPaper for each paper what it says, in the order of the papers; a paper may say it more than once
     */
    public record Row(@Nullable ComponentCode component, Column column, List<List<Said>> byPaper) {

        private Stream<Said> all() {
            return byPaper.stream().flatMap(List::stream);
        }

        public boolean agrees() {
            var said = all().toList();
            return said.stream().allMatch(it -> said.stream().allMatch(it::agreesWith));
        }

        /** Whether two papers speak of it, so that there is something to compare. */
        public boolean isCompared() {
            return byPaper.stream().filter(it -> !it.isEmpty()).count() > 1;
        }
    }

    /** @param component of which the paper says nothing; absent if it names no amount at all */
    public record Gap(MoneyPaper paper, @Nullable ComponentCode component) {

        public Optional<ComponentCode> about() {
            return Optional.ofNullable(component);
        }
    }

    /**
     * Two places that say different amounts for the same thing.
     *
     * @param component absent for the programme as a whole
     * @param one in the paper that stands first: the words before the annex, the annex before a resolution
     */
    public record Clash(@Nullable ComponentCode component, Column column, Told one, Told other) {

        public Optional<ComponentCode> about() {
            return Optional.ofNullable(component);
        }
    }

    /** An amount and the paper that says it. */
    public record Told(MoneyPaper paper, Said said) {}

    private record Key(@Nullable ComponentCode component, Column column) {}

    public static PaperComparison of(List<MoneyPaper> papers) {
        var rows = new LinkedHashMap<Key, List<List<Said>>>();
        for (var paper : papers) {
            for (var said : paper.said()) {
                rows.computeIfAbsent(new Key(said.component(), said.column()), _ -> emptyLists(papers.size()))
                        .get(papers.indexOf(paper))
                        .add(said);
            }
        }
        var sorted = rows.entrySet().stream()
                .map(it -> new Row(it.getKey().component(), it.getKey().column(), it.getValue()))
                .sorted(Comparator.comparing(Row::component, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Row::column))
                .toList();
        return new PaperComparison(List.copyOf(papers), sorted, gaps(papers));
    }

    private static List<List<Said>> emptyLists(int count) {
        return Stream.generate(() -> (List<Said>) new ArrayList<Said>()).limit(count).toList();
    }

    /** Rows that two papers contradict each other about, or one itself. */
    public List<Row> contradictions() {
        return rows.stream().filter(it -> !it.agrees()).toList();
    }

    /**
     * What disagrees, two and two. Where one exact amount is known, all others are held against it alone: a wrong figure
     * is told once and not beside every right one.
     */
    public List<Clash> clashes() {
        return contradictions().stream().flatMap(it -> clashes(it).stream()).toList();
    }

    private List<Clash> clashes(Row row) {
        var told = new ArrayList<Told>();
        for (int i = 0; i < papers.size(); i++) {
            for (var said : row.byPaper().get(i)) told.add(new Told(papers.get(i), said));
        }
        var clashes = new ArrayList<Clash>();
        for (int i = 0; i < told.size(); i++) {
            for (int j = i + 1; j < told.size(); j++) {
                if (told.get(i).said().agreesWith(told.get(j).said())) continue;
                clashes.add(new Clash(row.component(), row.column(), told.get(i), told.get(j)));
            }
        }
        var exact = clashes.stream().filter(it -> exact(it.one()) || exact(it.other())).toList();
        return exact.isEmpty() ? clashes : exact;
    }

    private static boolean exact(Told it) {
        return it.said().place() == 1 && it.said().where() == null && !it.said().part();
    }

    private static List<Gap> gaps(List<MoneyPaper> papers) {
        var gaps = new ArrayList<Gap>();
        var all = papers.stream().flatMap(it -> components(it).stream()).distinct().sorted().toList();
        for (var paper : papers) {
            var own = components(paper);
            if (paper.said().isEmpty()) gaps.add(new Gap(paper, null));
            if (own.isEmpty() || paper.said().stream().allMatch(Said::part)) continue;
            all.stream().filter(it -> !covers(own, it)).forEach(it -> gaps.add(new Gap(paper, it)));
        }
        return gaps;
    }

    /** A paper that gives a project as a whole need not give its parts, and one that gives parts need not give the whole. */
    private static boolean covers(List<ComponentCode> own, ComponentCode asked) {
        if (own.contains(asked)) return true;
        var related = own.stream().filter(it -> it.project().equals(asked.project())).toList();
        return asked.isProject() ? !related.isEmpty() : !related.isEmpty() && related.stream().allMatch(ComponentCode::isProject);
    }

    private static List<ComponentCode> components(MoneyPaper paper) {
        return paper.said().stream().map(Said::component).filter(Objects::nonNull).distinct().toList();
    }
}
