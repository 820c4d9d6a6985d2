package vn.chungtay.plancheck.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plancheck.Place;

/** All figures of a plan against each other: inside tables, inside the text, and between the two. */
final class FigureCheck implements Check {

    @Override
    public List<Finding> in(PlanText plan) {
        var relations = new ArrayList<Relation>();
        var twins = new Twins();
        var funding = FundingText.in(plan);
        var text = funding.rows();
        relations.addAll(FundingRelations.divisions(funding.divisions()));
        var stated = new StatedShares(plan);
        for (var table : plan.tables()) {
            relations.addAll(TableRelations.of(table));
            var annex = FundingTable.in(table);
            relations.addAll(FundingRelations.shares(annex));
            relations.addAll(stated.of(annex));
            twins.link(text, annex);
        }
        FundingRelations.link(text, twins);
        relations.addAll(FundingRelations.ofText(text));
        relations.addAll(FundingRelations.shares(text));
        var targets = new TargetRelations(plan);
        for (var table : plan.tables()) QuotaTable.of(table, plan.year()).ifPresent(quota -> targets.against(quota, twins));
        new StandingCheck(plan).link(twins);
        relations.addAll(StandingBalance.of(plan.standing()));
        relations.addAll(targets.relations());
        var rates = SentenceRates.in(plan);
        relations.addAll(rates);
        var shares = SharesOfWholes.in(plan, rates);
        relations.addAll(shares);
        relations.addAll(SharesOfSources.in(plan));
        relations.addAll(SharesBeforeCounts.in(plan));
        relations.addAll(RatesOfPlan.in(plan, Stream.concat(rates.stream(), shares.stream()).toList()));
        relations.addAll(ListedParts.in(plan));
        relations.addAll(ListedLines.in(plan));
        relations.addAll(TotalsBehind.in(plan));
        relations.addAll(SentenceChanges.in(plan));
        relations.addAll(Movements.in(plan));
        relations.addAll(RelativeChanges.in(plan));
        relations.addAll(SpentMoney.in(plan));
        relations.addAll(TextParts.in(plan));
        var clauses = Clause.in(plan.prose());
        var bounds = new ArrayList<Finding>();
        for (var table : plan.tables()) SummaryAnnex.of(table, plan.year()).ifPresent(annex -> bounds.addAll(annex.link(clauses, twins)));
        var diagnosis = new Diagnosis(relations.stream().distinct().toList(), twins);
        var found = new ArrayList<>(diagnosis.errors());
        found.addAll(diagnosis.roundings());
        found.addAll(bounds);
        found.addAll(TextAgainstTables.in(plan, found));
        var wrong = found.stream().filter(finding -> finding.gravity() == Gravity.ERROR).map(Finding::place).toList();
        Stream.concat(targets.findings().stream(), Fractions.in(plan).stream())
                .filter(finding -> finding.related().stream().noneMatch(wrong::contains))
                .forEach(found::add);
        found.addAll(elsewhere(plan, found));
        return found;
    }

    /** What only a person can decide is not asked of figures that are known to be wrong. */
    private static List<Finding> elsewhere(PlanText plan, List<Finding> known) {
        var places = known.stream()
                .filter(finding -> finding.gravity() == Gravity.ERROR || finding.gravity() == Gravity.CONTRADICTION)
                .flatMap(finding -> Stream.concat(Stream.of(finding.place()), finding.related().stream()))
                .map(Place::line)
                .collect(Collectors.toSet());
        return Stream.of(SharesElsewhere.in(plan), ListsElsewhere.in(plan), RestsElsewhere.in(plan), Orders.in(plan), StatedRatios.in(plan))
                .flatMap(List::stream)
                .filter(finding -> !places.contains(finding.place().line()))
                .toList();
    }
}
