package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/** Annexes that the text announces and that are not there, annexes that nobody announces, and styles of numbering them. */
final class Annexes implements TextRule {

    private static final String OTHER = "(?! *(?:của |theo |kèm theo |ban hành )?(?:Thông tư|Nghị định|Quyết định|Nghị quyết|Công văn|Kế hoạch) (?:số )?\\d)";
    private static final Pattern ATTACHED = Pattern.compile("(?iu)(?<!\\p{L})(phụ lục|phụ biểu|biểu|bảng|danh sách|danh mục)"
            + "(?:\\s+(?:số\\s*)?([IVX]+|\\d+)(?!\\p{L}))?[^.;()]{0,60}?(?:kèm theo|đính kèm)" + OTHER
            + "|(?:tại|theo|xem|ở) (phụ lục)\\s+(?:số\\s*)?([IVX]+|\\d+)(?!\\p{L})(?![^.;]{0,30} (?:Thông tư|Nghị định|Quyết định|Nghị quyết|Công văn))" + OTHER
            + "|\\((?:[^().;]{0,40} (?:tại|theo|xem|ở) |xem |theo )?(phụ lục|phụ biểu|biểu|bảng)(?:\\s+(?:số\\s*)?([IVX]+|\\d+))?\\)");
    private static final Pattern NAMED = Pattern.compile("(?iu)(?<!\\p{L})phụ lục\\s+(?:số\\s*)?([IVX]+|\\d+)(?!\\p{L})" + OTHER);
    private static final Pattern TITLE = Pattern.compile("(?iu)^(?:phụ lục|phụ biểu|biểu)(?:\\s+số)?\\s*([IVX]+|\\d+)?(?!\\p{L}).*");

    private record Annex(Line line, int number) {}

    @Override
    public List<Finding> findings(Writing plan) {
        var annexes = annexes(plan);
        var findings = new ArrayList<Finding>();
        var announced = new ArrayList<Integer>();
        for (var paragraph : plan.paragraphs()) {
            if (paragraph.zone() == Zone.ANNEX || paragraph.first().row()) continue;
            ATTACHED.matcher(paragraph.text()).results().forEach(it -> {
                var number = label(it) == null ? 0 : number(label(it));
                if (!isThere(plan, annexes, number) && !isInText(plan, it)) findings.add(missing(paragraph, it, number));
            });
            NAMED.matcher(paragraph.text()).results().forEach(it -> announced.add(number(it.group(1))));
        }
        annexes.stream()
                .filter(it -> it.number > 0 && !announced.isEmpty() && !announced.contains(it.number))
                .map(Annexes::unannounced)
                .forEach(findings::add);
        styles(plan).ifPresent(findings::add);
        return findings;
    }

    private static @Nullable String label(MatchResult found) {
        if (found.group(1) != null) return found.group(2);
        return found.group(3) != null ? found.group(4) : found.group(6);
    }

    private static List<Annex> annexes(Writing plan) {
        var annexes = new ArrayList<Annex>();
        plan.lines(Zone.ANNEX).filter(it -> !it.row()).forEach(line -> {
            var title = TITLE.matcher(line.text());
            if (title.matches()) annexes.add(new Annex(line, title.group(1) == null ? 0 : number(title.group(1))));
        });
        return annexes;
    }

    /** Without a number any annex will do, or a table behind the signature. */
    private static boolean isThere(Writing plan, List<Annex> annexes, int number) {
        var tables = plan.lines(Zone.CLOSING).anyMatch(Line::row);
        var unnumbered = annexes.stream().anyMatch(it -> it.number == 0);
        if (number == 0) return tables || !annexes.isEmpty();
        return annexes.stream().anyMatch(it -> it.number == number) || (tables || unnumbered) && number == 1;
    }

    /** "(Biểu 2)" may stand in the text itself, under its heading; "(xem bảng)" is any table. */
    private static boolean isInText(Writing plan, MatchResult found) {
        if (found.group(5) == null) return false;
        if (found.group(6) == null) return !found.group(5).equalsIgnoreCase("phụ lục") && !plan.tables().isEmpty();
        var title = Pattern.compile("(?iu)^" + found.group(5) + "(?:\\s+số)?\\s*" + found.group(6) + "(?!\\p{L}|\\d).*");
        return plan.lines().stream().anyMatch(line -> title.matcher(line.text().strip()).matches());
    }

    private static int number(String label) {
        return Character.isDigit(label.charAt(0)) ? Integer.parseInt(label) : Counting.roman(label.toUpperCase());
    }

    private static Finding missing(Paragraph paragraph, MatchResult found, int number) {
        var what = found.group(1) != null ? found.group(1) : found.group(3) != null ? found.group(3) : found.group(5);
        var named = number == 0 ? what : what + " " + label(found);
        return Found.gap(
                FindingKind.MISSING, paragraph.place(found.start(), found.group()), found.group(), "",
                Said.of("plancheck.text.annex_missing", named), List.of());
    }

    private static Finding unannounced(Annex annex) {
        return Found.gap(
                FindingKind.MISSING, annex.line.place(), annex.line.place().quote(), "",
                Said.of("plancheck.text.annex_unannounced", annex.line.place().quote()), List.of());
    }

    private static Optional<Finding> styles(Writing plan) {
        var roman = new ArrayList<Place>();
        var arabic = new ArrayList<Place>();
        for (var paragraph : plan.paragraphs()) {
            if (paragraph.first().row()) continue;
            NAMED.matcher(paragraph.text()).results().forEach(it -> (Character.isDigit(it.group(1).charAt(0)) ? arabic : roman)
                    .add(paragraph.place(it.start(), it.group())));
        }
        if (roman.isEmpty() || arabic.isEmpty()) return Optional.empty();
        var fewer = arabic.size() <= roman.size() ? arabic : roman;
        var more = fewer == arabic ? roman : arabic;
        return Optional.of(Found.wording(
                FindingKind.NAMING, fewer.getFirst(), fewer.getFirst().quote(), "",
                Said.of("plancheck.text.annex_styles", fewer.getFirst().quote(), more.getFirst().quote()), more));
    }
}
