package vn.chungtay.plancheck.model.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/** Sections I, II, III, items 1, 1.1 and letters a, b, c, d, đ, e without gap and without double (DOC-04). */
final class Numbering implements TextRule {

    /** A list that is still being counted. */
    private static final class Open {
        private final Heading.Kind kind;
        private final int depth;
        private Heading last;

        private Open(Heading first) {
            kind = first.kind();
            depth = first.depth();
            last = first;
        }

        private boolean goesOnWith(Heading heading) {
            return kind == heading.kind() && depth == heading.depth();
        }
    }

    @Override
    public List<Finding> findings(Writing plan) {
        var findings = new ArrayList<Finding>();
        var withoutBarredD = new ArrayList<Place>();
        Deque<Open> open = new ArrayDeque<>();
        var zone = Zone.HEAD;
        for (var heading : plan.headings()) {
            var at = heading.line().zone();
            if (at == Zone.CLOSING || at == Zone.HEAD) continue;
            if (at != zone) open.clear();
            zone = at;
            var before = before(open, heading);
            if (before.isPresent() && skipsBarredD(before.get(), heading)) withoutBarredD.add(heading.line().place());
            else judge(before, heading, open).ifPresent(findings::add);
            enter(open, heading);
        }
        if (!withoutBarredD.isEmpty()) findings.add(barredD(withoutBarredD));
        return findings;
    }

    /** The heading before in the same list; lists that stand inside it are closed by this heading. */
    private static Optional<Heading> before(Deque<Open> open, Heading heading) {
        if (open.stream().noneMatch(list -> list.goesOnWith(heading))) return Optional.empty();
        while (!open.getFirst().goesOnWith(heading)) open.pop();
        var before = open.getFirst().last;
        var elsewhere = heading.depth() > 1 && !before.prefix().equals(heading.prefix());
        return elsewhere ? Optional.empty() : Optional.of(before);
    }

    private static void enter(Deque<Open> open, Heading heading) {
        if (heading.kind() == Heading.Kind.SECTION) open.clear();
        if (!open.isEmpty() && open.getFirst().goesOnWith(heading)) open.getFirst().last = heading;
        else open.push(new Open(heading));
    }

    private static boolean skipsBarredD(Heading before, Heading heading) {
        return before.kind() == Heading.Kind.LETTER && before.label().equals("d") && heading.label().equals("e");
    }

    private static Optional<Finding> judge(Optional<Heading> before, Heading heading, Deque<Open> open) {
        if (before.isEmpty()) return first(heading, open);
        var last = before.get();
        if (heading.number() == last.number() + 1) return Optional.empty();
        if (heading.number() == 1 && last.number() > 1 && heading.kind() != Heading.Kind.SECTION) return Optional.empty();
        var expected = heading.labelOf(last.number() + 1);
        var doubled = heading.number() == last.number();
        return Optional.of(Found.wording(
                FindingKind.NUMBERING,
                heading.line().place(),
                heading.label(),
                expected,
                Said.of(
                        doubled ? "plancheck.text.numbered_twice" : "plancheck.text.numbered_with_gap",
                        heading.label(), last.label(), expected),
                List.of(last.line().place())));
    }

    /** "2.1" must stand under "2", and the first of its kind is 1. */
    private static Optional<Finding> first(Heading heading, Deque<Open> open) {
        var above = open.stream().filter(list -> list.kind == Heading.Kind.ITEM && list.depth == heading.depth() - 1)
                .map(list -> list.last)
                .findFirst();
        var astray = heading.depth() > 1 && above.isPresent() && !above.get().label().equals(heading.prefix());
        if (!astray && heading.number() == 1) return Optional.empty();
        var expected = astray ? above.get().label() + "." + 1 : heading.labelOf(1);
        return Optional.of(Found.wording(
                FindingKind.NUMBERING,
                heading.line().place(),
                heading.label(),
                expected,
                Said.of("plancheck.text.numbered_from_elsewhere", heading.label(), expected),
                above.map(it -> List.of(it.line().place())).orElse(List.of())));
    }

    private static Finding barredD(List<Place> places) {
        return Found.wording(
                FindingKind.NUMBERING,
                places.getFirst(),
                "e",
                "đ",
                Said.of("plancheck.text.barred_d_left_out", String.valueOf(places.size())),
                Found.rest(places));
    }
}
