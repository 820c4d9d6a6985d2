package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chungtay.documents.DocumentText;
import vn.chungtay.documents.TextLine;
import vn.chungtay.plancheck.Place;

/** A plan as the rules see it: its lines, and what several rules need, each made once when first asked for. */
public final class PlanText {

    private static final Pattern YEAR = Pattern.compile("(?iu)năm (20\\d\\d)");

    /** So many letters behind a figure say what it counts. */
    private static final int QUOTE = 12;

    private static final BigDecimal MILLION = new BigDecimal(1_000_000);

    /** Where a number begins. */
    private record Spot(TextLine line, int start) {}

    private final List<TextLine> lines;
    private @Nullable List<TableFigures> tables;
    private @Nullable List<StandingText.Statement> standing;
    private @Nullable List<CutStatement> cuts;
    private @Nullable Narrowing narrowing;
    private @Nullable FigureIndex index;
    private @Nullable List<TextLine> prose;
    private @Nullable List<Money> money;
    private @Nullable Set<Integer> results;
    private @Nullable Integer decimalsOfMillions;
    private @Nullable Integer year;
    private final Map<TextLine, List<Money>> moneyOfLines = new HashMap<>();
    private final Map<Spot, @Nullable Quantity> figures = new HashMap<>();
    private final Map<Spot, Quantity> amounts = new HashMap<>();
    private final Map<TextLine, List<Mention>> mentions = new HashMap<>();

    public PlanText(DocumentText text) {
        lines = text.lines();
    }

    /** All lines in the order of reading, rows of tables among them. */
    public List<TextLine> lines() {
        return lines;
    }

    /** Lines that are no rows of a table and not empty. */
    public List<TextLine> prose() {
        if (prose == null)
            prose = lines.stream().filter(line -> !line.isRow() && !line.text().isBlank()).toList();
        return prose;
    }

    /** Every amount of money in the text, in the order of reading. */
    List<Money> money() {
        if (money == null) money = prose().stream().flatMap(line -> money(line).stream()).toList();
        return money;
    }

    private List<Money> money(TextLine line) {
        return moneyOfLines.computeIfAbsent(line, Money::in);
    }

    /** A figure of the text; whoever reads it in the same place gets the same one. Empty where no number stands. */
    Optional<Quantity> figure(TextLine line, int start, int end, boolean rate) {
        var amount = rate ? Optional.<Money>empty() : money(line).stream().filter(it -> it.start() == start).findFirst();
        if (amount.isPresent()) return amount.map(this::amount);
        return Optional.ofNullable(figures.computeIfAbsent(new Spot(line, start), none -> {
            var figure = Figure.of(line.text().substring(start, end) + (rate ? "%" : ""));
            var quote = line.text().substring(start, Math.min(line.text().length(), end + QUOTE)).strip();
            return figure.map(it -> new Quantity(place(line, quote), it, BigDecimal.ONE, it.decimals(), !rate && it.decimals() == 0)).orElse(null);
        }));
    }

    /** An amount of the text; whoever reads it in the same place gets the same one. */
    Quantity amount(Money money) {
        return amounts.computeIfAbsent(new Spot(money.line(), money.start()), none -> {
            var unit = money.lostItsUnit() ? MILLION : money.unitDong();
            var decimals = unit.equals(MILLION) ? decimalsOfMillions() : money.figure().decimals();
            return new Quantity(place(money.line(), money.quote()), money.figure(), unit, decimals, false);
        });
    }

    /** Amounts in millions are printed with as many decimals as any of them needs. */
    private int decimalsOfMillions() {
        if (decimalsOfMillions == null)
            decimalsOfMillions = money().stream().filter(it -> it.unitDong().equals(MILLION)).mapToInt(it -> it.figure().decimals()).max().orElse(0);
        return decimalsOfMillions;
    }

    /** The figures of a line with their units; empty for a row of a table. */
    List<Mention> mentions(TextLine line) {
        return mentions.computeIfAbsent(line, none -> line.isRow() ? List.of() : Mentions.in(this, line));
    }

    /** The tables with what their columns measure. */
    List<TableFigures> tables() {
        if (tables == null) {
            var usual = usualUnit();
            tables = PlanTable.in(lines).stream().map(table -> new TableFigures(table, usual)).toList();
        }
        return tables;
    }

    /** How many are poor at which moment, as the text says it. */
    List<StandingText.Statement> standing() {
        if (standing == null) standing = StandingText.in(this);
        return standing;
    }

    /** By how much poverty is to fall, as the text says it. */
    List<CutStatement> cuts() {
        if (cuts == null) cuts = CutStatement.in(this);
        return cuts;
    }

    Narrowing narrowing() {
        if (narrowing == null) narrowing = new Narrowing(this);
        return narrowing;
    }

    /** All figures of text and tables by their value. */
    FigureIndex index() {
        if (index == null) index = new FigureIndex(this);
        return index;
    }

    /** Tells what was reached before the year of the plan. */
    boolean isOfResults(TextLine line) {
        if (results == null) results = Results.in(prose(), year());
        return results.contains(line.number());
    }

    /** The year the plan is for: the one its title names, else the one its text names most; 0 if none. */
    int year() {
        if (year == null) year = yearOfTitle();
        return year;
    }

    private int yearOfTitle() {
        var title = lines.stream()
                .filter(line -> line.text().toLowerCase(Locale.ROOT).contains("giảm nghèo"))
                .limit(1)
                .toList();
        var named = years(title);
        return named > 0 ? named : years(prose());
    }

    private static int years(List<TextLine> lines) {
        return lines.stream()
                .flatMap(line -> YEAR.matcher(line.text()).results())
                .map(match -> Integer.parseInt(match.group(1)))
                .collect(Collectors.groupingBy(year -> year, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** The unit most amounts of the text have, in đồng; a million where there are none. */
    private BigDecimal usualUnit() {
        return money().stream()
                .collect(Collectors.groupingBy(Money::unitDong, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(MILLION);
    }

    /** Without the marks of bold, italics and headings that a conversion leaves; the length changes. */
    public static String plain(String text) {
        return text.replaceAll("[*#]+", "").replace('\u00a0', ' ').strip();
    }

    public static Place place(TextLine line, String quote) {
        return new Place(line.number(), quote);
    }
}
