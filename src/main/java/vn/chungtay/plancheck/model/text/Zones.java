package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.chungtay.documents.TextLine;

/** Which zone of its paper each line belongs to. */
final class Zones {

    private static final Pattern DECIDES = Pattern.compile("^QUYẾT ĐỊNH\\s*:?$");
    private static final Pattern PLAN = Pattern.compile("^(KẾ HOẠCH|ĐỀ ÁN|CHƯƠNG TRÌNH)$");
    private static final Pattern RECIPIENTS = Pattern.compile("^Nơi nhận\\b.*");
    private static final Pattern SIGNATURE = Pattern.compile("^(?:TM|T/M|KT|TUQ)\\s?\\.\\s*(?:ỦY BAN|UỶ BAN|UBND|CHỦ TỊCH|BAN CHỈ ĐẠO).*");
    private static final Pattern ANNEX =
            Pattern.compile("^(?:PHỤ LỤC|BIỂU|Phụ lục|Biểu)(?:\\s+(?:SỐ|số))?\\s*(?:[IVX]+|\\d+)?\\s*(?:[:.\\-–(].*|\\p{Lu}.*|)$");
    /** A plan without roman numbers has its sections under 1, 2, 3; then some of them have the usual titles. */
    private static final Pattern USUAL = Pattern.compile(
            "^(?:muc dich|muc tieu|chi tieu|noi dung|nhiem vu|giai phap|kinh phi|nguon von|to chuc thuc hien|phan cong|ket qua|tinh hinh).*");
    private static final int LEAST_USUAL = 3;
    private static final int LONGEST_TITLE = 80;

    private final List<Line> lines;
    private final List<Optional<Heading>> headings;
    private final int planAt;
    private final boolean byItems;
    private final Map<Heading.Kind, Integer> last = new EnumMap<>(Heading.Kind.class);
    private boolean closed;

    private Zones(List<TextLine> filled) {
        lines = filled.stream().map(line -> Line.of(line, Zone.HEAD)).toList();
        headings = lines.stream().map(Heading::of).toList();
        planAt = planAfterDecision();
        byItems = isByItems(headings.subList(planAt, end()).stream().flatMap(Optional::stream).toList());
    }

    /** Where the text of the plan is over, as far as its closing lines and the titles of annexes show. */
    private int end() {
        return IntStream.range(planAt, lines.size())
                .filter(at -> isClosing(lines.get(at)) || lines.get(at).text().toUpperCase(Locale.ROOT).startsWith("PHỤ LỤC") && isAnnexTitle(lines.get(at)))
                .findFirst()
                .orElse(lines.size());
    }

    private static boolean isClosing(Line line) {
        return RECIPIENTS.matcher(line.text()).matches() || SIGNATURE.matcher(line.text()).matches();
    }

    /** The lines with their zones; lines must not be blank. */
    static List<Line> of(List<TextLine> filled) {
        var zones = new Zones(filled);
        var planAt = zones.planAt;
        var zoned = new ArrayList<Line>();
        var zone = planAt > 0 ? Zone.DECISION : Zone.HEAD;
        for (var at = 0; at < filled.size(); at++) {
            if (at == planAt && planAt > 0) zone = Zone.HEAD;
            if (zone != Zone.DECISION && !zones.lines.get(at).row()) zone = zones.after(zone, at);
            zoned.add(Line.of(filled.get(at), zone));
        }
        return List.copyOf(zoned);
    }

    /** Whether a line of an annex begins one more annex, in which counting begins anew. */
    static boolean isAnnexTitle(Line line) {
        return !line.row() && ANNEX.matcher(line.text()).matches();
    }

    /** Whether the top sections of these lines are items 1, 2, 3. */
    static boolean isByItems(List<Heading> headings) {
        return headings.stream().noneMatch(Zones::isGrouping) && headings.stream().filter(Zones::isUsualItem).count() >= LEAST_USUAL;
    }

    private static boolean isGrouping(Heading heading) {
        return heading.kind() == Heading.Kind.PART || heading.kind() == Heading.Kind.SECTION
                || heading.kind() == Heading.Kind.CAPITAL && heading.number() == 1;
    }

    private static boolean isUsualItem(Heading heading) {
        return heading.kind() == Heading.Kind.ITEM && heading.depth() == 1 && heading.title().length() <= LONGEST_TITLE
                && USUAL.matcher(Letters.fold(heading.title())).matches();
    }

    /** Where the plan begins that a decision issues; 0 when there is no decision before it. */
    private int planAfterDecision() {
        var decides = false;
        for (var at = 0; at < lines.size(); at++) {
            decides |= DECIDES.matcher(lines.get(at).text()).matches();
            if (decides && PLAN.matcher(lines.get(at).text()).matches()) return at;
        }
        return 0;
    }

    private Zone after(Zone zone, int at) {
        if (zone == Zone.ANNEX || zone != Zone.HEAD && isAnnexTitle(lines.get(at)) && !goesOnAfter(at)) return Zone.ANNEX;
        if (RECIPIENTS.matcher(lines.get(at).text()).matches() || zone == Zone.BODY && SIGNATURE.matcher(lines.get(at).text()).matches()) {
            closed = true;
            return Zone.CLOSING;
        }
        var heading = headings.get(at).filter(it -> isGrouping(it) || it.kind() == Heading.Kind.CAPITAL || byItems && it.depth() == 1);
        heading.ifPresent(it -> last.put(it.kind(), it.number()));
        return zone == Zone.HEAD && heading.filter(this::begins).isPresent() ? Zone.BODY : zone;
    }

    private boolean begins(Heading heading) {
        return isGrouping(heading) || byItems && isUsualItem(heading);
    }

    /** A table between two sections has a title as annexes have, but the sections are counted on behind it. */
    private boolean goesOnAfter(int at) {
        if (closed) return false;
        var next = headings.subList(at + 1, headings.size()).stream()
                .flatMap(Optional::stream)
                .filter(it -> isGrouping(it) || it.kind() == Heading.Kind.CAPITAL || byItems && it.kind() == Heading.Kind.ITEM && it.depth() == 1)
                .findFirst();
        var goesOn = next.filter(it -> last.containsKey(it.kind()) && it.number() > last.getOrDefault(it.kind(), 0)).isPresent();
        return goesOn || lines.get(at).text().startsWith("Biểu") && hasRecipientsAfter(at);
    }

    private boolean hasRecipientsAfter(int at) {
        return IntStream.range(at, lines.size()).anyMatch(it -> RECIPIENTS.matcher(lines.get(it).text()).matches());
    }
}
