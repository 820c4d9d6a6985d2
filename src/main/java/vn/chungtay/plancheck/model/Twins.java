package vn.chungtay.plancheck.model;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.chungtay.plancheck.FindingKind;

/**
 * Figures that are printed in two places. While both are the same they are one figure, right or wrong together; where
 * they differ, one of them is wrong.
 */
final class Twins {

    private final Map<Quantity, Quantity> first = new IdentityHashMap<>();
    private final Map<Quantity, List<Quantity>> all = new IdentityHashMap<>();
    private final List<Relation> different = new ArrayList<>();

    /** Says that two quantities are one thing; the one that is kept is the first. */
    void add(Quantity one, Quantity two, FindingKind kind) {
        var kept = of(one);
        var other = of(two);
        if (kept == other) return;
        if (kept.value().compareTo(other.value()) != 0) {
            different.add(new Relation.Same(kind, kept, other));
            return;
        }
        var members = all.computeIfAbsent(kept, self -> new ArrayList<>(List.of(self)));
        for (var member : members(other)) {
            first.put(member, kept);
            members.add(member);
        }
    }

    /** The quantity that stands for this and its equals. */
    Quantity of(Quantity quantity) {
        return first.getOrDefault(quantity, quantity);
    }

    List<Quantity> members(Quantity quantity) {
        return all.getOrDefault(quantity, List.of(quantity));
    }

    List<Relation> different() {
        return different;
    }

    /** Links the parts of the programme in the text with their rows in an annex, by name, once amounts confirm it. */
    void link(List<FundingRow> text, List<FundingRow> annex) {
        for (var row : annex) {
            if (row.whole()) {
                if (row == annex.getLast() || annex.stream().filter(FundingRow::whole).count() == 1)
                    FundingText.whole(text).ifPresent(whole -> link(row, whole));
                continue;
            }
            text.stream()
                    .filter(part -> !part.whole() && part.isSubproject() == row.isSubproject())
                    .filter(part -> part.likeness(row) >= 0.6)
                    .max(java.util.Comparator.comparingDouble(part -> part.likeness(row)))
                    .ifPresent(part -> link(row, part));
        }
    }

    private void link(FundingRow row, FundingRow part) {
        var both = row.amounts().keySet().stream().filter(part.amounts()::containsKey).toList();
        var equal = both.stream()
                .filter(source -> row.amounts().get(source).value().compareTo(part.amounts().get(source).value()) == 0)
                .count();
        if (equal * 2 < both.size() && !(both.size() == 1 && row.likeness(part) > 0.8)) return;
        for (var source : both) add(row.amounts().get(source), part.amounts().get(source), FindingKind.TEXT_AGAINST_TABLE);
    }
}
