package vn.chungtay.plans.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chungtay.budget.BudgetTable.Column;
import vn.chungtay.budget.BudgetTable.Row;
import vn.chungtay.plans.model.PlanFigures.QuotaLine;
import vn.chungtay.plans.model.PlanFigures.Share;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.targets.PromisedTarget;

/**
 * Something that a plan says of a thing which another plan, or another version, may say otherwise.
 *
 * @param key the same for the same thing; unlike others of its kind
 * @param name as people read it
 * @param printed as the plan prints it
 * @param amount exact, in the measure; absent where there is none, or not all of it is known
 */
public record PlanFigure(
        Kind kind, String key, String name, String printed, Optional<BigDecimal> amount, Measure measure) {

    /** What it is about. */
    public enum Kind {
        TARGET,
        QUOTA,
        MONEY,
        DUTY
    }

    /** What its amount counts. */
    public enum Measure {
        /** Whole đồng. */
        DONG,
        /** Households, people, kilometres and other things that can be counted. */
        COUNT,
        /** Percent, so that two differ by percentage points. */
        PERCENT,
        WORDS
    }

    /** All of a version, in the order of its paper. */
    public static List<PlanFigure> all(PlanText text, PlanFigures figures) {
        return Stream.of(targets(figures), quotas(figures.quotas()), money(figures), duties(text, figures))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The same indicator of other people is another promise (TGT-10). A part of a target that counts the same as its whole
     * stands for itself.
     */
    private static List<PlanFigure> targets(PlanFigures figures) {
        var byKey = new LinkedHashMap<String, List<PromisedTarget>>();
        for (var it : figures.targets()) {
            var key = key(it, figures);
            var isPart = figures.targets().stream().anyMatch(whole ->
                    it.partOf().filter(whole.id()::equals).isPresent() && key(whole, figures).equals(key));
            byKey.computeIfAbsent(isPart ? key + "|part" : key, _ -> new ArrayList<>()).add(it);
        }
        return byKey.entrySet().stream().map(it -> target(it.getKey(), it.getValue())).toList();
    }

    private static String key(PromisedTarget it, PlanFigures figures) {
        var period = it.lastYear() > figures.years().to() ? "period" : "";
        return String.join("|", it.indicator(), Vietnamese.fold(it.population()), period);
    }

    private static PlanFigure target(String key, List<PromisedTarget> targets) {
        var printed = String.join("; ", targets.stream().map(it -> it.number().isEmpty() ? it.text() : it.number()).toList());
        var amount = WrittenFigures.one(printed);
        var measure = amount.isEmpty() ? Measure.WORDS : printed.contains("%") ? Measure.PERCENT : Measure.COUNT;
        return new PlanFigure(Kind.TARGET, key, targets.getFirst().name(), printed, amount, measure);
    }

    /** What all units together are to do, then each. */
    private static List<PlanFigure> quotas(List<QuotaLine> lines) {
        if (lines.isEmpty()) return List.of();
        var all = new ArrayList<PlanFigure>();
        all.addAll(quota("", "Tổng số giao", lines));
        lines.forEach(it -> all.addAll(quota(it.id().value().toString(), it.unit(), List.of(it))));
        return all;
    }

    private static List<PlanFigure> quota(String key, String name, List<QuotaLine> lines) {
        return List.of(
                quota(key + "|poor", name + ": giảm hộ nghèo", lines.stream().map(QuotaLine::poor)),
                quota(key + "|near", name + ": giảm hộ cận nghèo", lines.stream().map(QuotaLine::nearPoor)));
    }

    private static PlanFigure quota(String key, String name, Stream<Share> shares) {
        var exits = shares.mapToLong(Share::exits).sum();
        return new PlanFigure(
                Kind.QUOTA, key, name, Vietnamese.number(exits) + " hộ", Optional.of(BigDecimal.valueOf(exits)), Measure.COUNT);
    }

    /** The whole and its sources, then each component and its sources. */
    private static List<PlanFigure> money(PlanFigures figures) {
        if (figures.budget().isEmpty()) return List.of();
        var money = PlanMoney.of(figures.budget().get());
        var all = new ArrayList<>(money("", "Tổng kinh phí", money, money.table().total()));
        money.table().rows().forEach(it -> all.addAll(money(String.valueOf(it.component()), name(it), money, it)));
        return all;
    }

    private static String name(Row row) {
        return (row.component() == null ? "" : row.component().label() + ": ") + row.name();
    }

    private static List<PlanFigure> money(String key, String name, PlanMoney money, Row row) {
        return money.columns().stream()
                .filter(it -> it == Column.TOTAL || it.of(row.sums()) > 0)
                .map(it -> money(key, name, money, row, it))
                .toList();
    }

    private static PlanFigure money(String key, String name, PlanMoney money, Row row, Column column) {
        var whole = column == Column.TOTAL;
        var known = row.sums().unknown() == 0;
        return new PlanFigure(
                Kind.MONEY,
                key + "|" + column,
                whole ? name : name + " – " + PlanTables.title(column),
                money.text(row, column).orElse("chưa biết số tiền"),
                known ? Optional.of(BigDecimal.valueOf(column.of(row.sums()))) : Optional.empty(),
                Measure.DONG);
    }

    /** By organisation and what it is about. */
    private static List<PlanFigure> duties(PlanText text, PlanFigures figures) {
        Map<String, List<DutyLine>> byKey = new LinkedHashMap<>();
        for (var it : DutyLine.of(text, figures)) {
            byKey.computeIfAbsent(Office.key(it.organisation()) + "|" + Vietnamese.fold(it.about()), _ -> new ArrayList<>()).add(it);
        }
        return byKey.entrySet().stream().map(it -> duty(it.getKey(), it.getValue())).toList();
    }

    private static PlanFigure duty(String key, List<DutyLine> lines) {
        var any = lines.getFirst();
        var name = any.about().isBlank() ? any.organisation() : any.organisation() + " – " + any.about();
        var said = lines.stream().map(it -> it.role() + ": " + it.task().strip()).toList();
        return new PlanFigure(Kind.DUTY, key, name, String.join("\n", said), Optional.empty(), Measure.WORDS);
    }
}
