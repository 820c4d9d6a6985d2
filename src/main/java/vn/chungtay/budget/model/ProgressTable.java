package vn.chungtay.budget.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.budget.MoneyProgress;
import vn.chungtay.geography.UnitId;

/**
 * How far the money of a budget has come, by one axis (IND-29).
 *
 * @param rows in the order of the axis; lines that are not the State's money stand only among the sources
 * @param total of the State's money
 */
public record ProgressTable(List<Row> rows, MoneyProgress total) {

    /** By what the rows are told apart. */
    public enum Axis {
        COMPONENT,
        SOURCE,
        YEAR_OF_ORIGIN,
        UNIT
    }

    /** @param key code of the component or source, the year, the id of the unit; empty for what no unit has */
    public record Row(String key, MoneyProgress progress) {}

    /**
     * The lines of a budget with what became of them.
     *
     * @param planned of the version that stood on the day
     * @param allocated of the version that was allocated by then
     * @param entered those that entries name, as they last were; some may be in neither of the two any more
     * @param entries in the order in which they were entered
     * @param given đồng of allocations decided by then, by unit
     */
    public record Facts(
            List<BudgetLine> planned,
            List<BudgetLine> allocated,
            List<BudgetLine> entered,
            List<MoneyEntry> entries,
            Map<UnitId, Long> given) {

        /** As it is planned, else as it was before it was taken away. */
        public List<BudgetLine> lines() {
            var all = new LinkedHashMap<UUID, BudgetLine>();
            planned.forEach(it -> all.put(it.id(), it));
            allocated.forEach(it -> all.putIfAbsent(it.id(), it));
            entered.forEach(it -> all.putIfAbsent(it.id(), it));
            return List.copyOf(all.values());
        }

        private MoneyProgress of(BudgetLine line, LocalDate asOf) {
            var own = entries.stream().filter(it -> it.line().equals(line.id())).toList();
            return new MoneyProgress(
                    amount(planned, line), amount(allocated, line), EntrySums.of(own, MoneyStage.COMMITTED, asOf),
                    EntrySums.of(own, MoneyStage.PAID, asOf), EntrySums.of(own, MoneyStage.SETTLED, asOf), line.dong() == null ? 1 : 0);
        }

        private static long amount(List<BudgetLine> lines, BudgetLine line) {
            return lines.stream().filter(it -> it.id().equals(line.id())).mapToLong(BudgetLine::amount).sum();
        }
    }

    public static ProgressTable of(Facts facts, Axis axis, LocalDate asOf) {
        var total = MoneyProgress.NONE;
        for (var line : facts.lines()) {
            if (line.axes().tier().ofTheState()) total = total.plus(facts.of(line, asOf));
        }
        return new ProgressTable(axis == Axis.UNIT ? units(facts, asOf, total) : rows(facts, asOf, axis), total);
    }

    private static List<Row> rows(Facts facts, LocalDate asOf, Axis axis) {
        Function<BudgetLine, String> key = switch (axis) {
            case COMPONENT -> it -> it.axes().component().value();
            case SOURCE -> it -> it.axes().source();
            case YEAR_OF_ORIGIN -> it -> String.valueOf(it.axes().yearOfOrigin());
            case UNIT -> it -> unit(it.axes().unit());
        };
        var sums = new LinkedHashMap<String, MoneyProgress>();
        facts.lines().stream()
                .filter(it -> axis == Axis.SOURCE || it.axes().tier().ofTheState())
                .sorted(Comparator.comparing(key))
                .forEach(it -> sums.merge(key.apply(it), facts.of(it, asOf), MoneyProgress::plus));
        return sums.entrySet().stream().map(it -> new Row(it.getKey(), it.getValue())).toList();
    }

    /** Lines that name a unit and what was decided for it; the last row is what no unit has, so that all add up. */
    private static List<Row> units(Facts facts, LocalDate asOf, MoneyProgress total) {
        var sums = new LinkedHashMap<String, MoneyProgress>();
        for (var row : rows(facts, asOf, Axis.UNIT)) if (!row.key().isEmpty()) sums.put(row.key(), row.progress());
        facts.given().forEach((unit, dong) ->
                sums.merge(unit(unit), new MoneyProgress(dong, dong, 0, 0, 0, 0), MoneyProgress::plus));
        var undivided = facts.lines().stream()
                .filter(it -> it.axes().unit() == null && it.axes().tier().ofTheState())
                .map(BudgetLine::id)
                .toList();
        facts.entries().stream().map(MoneyEntry::unit).filter(Objects::nonNull).distinct().forEach(unit -> {
            var own = facts.entries().stream().filter(it -> unit.equals(it.unit()) && undivided.contains(it.line())).toList();
            sums.merge(unit(unit), spent(own, asOf), MoneyProgress::plus);
        });
        var rows = new ArrayList<Row>();
        var rest = total;
        for (var it : sums.entrySet()) {
            rows.add(new Row(it.getKey(), it.getValue()));
            rest = minus(rest, it.getValue());
        }
        rows.add(new Row("", rest));
        return rows;
    }

    private static MoneyProgress spent(List<MoneyEntry> own, LocalDate asOf) {
        return new MoneyProgress(
                0, 0, EntrySums.of(own, MoneyStage.COMMITTED, asOf), EntrySums.of(own, MoneyStage.PAID, asOf),
                EntrySums.of(own, MoneyStage.SETTLED, asOf), 0);
    }

    private static MoneyProgress minus(MoneyProgress one, MoneyProgress other) {
        return new MoneyProgress(
                one.planned() - other.planned(), one.allocated() - other.allocated(), one.committed() - other.committed(),
                one.paid() - other.paid(), one.settled() - other.settled(), one.missing() - other.missing());
    }

    private static String unit(@Nullable UnitId unit) {
        return unit == null ? "" : unit.value().toString();
    }
}
