package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of a plan that has money or work of its own: a sub-project, or a project without sub-projects.
 *
 * @param lines from its heading up to the next part or section
 * @param component what it is in the programme, when its title says so
 */
record Part(Line heading, String title, List<Line> lines, Optional<Component> component) {

    private static final Pattern PROJECT =
            Pattern.compile("^(?:\\d[\\d.]*[.)]?\\s+|[a-z][).]\\s*|[-+]\\s+)?(tieu du an|du an)\\s*\\d+\\s*[:.\\-–]?\\s*(.*)$");
    private static final Pattern WORK = Pattern.compile("^\\d+(?:\\.\\d+)+[.)]?\\s+(?:cong tac )?ho tro .*$");
    private static final Pattern MONEY =
            Pattern.compile("(?iu)\\d[\\d.]*(?:,\\d+)?\\s*(?:triệu|tỷ|nghìn|ngàn)?\\s*đồng");

    static List<Part> in(Writing plan) {
        var parts = new ArrayList<Part>();
        var body = plan.lines(Zone.BODY).toList();
        for (var at = 0; at < body.size(); at++) {
            if (!isHeading(body.get(at))) continue;
            var end = at + 1;
            while (end < body.size() && !isHeading(body.get(end)) && !endsParts(body.get(end))) end++;
            var divided = end < body.size() && isSub(body.get(end)) && !isSub(body.get(at)) && end - at < 12;
            if (!divided) parts.add(part(body.get(at), body.subList(at, end)));
        }
        return parts;
    }

    private static Part part(Line heading, List<Line> lines) {
        var text = heading.text();
        var taken = Heading.takenIn(heading).map(Line::bare).orElse(text);
        var named = PROJECT.matcher(Letters.fold(taken));
        var title = named.matches() ? taken.substring(named.start(2)) : Heading.of(heading).map(Heading::title).orElse(taken);
        return new Part(heading, title, List.copyOf(lines), Component.titled(title));
    }

    private static boolean isHeading(Line line) {
        if (line.row() || line.text().length() > 200) return false;
        var folded = Letters.fold(line.text());
        var work = WORK.matcher(folded).matches() && Component.titled(Heading.of(line).map(Heading::title).orElse("")).isPresent();
        return work || PROJECT.matcher(folded).matches() && !folded.contains("chu tri") && !isList(line.text());
    }

    /** What several projects do, one after the other, heads none of them. */
    private static boolean isList(String text) {
        return text.contains("; ") || text.endsWith(";");
    }

    private static boolean isSub(Line line) {
        var named = PROJECT.matcher(Letters.fold(line.text()));
        return named.matches() && named.group(1).startsWith("tieu");
    }

    /** Another section, or an item of the list that the projects stand in. */
    private static boolean endsParts(Line line) {
        return Heading.of(line)
                .filter(it -> it.kind() == Heading.Kind.SECTION || it.kind() == Heading.Kind.ITEM)
                .isPresent();
    }

    /** The lines that say what is done, without objective, target group, money and duties. */
    List<Line> content() {
        var content = new ArrayList<Line>();
        var within = false;
        for (var line : lines) {
            var start = Letters.fold(line.text()).replaceFirst("^(?:[a-z0-9.]{1,4}[.)/] ?|[-+] )", "");
            if (start.startsWith("noi dung")) within = true;
            else if (start.matches("(?:doi tuong|muc tieu|kinh phi|phan cong|von va nguon von|chu tri).*")) within = false;
            if (within) content.add(line);
        }
        return content;
    }

    boolean hasMoney() {
        return lines.stream().anyMatch(line -> MONEY.matcher(line.text()).find());
    }

    static boolean isMoney(String text) {
        return MONEY.matcher(text).find();
    }
}
