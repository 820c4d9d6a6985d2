package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.plancheck.FindingKind;

/** What must hold between the amounts of the text: parts of a total, all parts of the programme, the shares of sources. */
final class FundingRelations {

    private static final List<Set<Source>> PARTITIONS = List.of(
            EnumSet.of(Source.CENTRAL, Source.LOCAL, Source.MOBILISED, Source.CREDIT),
            EnumSet.of(Source.CENTRAL, Source.PROVINCE, Source.DISTRICT, Source.COMMUNE, Source.MOBILISED, Source.CREDIT),
            EnumSet.of(Source.INVESTMENT, Source.RECURRENT));
    private static final Set<Source> LEVELS = EnumSet.of(Source.PROVINCE, Source.DISTRICT, Source.COMMUNE);

    private FundingRelations() {}

    /** Sums inside the paragraphs and over all of them. */
    static List<Relation> ofText(List<FundingRow> rows) {
        var relations = new ArrayList<Relation>();
        for (var partition : PARTITIONS) addBelieved(relations, rows, Source.TOTAL, partition);
        addBelieved(relations, rows, Source.LOCAL, LEVELS);
        FundingText.whole(rows).ifPresent(whole -> relations.addAll(overAll(whole, rows)));
        return relations;
    }

    /** Investment is often the money of one part alone; then both are one amount. */
    static void link(List<FundingRow> rows, Twins twins) {
        FundingText.whole(rows).ifPresent(whole -> {
            for (var source : List.of(Source.INVESTMENT, Source.RECURRENT)) {
                var amount = whole.amounts().get(source);
                if (amount == null) continue;
                var same = rows.stream()
                        .filter(row -> !row.whole() && row.amounts().get(Source.TOTAL).value().compareTo(amount.value()) == 0)
                        .toList();
                if (same.size() == 1) twins.add(amount, same.getFirst().amounts().get(Source.TOTAL), FindingKind.SUM);
            }
        });
    }

    /** Amounts with their parts behind them; a part may be left out, so one that does not add up must look like a slip. */
    static List<Relation> divisions(List<FundingText.Division> divisions) {
        return divisions.stream()
                .filter(division -> division.parts().size() >= 2)
                .map(division -> {
                    var terms = new LinkedHashMap<Quantity, BigDecimal>();
                    division.parts().forEach(part -> terms.put(part, BigDecimal.ONE));
                    return (Relation) new Relation.Sum(FindingKind.SUM, division.whole(), terms);
                })
                .filter(relation -> relation.holds(Quantity::interval) || isSlip(relation))
                .toList();
    }

    private static void addBelieved(List<Relation> relations, List<FundingRow> rows, Source whole, Set<Source> parts) {
        var family = rows.stream().flatMap(row -> sum(row, whole, parts).stream()).toList();
        var holds = family.stream().filter(relation -> relation.holds(Quantity::interval)).count();
        if (holds * 2 >= family.size() || family.size() == 1) relations.addAll(family);
    }

    private static Optional<Relation> sum(FundingRow row, Source whole, Set<Source> parts) {
        var result = row.amounts().get(whole);
        var local = row.amounts().containsKey(Source.LOCAL);
        if (result == null || !row.complete()) return Optional.empty();
        if (parts.contains(Source.CENTRAL) && local != parts.contains(Source.LOCAL)) return Optional.empty();
        if (parts.contains(Source.LOCAL) && !row.amounts().containsKey(Source.CENTRAL)) return Optional.empty();
        var terms = new LinkedHashMap<Quantity, BigDecimal>();
        for (var part : parts)
            if (row.amounts().containsKey(part)) terms.put(row.amounts().get(part), BigDecimal.ONE);
        if (terms.size() < 2) return Optional.empty();
        return Optional.of(new Relation.Sum(FindingKind.SUM, result, terms));
    }

    private static List<Relation> overAll(FundingRow whole, List<FundingRow> rows) {
        var leaves = rows.stream().filter(row -> row.leaf() && !row.whole()).toList();
        var top = rows.stream().filter(row -> !row.whole() && (!row.leaf() || !row.isSubproject())).toList();
        return List.of(leaves, top).stream()
                .map(parts -> overAll(whole, parts, rows))
                .max(Comparator.comparingLong(relations -> relations.stream()
                        .filter(relation -> relation.holds(Quantity::interval))
                        .count()))
                .filter(FundingRelations::isBelieved)
                .orElse(List.of());
    }

    private static List<Relation> overAll(FundingRow whole, List<FundingRow> parts, List<FundingRow> rows) {
        var relations = new ArrayList<Relation>();
        for (var source : whole.amounts().keySet()) {
            var terms = new LinkedHashMap<Quantity, BigDecimal>();
            for (var part : parts)
                if (part.amounts().containsKey(source)) terms.put(part.amounts().get(source), BigDecimal.ONE);
            if (terms.size() >= 2) relations.add(new Relation.Sum(FindingKind.SUM, whole.amounts().get(source), terms));
        }
        return relations;
    }

    /** Alone, a sum over all parts may miss parts without amount; then only a slip of the hand is a mistake. */
    private static boolean isBelieved(List<Relation> relations) {
        var holds = relations.stream().filter(relation -> relation.holds(Quantity::interval)).count();
        if (holds > 0 || relations.isEmpty()) return holds * 2 >= relations.size();
        return relations.size() == 1 && isSlip(relations.getFirst());
    }

    private static boolean isSlip(Relation relation) {
        var parts = new ArrayList<>(relation.parts());
        parts.add(relation.result());
        return parts.stream().anyMatch(part -> relation.implied(part, Quantity::interval)
                .filter(interval -> interval.low().signum() > 0)
                .filter(interval -> Slip.between(part.printed(), part.print(interval.middle())))
                .isPresent());
    }

    /** Amounts that are shares of others: the counterpart of the central money, and how the levels divide it. */
    static List<Relation> shares(List<FundingRow> rows) {
        var leaves = rows.stream().filter(FundingRow::leaf).toList();
        var relations = new ArrayList<Relation>();
        relations.addAll(SharedOut.of(leaves, Source.CENTRAL, Source.LOCAL));
        if (leaves.stream().noneMatch(row -> row.amounts().containsKey(Source.LOCAL)))
            for (var level : LEVELS) relations.addAll(SharedOut.of(leaves, Source.CENTRAL, level));
        for (var level : LEVELS) relations.addAll(SharedOut.of(leaves, Source.LOCAL, level));
        return relations;
    }
}
