package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;
import vn.chungtay.plancheck.model.CutStatement.Bound;
import vn.chungtay.plancheck.model.CutStatement.Population;

/** The headline targets of poverty against each other and against the quotas. */
final class TargetRelations {

    private final List<CutStatement> statements;
    private final List<Quantity> quantities;
    private final List<Relation> relations = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    TargetRelations(PlanText plan) {
        statements = plan.cuts();
        quantities = statements.stream().map(CutStatement::quantity).toList();
        wholes();
    }

    List<Relation> relations() {
        return relations;
    }

    List<Finding> findings() {
        return findings;
    }

    /** "4,53%, trong đó hộ nghèo 3,58% và hộ cận nghèo 0,95%". */
    private void wholes() {
        for (var at = 0; at < statements.size(); at++) {
            var whole = statements.get(at);
            if (whole.population() != Population.BOTH) continue;
            var poor = part(whole, Population.POOR);
            var near = part(whole, Population.NEAR_POOR);
            if (poor.isEmpty() || near.isEmpty()) continue;
            if (whole.bound() == Bound.EXACT && isExact(poor.get()) && isExact(near.get())) {
                var terms = new LinkedHashMap<Quantity, BigDecimal>();
                terms.put(quantities.get(poor.get()), BigDecimal.ONE);
                terms.put(quantities.get(near.get()), BigDecimal.ONE);
                relations.add(new Relation.Sum(FindingKind.SUM, quantities.get(at), terms));
            } else implied(whole, statements.get(poor.get()), statements.get(near.get()));
        }
    }

    private Optional<Integer> part(CutStatement whole, Population population) {
        for (var at = 0; at < statements.size(); at++) {
            var part = statements.get(at);
            if (part.line() == whole.line() && part.sentence() == whole.sentence() && part.population() == population && part.counted() == whole.counted())
                return Optional.of(at);
        }
        return Optional.empty();
    }

    private boolean isExact(int statement) {
        return statements.get(statement).bound() == Bound.EXACT;
    }

    /** Parts that are ranges or least values: the whole must be what they lead to. */
    private void implied(CutStatement whole, CutStatement poor, CutStatement near) {
        var low = poor.low().value().add(near.low().value());
        var high = poor.high().value().add(near.high().value());
        var open = poor.bound() == Bound.AT_LEAST || near.bound() == Bound.AT_LEAST;
        var value = whole.low().value();
        if (value.compareTo(low) >= 0 && value.compareTo(high) <= 0) return;
        if (open && whole.bound() == Bound.AT_LEAST && value.compareTo(low) <= 0) return;
        var decimals = Math.max(poor.low().decimals(), near.low().decimals());
        var expected = (open ? "≥ " : "") + Figure.print(low, decimals) + (open || low.equals(high) ? "" : " - " + Figure.print(high, decimals));
        findings.add(new Finding(
                Gravity.CONTRADICTION,
                FindingKind.TARGET_LOGIC,
                PlanText.place(whole.line(), whole.quote()),
                whole.quote(),
                expected + "%",
                Said.of("plancheck.target.not_implied", whole.quote(), poor.quote(), near.quote(), expected + "%"),
                List.of()));
    }

    void against(QuotaTable quota, Twins twins) {
        for (var at = 0; at < statements.size(); at++) {
            var statement = statements.get(at);
            var totals = statement.counted() ? quota.cuts() : quota.cutRates();
            if (statement.population() == Population.BOTH) both(at, totals);
            else if (totals.containsKey(statement.population())) one(at, totals.get(statement.population()), twins);
            else if (!statement.counted()) computed(statement, quota);
        }
    }

    private void both(int at, Map<Population, Quantity> totals) {
        var poor = totals.get(Population.POOR);
        var near = totals.get(Population.NEAR_POOR);
        if (poor == null || near == null) return;
        var statement = statements.get(at);
        var sum = poor.value().add(near.value());
        if (statement.bound() == Bound.EXACT && (isPrecise(statement, poor) || sum.compareTo(statement.low().value()) < 0)) {
            var terms = new LinkedHashMap<Quantity, BigDecimal>();
            terms.put(poor, BigDecimal.ONE);
            terms.put(near, BigDecimal.ONE);
            relations.add(new Relation.Sum(FindingKind.TARGET_AGAINST_QUOTA, quantities.get(at), terms));
        } else judge(statement, sum, poor.decimals(), poor.printed() + " + " + near.printed() + " = " + Figure.print(sum, poor.decimals()), poor.place());
    }

    private void one(int at, Quantity total, Twins twins) {
        var statement = statements.get(at);
        var missed = total.value().compareTo(statement.low().value()) < 0;
        if (statement.bound() == Bound.EXACT && (isPrecise(statement, total) || missed))
            twins.add(total, quantities.get(at), FindingKind.TARGET_AGAINST_QUOTA);
        else judge(statement, total.value(), total.decimals(), total.printed(), total.place());
    }

    /** Only households are divided: the points that they make. */
    private void computed(CutStatement statement, QuotaTable quota) {
        quota.cutRate(statement.population()).ifPresent(rate -> {
            var cut = quota.cuts().get(statement.population());
            var base = quota.households().orElseThrow();
            var shown = Figure.print(rate, 2);
            judge(statement, rate, statement.low().decimals(), cut.printed() + " : " + base.printed() + " × 100 = " + shown, cut.place());
        });
    }

    private static boolean isPrecise(CutStatement statement, Quantity total) {
        return statement.counted() || statement.low().decimals() >= total.decimals();
    }

    /** A target that is a bound or a range against what the quotas add up to. */
    private void judge(CutStatement statement, BigDecimal total, int decimals, String proof, Place quota) {
        var half = BigDecimal.ONE.movePointLeft(Math.max(decimals, statement.low().decimals())).divide(BigDecimal.TWO);
        var least = statement.bound() == Bound.ABOUT
                ? statement.low().value().multiply(new BigDecimal("0.9"))
                : statement.low().value().subtract(half);
        var most = statement.high().value().multiply(new BigDecimal("1.1")).add(half);
        var tooLittle = total.compareTo(least) < 0;
        if (!tooLittle && (statement.bound() == Bound.AT_LEAST || total.compareTo(most) <= 0)) return;
        findings.add(new Finding(
                tooLittle && statement.bound() != Bound.ABOUT ? Gravity.ERROR : Gravity.CONTRADICTION,
                FindingKind.TARGET_AGAINST_QUOTA,
                PlanText.place(statement.line(), statement.quote()),
                statement.quote(),
                Figure.print(total, decimals) + (statement.counted() ? "" : "%"),
                Said.of("plancheck.target.quota", statement.quote(), proof),
                List.of(quota)));
    }
}
