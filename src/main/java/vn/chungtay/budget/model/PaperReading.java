package vn.chungtay.budget.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chungtay.budget.BudgetTable;
import vn.chungtay.budget.BudgetTable.Column;
import vn.chungtay.budget.MoneyPaper.Said;
import vn.chungtay.budget.MoneyPaper.Where;
import vn.chungtay.budget.MoneyUnit;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.programme.ComponentNames;
import vn.chungtay.programme.Programme;

/** Finds the amounts of budgets in papers: in words ("Ngân sách tỉnh: 331,8 triệu đồng") and in tables. */
public final class PaperReading {

    private static final Pattern MONEY = Pattern.compile(
            "(\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)\\s*(nghìn|ngàn|triệu|tỷ|tỉ)?\\s*đồng(?!\\s*/)", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADING = Pattern.compile(
            "^\\W*(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s|(?:[a-zđ][.)]\\s*)?(?:tiểu )?dự án\\b).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SECTION = Pattern.compile("^\\W*[IVX]{1,5}\\.\\s.*");
    private static final int LONGEST_HEADING = 300;
    /** What a label ends with decides; "Tổng vốn ngân sách trung ương" is central money. */
    private static final Map<Column, Pattern> LABELS = Map.of(
            Column.CENTRAL, Pattern.compile("trung uong|\\bnstw\\b"),
            Column.LOCAL, Pattern.compile("dia phuong|\\bnsdp\\b"),
            Column.PROVINCE, Pattern.compile("(?:ngan sach|cap) tinh"),
            Column.DISTRICT, Pattern.compile("(?:ngan sach|cap) (?:huyen|thi xa)"),
            Column.COMMUNE, Pattern.compile("(?:ngan sach|cap) xa"),
            Column.TOTAL, Pattern.compile("kinh phi|tong (?:so|von|nguon|nhu cau|cong)"));
    private static final List<Column> FINEST_FIRST =
            List.of(Column.CENTRAL, Column.LOCAL, Column.PROVINCE, Column.DISTRICT, Column.COMMUNE, Column.TOTAL);
    /** Money that is not the State's for this plan (BUD-02). */
    private static final Map<Column, Pattern> BESIDE = Map.of(
            Column.CREDIT, Pattern.compile("tin dung|von vay|vay von|du no"),
            Column.MOBILISED, Pattern.compile("huy dong|xa hoi hoa|tai tro|ung ho|quy vi nguoi ngheo|(?:von|nguoi dan|nhan dan|cong dong) dong gop|doi ung cua (?:nguoi )?dan"),
            Column.OTHER_PROGRAMME, Pattern.compile("long ghep"));
    private static final Pattern WITHOUT = Pattern.compile("(?:khong (?:ke|bao gom|tinh)|chua (?:ke|bao gom|tinh)|ngoai)\\s[^;,.:]*");

    private PaperReading() {}

    /** @param lines of a plan in the order of reading, headings among them */
    public static List<Said> words(Programme programme, List<String> lines) {
        var names = new ComponentNames(programme);
        var said = new ArrayList<Said>();
        ComponentCode under = null;
        var known = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (MONEY.matcher(line).find()) {
                var whole = isOfTheProgramme(line);
                if (known || whole) said.addAll(amounts(line, i + 1, whole ? null : under));
                if (whole) under = null;
                known |= whole;
                continue;
            }
            if (SECTION.matcher(line).matches()) known = false;
            var heading = heading(names, line, under);
            if (heading.isEmpty()) continue;
            under = heading.get();
            known = true;
        }
        return said;
    }

    /**
     * The amounts of money in words of which no row of a table of components can be made: of no component, of a source that is
     * not told, or of the programme as a whole. Amounts for one household or one person are norms and no budget.
     */
    public static List<Where> left(Programme programme, List<String> lines) {
        var taken = words(programme, lines).stream().filter(it -> it.component() != null).map(Said::where).collect(Collectors.toSet());
        var left = new ArrayList<Where>();
        for (int i = 0; i < lines.size(); i++) {
            for (var it : quotes(lines.get(i), i + 1)) if (!taken.contains(it)) left.add(it);
        }
        return left;
    }

    private static List<Where> quotes(String line, int number) {
        var quotes = new ArrayList<Where>();
        var money = MONEY.matcher(line);
        for (var from = 0; money.find(); from = money.end()) quotes.add(new Where(number, line.substring(from, money.end()).strip()));
        return quotes;
    }

    private static Optional<ComponentCode> heading(ComponentNames names, String line, @Nullable ComponentCode under) {
        if (line.length() > LONGEST_HEADING || !HEADING.matcher(line.replace("*", "").strip()).matches()) return Optional.empty();
        return names.find(line.replace("*", ""), under).map(it -> it.code());
    }

    /** "Kinh phí thực hiện Chương trình … năm 2024: 9.098,7 triệu đồng" is about all components together. */
    private static boolean isOfTheProgramme(String line) {
        var money = MONEY.matcher(line);
        return money.find() && Vietnamese.fold(line.substring(0, money.start())).matches(".*(?:kinh phi|von).*chuong trinh.*");
    }

    private static List<Said> amounts(String line, int number, @Nullable ComponentCode component) {
        var said = new ArrayList<Said>();
        var money = MONEY.matcher(line);
        var from = 0;
        while (money.find()) {
            var column = column(Vietnamese.fold(line.substring(from, money.start())));
            var quote = line.substring(from, money.end()).strip();
            from = money.end();
            var unit = unit(money.group(2));
            if (column.isEmpty() || !(AmountText.read(money.group(1), unit) instanceof AmountText.Read.Amount amount)) continue;
            said.add(new Said(component, column.get(), amount.dong(), place(money.group(1), unit)).at(number, quote));
        }
        return said;
    }

    /** The State's sources by the finest that is named; what stands behind them and is not the State's counts instead. */
    private static Optional<Column> column(String words) {
        var label = WITHOUT.matcher(words).replaceAll(" ");
        var state = FINEST_FIRST.stream().filter(it -> LABELS.get(it).matcher(label).find()).findFirst();
        var behind = state.filter(it -> it != Column.TOTAL).map(it -> last(LABELS.get(it), label)).orElse(-1);
        var beside = BESIDE.keySet().stream()
                .filter(it -> last(BESIDE.get(it), label) > behind)
                .max(Comparator.comparingInt(it -> last(BESIDE.get(it), label)));
        return beside.or(() -> state);
    }

    private static int last(Pattern pattern, String label) {
        return pattern.matcher(label).results().mapToInt(MatchResult::end).max().orElse(-1);
    }

    private static MoneyUnit unit(@Nullable String word) {
        return switch (word == null ? "" : Vietnamese.fold(word)) {
            case "nghin", "ngan" -> MoneyUnit.THOUSAND;
            case "trieu" -> MoneyUnit.MILLION;
            case "ty", "ti" -> MoneyUnit.BILLION;
            default -> MoneyUnit.DONG;
        };
    }

    private static long place(String printed, MoneyUnit unit) {
        var place = unit.dong();
        for (var left = printed.indexOf(',') < 0 ? 0 : printed.length() - printed.indexOf(',') - 1; left > 0; left--) place /= 10;
        return Math.max(1, place);
    }

    /** @param place the last printed place of the table, in đồng */
    public static List<Said> table(PastedTable table, long place) {
        var said = new ArrayList<Said>();
        for (var row : table.rows()) {
            row.cells().forEach((column, dong) ->
                    said.add(new Said(row.component(), column, dong, place).at(row.line(), row.name())));
        }
        return said;
    }

    /** The budget itself, exact; columns without money in any row are left out. */
    public static List<Said> budget(BudgetTable table) {
        var said = new ArrayList<Said>();
        for (var row : table.rows()) {
            table.columns().forEach(it -> said.add(new Said(row.component(), it, it.of(row.sums()), 1)));
        }
        table.columns().forEach(it -> said.add(new Said(null, it, it.of(table.total().sums()), 1)));
        return said;
    }
}
