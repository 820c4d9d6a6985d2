package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.chungtay.plancheck.FindingKind;

/** What heads say themselves of how a column is computed: "(3)=(1)+(2)", "6 = 4 - 5", "Tỷ lệ (5=4/3)", "1=2+…+5". */
final class StatedFormulas {

    private static final Pattern FORMULA = Pattern.compile("(?<!\\d)(\\d{1,2})\\)?\\s*=\\s*([()\\d\\s+–xX×*:/%….-]+)");
    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,2})\\)?(\\s*=.*)?");
    private static final Pattern IN_HEAD = Pattern.compile("\\((\\d{1,2})\\)\\s*$");
    private static final Pattern TERM = Pattern.compile("([+–-]?)\\s*\\(?(\\d{1,2})\\)?");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,2})\\)?\\s*\\+\\s*(?:…|\\.{2,})\\s*\\+\\s*\\(?(\\d{1,2})");

    private static final Pattern QUOTIENT = Pattern.compile("[()\\d\\s]+[:/][()\\d\\s]+([xX×*]\\s*100\\s*%?|%)?\\)?\\s*");
    private static final Pattern PRODUCT = Pattern.compile("[()\\d\\s]+([xX×*][()\\d\\s]+){1,2}");
    private static final Pattern OTHER = Pattern.compile("[xX×*:/%]");

    private final TableFigures table;
    private final Map<Integer, Integer> columns = new HashMap<>();
    private final Map<Integer, String> formulas = new LinkedHashMap<>();

    private StatedFormulas(TableFigures table) {
        this.table = table;
        for (var column = 0; column < table.table().width(); column++) {
            for (var line : table.table().headLines()) read(column, line.cells());
            var stated = FORMULA.matcher(String.join(" ", table.table().heads().get(column)));
            if (stated.find()) {
                columns.putIfAbsent(Integer.parseInt(stated.group(1)), column);
                formulas.putIfAbsent(column, stated.group(2));
            }
        }
    }

    private void read(int column, String[] cells) {
        if (column >= cells.length) return;
        // A star is a sign of multiplication here, two are what a conversion leaves of bold letters.
        var cell = cells[column].replace("**", "").strip();
        var number = NUMBER.matcher(cell);
        var last = IN_HEAD.matcher(cell);
        if (number.matches()) columns.put(Integer.parseInt(number.group(1)), column);
        else if (last.find()) columns.putIfAbsent(Integer.parseInt(last.group(1)), column);
        var formula = FORMULA.matcher(cell);
        if (formula.find()) formulas.put(column, formula.group(2));
    }

    static List<Relation> of(TableFigures table) {
        var stated = new StatedFormulas(table);
        var relations = new ArrayList<Relation>();
        stated.formulas.forEach((column, formula) -> {
            if (PRODUCT.matcher(formula).matches()) {
                relations.addAll(stated.product(column, formula));
                return;
            }
            var rows = IntStream.range(0, table.size()).mapToObj(row -> stated.relation(row, column, formula)).flatMap(Optional::stream).toList();
            var holds = rows.stream().filter(relation -> relation.holds(Quantity::interval)).count();
            if (holds >= 1 && holds * 2 >= rows.size()) relations.addAll(rows);
        });
        return relations;
    }

    private Optional<Relation> relation(int row, int column, String formula) {
        var result = table.at(row, column);
        if (result.isEmpty()) return Optional.empty();
        if (QUOTIENT.matcher(formula).matches()) return quotient(row, result.get(), formula);
        return OTHER.matcher(formula).find() ? Optional.empty() : sum(row, result.get(), formula);
    }

    private List<Product> product(int column, String formula) {
        var factors = TERM.matcher(formula).results().map(term -> columns.get(Integer.parseInt(term.group(2)))).toList();
        return factors.stream().anyMatch(Objects::isNull) ? List.of() : ColumnProducts.stated(table, column, factors);
    }

    private Optional<Relation> quotient(int row, Quantity result, String formula) {
        var terms = TERM.matcher(formula).results().limit(2).map(term -> at(row, Integer.parseInt(term.group(2)))).toList();
        if (terms.size() < 2 || terms.stream().anyMatch(Optional::isEmpty)) return Optional.empty();
        var whole = terms.getLast().get();
        return whole.value().signum() <= 0 ? Optional.empty() : Optional.of(new Relation.Rate(result, terms.getFirst().get(), whole));
    }

    private Optional<Relation> sum(int row, Quantity result, String formula) {
        var terms = new LinkedHashMap<Quantity, BigDecimal>();
        var kind = FindingKind.SUM;
        for (var term : TERM.matcher(spelledOut(formula)).results().toList()) {
            var minus = term.group(1).matches("[–-]");
            if (minus) kind = FindingKind.DIFFERENCE;
            if (!columns.containsKey(Integer.parseInt(term.group(2)))) return Optional.empty();
            at(row, Integer.parseInt(term.group(2))).ifPresent(part -> terms.put(part, minus ? BigDecimal.ONE.negate() : BigDecimal.ONE));
        }
        return terms.isEmpty() ? Optional.empty() : Optional.of(new Relation.Sum(kind, result, terms));
    }

    /** "2+…+5" is 2+3+4+5. */
    private static String spelledOut(String formula) {
        return RANGE.matcher(formula).replaceAll(range -> IntStream.rangeClosed(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)))
                .mapToObj(String::valueOf)
                .reduce((one, two) -> one + "+" + two)
                .orElse(""));
    }

    private Optional<Quantity> at(int row, int number) {
        return Optional.ofNullable(columns.get(number)).flatMap(column -> table.at(row, column));
    }
}
