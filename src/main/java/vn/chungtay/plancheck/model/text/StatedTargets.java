package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.chungtay.documents.TextLine;
import vn.chungtay.plancheck.TargetInText;

/**
 * The statements of the section on objectives for somebody who writes them down as targets. Unlike the rules, it gives also
 * what has no figure and what was not recognised: somebody is to decide about each.
 */
public final class StatedTargets {

    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-–+*•]|[a-zđ]\\)|\\d{1,2}(?:\\.\\d{1,2})*[.)])\\s*");
    /** "Chiều thiếu hụt về y tế: 100% …": the heading of a group before its first target. */
    private static final Pattern GROUP = Pattern.compile("^[^:;\\d%]{3,60}:\\s+(?=\\S)");
    private static final Pattern AMONG = Pattern.compile("[,.]? ?[Tt]rong đó,? ?$");
    private static final Pattern BEGINS_AMONG = Pattern.compile("^\\s*[Tt]rong đó,?\\s+");
    private static final Pattern TWO_AIMS = Pattern.compile("(?<=\\p{L}),\\s+(?=giảm tỷ lệ)");
    /** Of dates, documents and names no target is made. */
    private static final Pattern NO_FIGURE =
            Pattern.compile("(?:năm|giai đoạn|ngày|tháng|số|Dự án|dự án)\\s+\\d[\\d./]*(?:\\s*[-–]\\s*\\d+)?");
    private static final int SHORTEST = 12;

    private StatedTargets() {}

    public static List<TargetInText> in(List<TextLine> lines) {
        var found = new ArrayList<TargetInText>();
        Target.objectives(Writing.of(lines)).forEach(it -> found.addAll(of(it)));
        return List.copyOf(found);
    }

    private static List<TargetInText> of(Paragraph paragraph) {
        var found = new ArrayList<TargetInText>();
        var from = 0;
        for (var statement : single(paragraph)) {
            var at = Math.max(from, paragraph.text().indexOf(statement, from));
            from = at + statement.length();
            var words = words(statement);
            var measure = Indicator.of(words).map(Indicator::code).orElse("");
            if (!isTarget(words, measure, paragraph)) continue;
            var said = AMONG.matcher(paragraph.text().substring(0, at)).find() || BEGINS_AMONG.matcher(statement).find();
            found.add(new TargetInText(paragraph.at(at).number(), words, measure, said && !found.isEmpty()));
        }
        return found;
    }

    /** What a comma alone divides: "100% … bảo hiểm y tế, giảm tỷ lệ suy dinh dưỡng … xuống dưới 10%". */
    private static List<String> single(Paragraph paragraph) {
        return Target.statements(paragraph).stream().flatMap(TWO_AIMS::splitAsStream).toList();
    }

    /** A list states targets, also without a figure; sentences around it only where they give one. */
    private static boolean isTarget(String words, String measure, Paragraph paragraph) {
        if (words.length() < SHORTEST || words.endsWith(":") || words.startsWith("(")) return false;
        var figure = NO_FIGURE.matcher(words).replaceAll("").matches("(?s).*\\d.*");
        return figure || !measure.isEmpty() && BULLET.matcher(paragraph.text()).find() && Heading.of(paragraph.first()).isEmpty();
    }

    private static String words(String statement) {
        var bare = BULLET.matcher(statement.strip()).replaceFirst("");
        var own = GROUP.matcher(BEGINS_AMONG.matcher(bare).replaceFirst("")).replaceFirst("").strip().replaceFirst("[.;,:]+$", "").strip();
        return own.isEmpty() ? own : own.substring(0, 1).toUpperCase(Locale.ROOT) + own.substring(1);
    }
}
