package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/**
 * Figures of the text that stand in no table, while a total that the same words name stands nowhere in the text and differs
 * by a slip of the hand. Where the sums of the table prove its total, the text is wrong; else only that the two differ is sure.
 */
final class TextAgainstTables {

    private static final Pattern SOME_MONEY = Pattern.compile("tổng|kinh phí|nhu cầu|dự toán|vốn|nguồn|số tiền|cộng");
    private static final Pattern SEE_TABLE = Pattern.compile("chi tiết|phụ lục|biểu|bảng|sheet|kèm theo|như sau|cụ thể", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** So many words of a head are meant. */
    private static final int MANY_WORDS = 4;

    private static final Pattern YEAR = Pattern.compile("(?<![/\\d])20\\d\\d(?!\\d)");

    /** Words that make something else of the same thing. */
    private static final Set<String> OTHER = Set.of(
            "cận", "tộc", "dtts", "trẻ", "nữ", "thoát", "giảm", "mới", "sinh", "còn", "lại", "tái", "sửa", "cuối", "đầu");

    private final PlanText plan;
    private final List<SaidFigure> said;
    private final List<TableCell> cells;
    private final Map<String, List<TableCell>> byName;
    private final NavigableMap<BigDecimal, List<TableCell>> byValue = new TreeMap<>();

    private final Map<TableFigures, List<Relation>> relations = new IdentityHashMap<>();
    private final Map<TableCell, Boolean> stands = new IdentityHashMap<>();
    private final NamesInText names;
    private final Map<Integer, List<SaidFigure>> saidInLine;

    private TextAgainstTables(PlanText plan) {
        this.plan = plan;
        said = SaidFigure.in(plan);
        cells = TableCell.in(plan);
        byName = cells.stream().collect(Collectors.groupingBy(TableCell::name));
        names = new NamesInText(byName.keySet());
        saidInLine = said.stream().collect(Collectors.groupingBy(figure -> figure.line().number()));
        for (var cell : cells) byValue.computeIfAbsent(cell.quantity().value(), none -> new ArrayList<>()).add(cell);
    }

    /** @param found what is known to be wrong; nothing is said twice */
    static List<Finding> in(PlanText plan, List<Finding> found) {
        var check = new TextAgainstTables(plan);
        var lines = found.stream()
                .filter(finding -> finding.gravity() == Gravity.ERROR)
                .flatMap(finding -> Stream.concat(Stream.of(finding.place()), finding.related().stream()))
                .map(Place::line)
                .collect(Collectors.toSet());
        var findings = new ArrayList<Finding>();
        for (var figure : check.said) {
            if (lines.contains(figure.line().number()) || check.standsInTable(figure)) continue;
            var meant = check.nameable(figure).filter(cell -> !lines.contains(cell.quantity().place().line()) && check.isMeant(figure, cell)).toList();
            if (meant.stream().map(cell -> cell.quantity().value()).distinct().count() == 1) findings.add(check.finding(figure, meant.getFirst()));
        }
        return findings;
    }

    /** Totals, and the cells of rows that its words name. */
    private Stream<TableCell> nameable(SaidFigure figure) {
        var named = names.in(figure.words()).stream().map(NamesInText.Found::name).distinct();
        return Stream.concat(Stream.of(""), named).flatMap(name -> byName.getOrDefault(name, List.of()).stream());
    }

    /** Rounding to a coarser unit moves a figure by less than a hundredth of it, or by one of its last digit. */
    private boolean standsInTable(SaidFigure figure) {
        var room = figure.quantity().value().movePointLeft(2).abs().max(figure.quantity().step());
        return byValue.subMap(figure.quantity().value().subtract(room), true, figure.quantity().value().add(room), true).values().stream()
                .flatMap(List::stream)
                .anyMatch(cell -> cell.money() == figure.money() && agree(figure, cell));
    }

    private static boolean agree(SaidFigure figure, TableCell cell) {
        return figure.quantity().interval().meets(cell.quantity().interval());
    }

    private boolean isMeant(SaidFigure figure, TableCell cell) {
        return cell.money() == figure.money()
                && Slip.between(figure.quantity().printed(), cell.printedLike(figure.quantity()))
                && isNamed(figure, cell)
                && isOfItsTime(figure, cell)
                && !stands.computeIfAbsent(cell, this::standsInText)
                && (!figure.isShort() || isAnchored(figure, cell));
    }

    private boolean standsInText(TableCell cell) {
        return said.stream().anyMatch(other -> other.money() == cell.money() && agree(other, cell));
    }

    /** All words of the head, no row but its own, and no word that makes it another thing. */
    private boolean isNamed(SaidFigure figure, TableCell cell) {
        var words = figure.ownWords();
        if (cell.words().isEmpty() && !(cell.money() && SOME_MONEY.matcher(figure.before()).find())) return false;
        if (!words.containsAll(cell.words()) || cell.money() && Source.nearest(figure.before()).orElse(Source.TOTAL) != source(cell.head())) return false;
        var near = Clause.words(figure.near());
        if (OTHER.stream().anyMatch(word -> near.contains(word) && !cell.words().contains(word) && !cell.name().contains(word))) return false;
        if (!cell.name().isEmpty()) return figure.words().contains(cell.name());
        if (!cell.table().rows().get(cell.row()).isTotal()) return true;
        return cell.table().rows().stream().noneMatch(row -> row.label().length() >= TableCell.SHORTEST_NAME && !row.isTotal() && figure.words().contains(row.label().toLowerCase(Locale.ROOT)));
    }

    private static Source source(String words) {
        return Source.named(words).orElse(Source.TOTAL);
    }

    /** The years that its line names are those of the plan or of the table. */
    private boolean isOfItsTime(SaidFigure figure, TableCell cell) {
        var years = YEAR.matcher(figure.line().text()).results().map(year -> year.group()).toList();
        return years.isEmpty() || years.stream().anyMatch(year -> year.equals(String.valueOf(plan.year())) || cell.about().contains(year));
    }

    /** Another figure of the line stands in the same row of the table, or the line says where to look. */
    private boolean isAnchored(SaidFigure figure, TableCell cell) {
        if (cell.words().size() >= MANY_WORDS || SEE_TABLE.matcher(figure.line().text()).find()) return true;
        return saidInLine.get(figure.line().number()).stream().anyMatch(other -> other != figure
                && cells.stream().anyMatch(beside -> beside.table() == cell.table()
                        && (beside.row() == cell.row() || cell.name().isEmpty() && beside.name().isEmpty())
                        && beside.quantity() != cell.quantity()
                        && beside.money() == other.money()
                        && agree(other, beside)));
    }

    private Finding finding(SaidFigure figure, TableCell cell) {
        var proven = relations.computeIfAbsent(cell.table(), TableRelations::of).stream()
                .anyMatch(relation -> relation.result() == cell.quantity() && relation.parts().size() > 1 && relation.holds(Quantity::interval));
        var expected = cell.printedLike(figure.quantity());
        return new Finding(
                proven ? Gravity.ERROR : Gravity.CONTRADICTION, FindingKind.TEXT_AGAINST_TABLE,
                figure.quantity().place(), figure.quantity().printed(), expected,
                Said.of("plancheck.figure.wrong", figure.quantity().printed(), expected, "“" + cell.quantity().place().quote() + "” (" + cell.quantity().place().line() + ")"),
                List.of(cell.quantity().place()));
    }
}
