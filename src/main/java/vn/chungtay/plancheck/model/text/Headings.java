package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.List;

/** All headings of a paper, each read with what follows it. */
final class Headings {

    private Headings() {}

    static List<Heading> in(List<Line> lines) {
        var headings = new ArrayList<>(lines.stream().flatMap(line -> Heading.all(line).stream()).toList());
        for (var at = 0; at < headings.size(); at++) if (isMisreadItem(headings, at)) headings.set(at, firstItem(headings.get(at)));
        return List.copyOf(headings);
    }

    /** "l. Mục đích" with "2. Yêu cầu" behind it is no letter: a scanner read the 1 as an l. */
    private static boolean isMisreadItem(List<Heading> headings, int at) {
        var heading = headings.get(at);
        if (heading.kind() != Heading.Kind.LETTER || !heading.label().equals("l") || !heading.line().text().startsWith("l.")) return false;
        if (at > 0 && headings.get(at - 1).label().equals("k")) return false;
        return headings.subList(at + 1, headings.size()).stream()
                .filter(it -> it.kind() != Heading.Kind.LETTER && it.depth() == 1)
                .findFirst()
                .filter(it -> it.kind() == Heading.Kind.ITEM && it.number() == 2)
                .isPresent();
    }

    private static Heading firstItem(Heading heading) {
        return new Heading(heading.line(), Heading.Kind.ITEM, "1", 1, heading.title());
    }
}
