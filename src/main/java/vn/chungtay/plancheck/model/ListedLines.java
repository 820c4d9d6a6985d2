package vn.chungtay.plancheck.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chungtay.documents.TextLine;
import vn.chungtay.plancheck.model.Mention.Measure;

/**
 * Wholes with their parts on lines of their own: "Kinh phí giao năm 2024: 830.000.000 đồng, gồm:" and a line for each project, or
 * lines that end with their total. A whole may also be named before its parts and printed elsewhere: "Vốn sự nghiệp phân theo dự
 * án: Dự án 2 là 640 triệu đồng, …". What does not add up must look like a slip.
 */
final class ListedLines {

    private static final Pattern OPENS = Pattern.compile(
            "(?s)[^.;\\d]{0,120}(?::|gồm|trong đó|cụ thể|như sau|sau đây)[\\s*:.,]*");
    private static final Pattern LIST_IN_ITEM = Pattern.compile("trong đó|gồm|chia ra|(?<!\\p{L})x(?!\\p{L})|×|=");
    private static final Pattern TOTAL = Pattern.compile("(?iu)(?:tổng cộng|tổng số|tổng|cộng)(?!\\p{L}).*");
    private static final Pattern NAMED_WHOLE = Pattern.compile(
            "(?iu)((?:tổng )?(?:vốn|kinh phí|nguồn vốn|ngân sách|dự toán|nguồn)(?: [\\p{L}]+){0,5}?)(?: năm 20\\d\\d)?,? (?:được |dự kiến )?(?:phân|chia|bố trí|giao|cho|theo|cụ thể|như sau)[^.:\\d]*:.*");
    private static final int NEAR = 15;

    private final PlanText plan;
    private final List<TextLine> lines;
    private final List<Relation> relations = new ArrayList<>();

    private ListedLines(PlanText plan) {
        this.plan = plan;
        lines = plan.lines().stream().filter(line -> !line.text().isBlank()).toList();
    }

    static List<Relation> in(PlanText plan) {
        var lists = new ListedLines(plan);
        for (var at = 0; at < lists.lines.size(); at++) lists.read(at);
        return lists.relations;
    }

    private void read(int at) {
        var line = lines.get(at);
        if (line.isRow()) return;
        var mentions = plan.mentions(line);
        var whole = mentions.isEmpty() ? Optional.<Mention>empty() : Optional.of(mentions.getLast()).filter(it -> isWhole(it) && OPENS.matcher(it.after()).matches());
        whole.or(() -> mentions.stream().filter(it -> isWhole(it) && OPENS.matcher(withoutAsides(it)).matches()).findFirst())
                .or(() -> OPENS.matcher(line.text().toLowerCase(Locale.ROOT).replaceFirst("^\\s*\\d[\\d.]*", "")).matches() ? named(line, at) : Optional.empty())
                .ifPresent(it -> add(it, items(at, it)));
        if (NAMED_WHOLE.matcher(ListMark.without(line.text())).matches())
            named(line, at).ifPresent(it -> add(it, mentions.stream().filter(part -> part.adds(it) && part.depth() == 0).toList()));
    }

    private static boolean isWhole(Mention mention) {
        return mention.isOfAll() && !mention.isAbout() && mention.depth() == 0 && (mention.measure() == Measure.MONEY || mention.measure() == Measure.COUNT);
    }

    private static String withoutAsides(Mention mention) {
        return mention.line().text().substring(mention.end()).toLowerCase(Locale.ROOT).replaceAll("\\([^()]*\\)", " ");
    }

    /** Money is divided; households and people can stand on two lines of one list. */
    private void add(Mention whole, List<Mention> parts) {
        if (parts.size() < 2 || parts.contains(whole)) return;
        var sum = Sums.of(whole, parts);
        var complete = whole.measure() == Measure.MONEY || !whole.after().contains("trong đó") || ListedParts.divide(whole, parts);
        if (complete && !Sums.isOpen(whole.after()) && Sums.isBelieved(sum)) relations.add(sum);
    }

    /** The amounts of the lines with one mark that follow; none when a line has no amount of its own or several. */
    private List<Mention> items(int header, Mention whole) {
        var parts = new ArrayList<Mention>();
        var mark = header + 1 < lines.size() ? ListMark.of(lines.get(header + 1).text()) : Optional.<ListMark>empty();
        if (mark.isEmpty() || mark.equals(ListMark.of(lines.get(header).text()))) return parts;
        for (var line : lines.subList(header + 1, lines.size())) {
            var own = ListMark.of(line.text());
            if (line.isRow() || own.isEmpty() || own.get().compareTo(mark.get()) < 0) break;
            if (own.get() != mark.get()) continue;
            if (TOTAL.matcher(ListMark.without(line.text())).matches()) break;
            var amounts = amounts(line, whole);
            if (amounts.size() != 1) return amounts.isEmpty() && isOther(line.text(), own.get(), parts) ? parts : List.of();
            parts.add(amounts.getFirst());
        }
        return parts;
    }

    /** A dash without amount behind dashes with amounts may begin another list. */
    private static boolean isOther(String item, ListMark mark, List<Mention> parts) {
        return mark.compareTo(ListMark.DASH) >= 0 && parts.size() >= 2 && !item.contains("khác");
    }

    private List<Mention> amounts(TextLine line, Mention whole) {
        var lower = line.text().toLowerCase(Locale.ROOT);
        var list = LIST_IN_ITEM.matcher(lower);
        var end = list.find() ? list.start() : lower.length();
        return plan.mentions(line).stream().filter(it -> it.adds(whole) && it.depth() == 0 && it.start() < end).toList();
    }

    /** The one amount near the line that is called as the line calls its whole. */
    private Optional<Mention> named(TextLine line, int at) {
        var name = NAMED_WHOLE.matcher(ListMark.without(line.text()).toLowerCase(Locale.ROOT));
        if (!name.matches()) return Optional.empty();
        var found = Stream.concat(lines.subList(Math.max(0, at - NEAR), at).stream(), lines.subList(at + 1, Math.min(lines.size(), at + NEAR)).stream())
                .filter(other -> !other.isRow())
                .flatMap(other -> plan.mentions(other).stream())
                .filter(it -> isWhole(it) && it.measure() == Measure.MONEY && isCalled(it, name.group(1)))
                .toList();
        return found.stream().map(it -> it.quantity().value()).distinct().count() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean isCalled(Mention mention, String name) {
        var words = mention.before().replaceAll("năm 20\\d\\d|(?:phát triển|thực hiện|được giao|dự kiến|là|:)(?!\\p{L})", " ").replaceAll("[*\\s]+", " ").strip();
        return words.endsWith(name.replaceAll("phát triển|thực hiện", " ").replaceAll("\\s+", " ").strip());
    }
}
