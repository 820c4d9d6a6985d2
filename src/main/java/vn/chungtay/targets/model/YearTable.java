package vn.chungtay.targets.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chungtay.targets.TargetId;

/**
 * Targets over the years of a period, as annex III of Võ Nhai prints them (TGT-18): what the period asks, what each
 * earlier year planned and reached, what is planned now. Every target stands in it (TGT-24).
 */
public final class YearTable {

    private YearTable() {}

    /** The targets of one year with what came of them; the earliest year may be any, 2021 or 2022. */
    public record Year(int year, List<Target> targets, Map<TargetId, Result> results) {}

    /**
     * @param plan what that year promised; absent if nothing
     * @param result what came of it; absent if nobody has told
     */
    public record Cell(int year, @Nullable Target plan, @Nullable Result result) {}

    /**
     * One row.
     *
     * @param period what the period asks; absent for a target of the year alone
     * @param among parts of the people of it that no year promises by themselves; they are printed with it
     * @param plan what this year promises; absent if the period alone promises something
     */
    public record Row(@Nullable Target period, List<Target> among, List<Cell> past, @Nullable Target plan) {

        /** The target by which the row is called. */
        public Target head() {
            return period != null ? period : java.util.Objects.requireNonNull(plan);
        }
    }

    /**
     * @param now the year of the plan
     * @param past earlier years in their order
     * @param toward from the indicator of a year to that of the period which it works for, where the two differ
     */
    public static List<Row> of(Year now, List<Year> past, Function<String, Optional<String>> toward) {
        var serving = serving(now, toward);
        var rows = new ArrayList<Row>();
        for (var target : now.targets()) {
            var ofPeriod = isPeriod(target, now.year());
            if (ofPeriod && (serving.containsKey(target.id()) || isAmong(target, now))) continue;
            var period = ofPeriod ? target : served(target, now, serving).orElse(null);
            var plan = ofPeriod ? null : target;
            rows.add(new Row(period, period == null ? List.of() : among(period, now), past(period, plan, past, toward), plan));
        }
        return rows;
    }

    /** Which target of the year stands beside each target of the period: of the same indicator, else one that works for it. */
    private static Map<TargetId, TargetId> serving(Year now, Function<String, Optional<String>> toward) {
        var found = new java.util.HashMap<TargetId, TargetId>();
        for (var period : now.targets()) {
            if (!isPeriod(period, now.year())) continue;
            match(period, now, toward).filter(it -> !found.containsValue(it.id())).ifPresent(it -> found.put(period.id(), it.id()));
        }
        return found;
    }

    private static Optional<Target> match(Target like, Year in, Function<String, Optional<String>> toward) {
        var ofYear = in.targets().stream().filter(it -> it.lastYear() == in.year()).toList();
        return ofYear.stream()
                .filter(it -> it.indicator().equals(like.indicator()) && it.population().equals(like.population()))
                .findFirst()
                .or(() -> ofYear.stream().filter(it -> it.indicator().equals(like.indicator())).findFirst())
                .or(() -> ofYear.stream()
                        .filter(it -> toward.apply(it.indicator()).filter(like.indicator()::equals).isPresent())
                        .findFirst());
    }

    private static Optional<Target> served(Target target, Year now, Map<TargetId, TargetId> serving) {
        return now.targets().stream().filter(it -> target.id().equals(serving.get(it.id()))).findFirst();
    }

    private static boolean isPeriod(Target target, int year) {
        return target.lastYear() > year;
    }

    private static boolean isAmong(Target target, Year now) {
        return now.targets().stream().anyMatch(it -> isPeriod(it, now.year()) && target.isPartOf(it, Target.Relation.AMONG));
    }

    private static List<Target> among(Target period, Year now) {
        return now.targets().stream()
                .filter(it -> isPeriod(it, now.year()) && it.isPartOf(period, Target.Relation.AMONG))
                .filter(it -> now.targets().stream().noneMatch(own -> !isPeriod(own, now.year()) && own.indicator().equals(it.indicator())))
                .toList();
    }

    private static List<Cell> past(@Nullable Target period, @Nullable Target plan, List<Year> past, Function<String, Optional<String>> toward) {
        var like = plan != null ? plan : java.util.Objects.requireNonNull(period);
        return past.stream()
                .map(year -> match(like, year, toward)
                        .or(() -> Optional.ofNullable(period).flatMap(it -> match(it, year, toward)))
                        .map(it -> new Cell(year.year(), it, year.results().get(it.id())))
                        .orElseGet(() -> new Cell(year.year(), null, null)))
                .toList();
    }
}
