package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plancheck.Said;

/**
 * A project whose share of the counterpart is not what the rule gives, because it adds up the rounded shares of the rows below
 * it: 20 + 18,7 = 38,7, where 30% of 129,2 would be 38,8. Each row below keeps the rule, so nothing is wrong and nothing is to
 * be mended; who reckons it anew should know why.
 */
final class ParentShares implements Check {

    private static final BigDecimal HALF_PERCENT = new BigDecimal("0.005");
    private static final List<List<Source>> PAIRS = List.of(
            List.of(Source.CENTRAL, Source.LOCAL), List.of(Source.LOCAL, Source.PROVINCE), List.of(Source.LOCAL, Source.DISTRICT),
            List.of(Source.LOCAL, Source.COMMUNE));
    private static final int LEAST_ROWS = 3;

    /** One row's base and share. */
    private record Shared(Quantity base, Quantity share) {

        static Optional<Shared> of(FundingRow row, List<Source> pair) {
            var base = row.amounts().get(pair.getFirst());
            var share = row.amounts().get(pair.getLast());
            return base == null || share == null || base.value().signum() <= 0 ? Optional.empty() : Optional.of(new Shared(base, share));
        }

        BigDecimal off(BigDecimal factor) {
            return share.value().subtract(base.value().multiply(factor));
        }

        /** What the rule gives, in the decimals of the column. */
        BigDecimal ruled(BigDecimal factor) {
            return base.value().multiply(factor).divide(share.step(), 0, RoundingMode.HALF_UP).multiply(share.step());
        }

        boolean keeps(BigDecimal factor) {
            return off(factor).abs().compareTo(share.step().multiply(BigDecimal.ONE.add(factor)).divide(BigDecimal.TWO)) <= 0;
        }

        BigDecimal factor() {
            return share.value().divide(base.value(), new MathContext(20)).divide(HALF_PERCENT, 0, RoundingMode.HALF_UP).multiply(HALF_PERCENT);
        }
    }

    @Override
    public List<Finding> in(PlanText plan) {
        var findings = new ArrayList<Finding>();
        for (var table : plan.tables()) {
            var rows = FundingTable.in(table);
            if (!rows.isEmpty()) PAIRS.forEach(pair -> rule(rows, pair).ifPresent(factor -> table.groups()
                    .forEach(group -> parent(rows, group, pair, factor).ifPresent(findings::add))));
        }
        return findings;
    }

    /** The share that all rows but one or two keep which have nothing below them. */
    private static Optional<BigDecimal> rule(List<FundingRow> rows, List<Source> pair) {
        var leaves = rows.stream().filter(FundingRow::leaf).flatMap(row -> Shared.of(row, pair).stream()).toList();
        if (leaves.size() < LEAST_ROWS) return Optional.empty();
        return leaves.stream().map(Shared::factor).distinct()
                .filter(factor -> factor.signum() > 0 && leaves.stream().filter(it -> it.keeps(factor)).count() * 5 >= leaves.size() * 4L)
                .findFirst();
    }

    private static Optional<Finding> parent(List<FundingRow> rows, RowGroups.Group group, List<Source> pair, BigDecimal factor) {
        var parent = Shared.of(rows.get(group.parent()), pair);
        var children = group.children().stream().flatMap(row -> Shared.of(rows.get(row), pair).stream()).toList();
        if (parent.isEmpty() || parent.get().share().value().compareTo(parent.get().ruled(factor)) == 0 || children.size() < 2 || children.size() < group.children().size()) return Optional.empty();
        var sum = children.stream().map(it -> it.share().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var room = parent.get().share().step().multiply(new BigDecimal(children.size()));
        var explained = sum.compareTo(parent.get().share().value()) == 0 && children.stream().allMatch(it -> it.keeps(factor));
        return explained && parent.get().off(factor).abs().compareTo(room) <= 0 ? Optional.of(finding(parent.get(), children, factor)) : Optional.empty();
    }

    private static Finding finding(Shared parent, List<Shared> children, BigDecimal factor) {
        var share = parent.share();
        var ruled = parent.ruled(factor);
        var percent = factor.movePointRight(2).stripTrailingZeros();
        var parts = String.join(" + ", children.stream().map(it -> it.share().printed()).toList());
        return new Finding(
                Gravity.ROUNDING, FindingKind.COUNTERPART, share.place(), share.printed(), share.print(ruled),
                Said.of(
                        "plancheck.figure.rounding_of_share",
                        share.printed(), Figure.print(percent, Math.max(0, percent.scale())), parent.base().printed(), share.print(ruled), parts),
                children.stream().map(it -> it.share().place()).toList());
    }
}
