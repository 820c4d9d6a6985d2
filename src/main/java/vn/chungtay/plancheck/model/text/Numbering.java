package vn.chungtay.plancheck.model.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/** Parts, sections I, II, III, items 1, 1.1 and letters a, b, c, d, đ, e without gap and without double (DOC-04). */
final class Numbering implements TextRule {

    @Override
    public List<Finding> findings(Writing plan) {
        return new Count(plan).findings();
    }

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

    /** Goes down one paper; what is open is a list within a list within a list. */
    private static final class Count {

        /** Lists that may be counted on although a larger heading came between. */
        private static final int LEAST_TO_GO_ON = 3;

        private final Writing plan;
        private final List<Finding> findings = new ArrayList<>();
        private final List<Place> withoutBarredD = new ArrayList<>();
        private final Deque<Open> open = new ArrayDeque<>();
        private final List<Heading> closed = new ArrayList<>();
        private Zone zone = Zone.HEAD;

        private Count(Writing plan) {
            this.plan = plan;
        }

        private List<Finding> findings() {
            var before = 0;
            for (var heading : plan.headings()) {
                var at = heading.line().zone();
                if (at == Zone.CLOSING || at == Zone.HEAD) continue;
                if (at != zone || plan.beginsAnnexBetween(before, heading.line().number())) clear();
                zone = at;
                before = heading.line().number();
                take(heading);
            }
            if (!withoutBarredD.isEmpty()) findings.add(barredD(withoutBarredD));
            return findings;
        }

        private void clear() {
            open.clear();
            closed.clear();
        }

        private void take(Heading heading) {
            var last = before(heading);
            if (isNone(last, heading)) return;
            if (last.isPresent() && skipsBarredD(last.get(), heading)) withoutBarredD.add(heading.line().place());
            else if (last.isPresent()) judge(last.get(), heading).ifPresent(findings::add);
            else first(heading).ifPresent(findings::add);
            enter(heading);
        }

        /** "A. Nguyễn" is a name, and a figure after a number that no list awaits was cut from its sentence. */
        private boolean isNone(Optional<Heading> last, Heading heading) {
            if (heading.isDoubtful()) return last.map(it -> !heading.follows(it)).orElse(heading.number() != 1);
            return heading.kind() == Heading.Kind.CAPITAL && last.isEmpty() && heading.number() != 1;
        }

        /** The heading before in the same list; lists that stand inside it are closed by this heading. */
        private Optional<Heading> before(Heading heading) {
            if (open.stream().noneMatch(list -> list.goesOnWith(heading))) return Optional.empty();
            if (heading.isDoubtful() && !open.getFirst().goesOnWith(heading)) return Optional.empty();
            while (!open.getFirst().goesOnWith(heading)) close();
            var before = open.getFirst().last;
            var elsewhere = heading.depth() > 1 && !before.prefix().equals(heading.prefix());
            return elsewhere ? Optional.empty() : Optional.of(before);
        }

        private void close() {
            closed.add(open.pop().last);
        }

        /** What is larger than a list closes it. */
        private void enter(Heading heading) {
            if (!open.isEmpty() && open.getFirst().goesOnWith(heading)) {
                open.getFirst().last = heading;
                return;
            }
            if (heading.kind() == Heading.Kind.PART || heading.kind() == Heading.Kind.SECTION)
                while (!open.isEmpty() && open.getFirst().kind.compareTo(heading.kind()) > 0) close();
            open.push(new Open(heading));
        }

        private Optional<Finding> judge(Heading last, Heading heading) {
            if (heading.follows(last)) return Optional.empty();
            var isRestart = heading.number() == 1 && last.number() > 1 && heading.kind() != Heading.Kind.SECTION && heading.kind() != Heading.Kind.PART;
            if (isRestart || stands(last, heading)) return Optional.empty();
            var doubled = heading.number() == last.number();
            if (doubled && last.isDoubtful() && !heading.isDoubtful()) return Optional.empty();
            return Optional.of(Found.wording(
                    FindingKind.NUMBERING, heading.line().place(), heading.label(), last.next(),
                    Said.of(
                            doubled ? "plancheck.text.numbered_twice" : "plancheck.text.numbered_with_gap",
                            heading.named(), last.named(), last.next()),
                    List.of(last.line().place())));
        }

        /** The number that seems to be missing may stand in the middle of a line or in a table between the two. */
        private boolean stands(Heading last, Heading heading) {
            if (heading.number() != last.number() + 2) return false;
            var missing = Pattern.compile("(?:[\\s;.,:(]|^)" + Pattern.quote(last.next()) + "\\s?[.)/]\\s*[\\p{L}\\d].*");
            return plan.lines().stream()
                    .filter(it -> it.number() >= last.line().number() && it.number() < heading.line().number())
                    .anyMatch(it -> missing.matcher(it.number() == last.line().number() ? last.title() : it.text()).find());
        }

        /** "2.1" must stand under "2", and the first of its kind is 1 or goes on where the list before it ended. */
        private Optional<Finding> first(Heading heading) {
            var above = open.stream().filter(list -> list.kind == Heading.Kind.ITEM && list.depth == heading.depth() - 1)
                    .map(list -> list.last)
                    .findFirst();
            var astray = heading.depth() > 1 && above.isPresent() && !above.get().label().equals(heading.prefix());
            if (!astray && (heading.number() == 1 || goesOn(heading))) return Optional.empty();
            var expected = astray ? above.get().label() + "." + 1 : heading.labelOf(1);
            return Optional.of(Found.wording(
                    FindingKind.NUMBERING,
                    heading.line().place(),
                    heading.label(),
                    expected,
                    Said.of("plancheck.text.numbered_from_elsewhere", heading.named(), expected),
                    above.map(it -> List.of(it.line().place())).orElse(List.of())));
        }

        private boolean goesOn(Heading heading) {
            return heading.number() >= LEAST_TO_GO_ON && closed.stream().anyMatch(it -> it.kind() == heading.kind()
                    && it.prefix().equals(heading.prefix()) && it.depth() == heading.depth() && heading.follows(it));
        }
    }

    private static boolean skipsBarredD(Heading before, Heading heading) {
        return before.kind() == Heading.Kind.LETTER && before.label().equals("d") && heading.label().equals("e");
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
