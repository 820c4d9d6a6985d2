package vn.chungtay.plans.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.budget.Budgets;
import vn.chungtay.budget.CarriedOver;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.model.LowerState;
import vn.chungtay.plans.store.LowerUnitList;
import vn.chungtay.plans.store.LowerUnitList.Evaluated;
import vn.chungtay.plans.store.LowerUnitList.Planned;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Vietnamese;

/**
 * What a province sees of the units below it: who has no plan, who has not spent the money of earlier years, who has sent
 * no evaluation of mid-term (ROL-32). Units are those of the year: districts until 2025, communes after.
 */
@Component
public class WatchUnits {

    private final Access access;
    private final Geography geography;
    private final LowerUnitList list;
    private final Budgets budgets;
    private final Clock clock;

    WatchUnits(Access access, Geography geography, LowerUnitList list, Budgets budgets, Clock clock) {
        this.access = access;
        this.geography = geography;
        this.list = list;
        this.budgets = budgets;
        this.clock = clock;
    }

    /**
     * @param plan absent if there is none
     * @param carriedOver money of earlier years in the budget of the year; absent if there is none
     * @param midTerm absent until it came
     */
    public record Row(
            Unit unit,
            @Nullable Planned plan,
            LowerState state,
            @Nullable CarriedOver carriedOver,
            @Nullable Evaluated midTerm) {

        /** Of the State's money of earlier years, in đồng. */
        public long unspent() {
            return carriedOver == null ? 0 : carriedOver.unspent();
        }

        public boolean withoutPlan() {
            return state != LowerState.ISSUED;
        }
    }

    /** What is asked for. */
    public enum Which {
        ALL,
        WITHOUT_PLAN,
        CARRIED,
        WITHOUT_MID_TERM;

        private boolean holds(Row row) {
            return switch (this) {
                case ALL -> true;
                case WITHOUT_PLAN -> row.withoutPlan();
                case CARRIED -> row.unspent() > 0;
                case WITHOUT_MID_TERM -> row.midTerm() == null;
            };
        }
    }

    /** @param all by name, of which a page shows those that are asked for */
    public record Watch(Unit unit, int year, List<Row> all) {

        public List<Row> rows(Which which, String words) {
            return all.stream()
                    .filter(which::holds)
                    .filter(it -> Vietnamese.fold(it.unit().name()).contains(Vietnamese.fold(words)))
                    .toList();
        }

        public long count(Which which) {
            return all.stream().filter(which::holds).count();
        }
    }

    /**
     * @param wanted absent for the caller's own
     * @param year absent for this one
     */
    @Transactional(readOnly = true)
    public Watch of(@Nullable UnitId wanted, @Nullable Integer year) {
        return watch(wanted, year, true);
    }

    /** As above for the caller's own unit and this year, without the money. */
    @Transactional(readOnly = true)
    public Watch glance() {
        return watch(null, null, false);
    }

    private Watch watch(@Nullable UnitId wanted, @Nullable Integer year, boolean money) {
        access.requireAnywhere(PlansAction.VIEW_DRAFT);
        var today = LocalDate.now(clock);
        var unit = Optional.ofNullable(wanted)
                .or(access::home)
                .flatMap(it -> geography.nearest(it, today))
                .orElseThrow(() -> new NotFound("unit"));
        access.require(PlansAction.VIEW_DRAFT, unit.id());
        var asked = year == null ? today.getYear() : year;
        var above = Stream.concat(Stream.of(unit), geography.predecessors(unit.id()).stream()).map(Unit::id).toList();
        var below = below(above, asked, today);
        var plans = list.plans(below.keySet(), asked);
        var midTerm = list.midTerm(above, asked);
        var carried = money ? budgets.carriedOver(below.keySet(), asked, today) : Map.<UnitId, CarriedOver>of();
        var rows = below.values().stream()
                .map(it -> row(it, plans.get(it.id()), carried.get(it.id()), midTerm.get(it.id())))
                .sorted(Comparator.comparing(it -> Vietnamese.fold(it.unit().name())))
                .toList();
        return new Watch(unit, asked, rows);
    }

    /** On the last day of the year that has come: those that issue plans, and no villages. */
    private Map<UnitId, Unit> below(List<UnitId> above, int year, LocalDate today) {
        var last = LocalDate.of(year, 12, 31);
        var day = last.isAfter(today) ? today : last;
        var found = new LinkedHashMap<UnitId, Unit>();
        above.stream()
                .flatMap(it -> geography.children(it, day).stream())
                .filter(it -> it.level() != UnitLevel.VILLAGE)
                .forEach(it -> found.put(it.id(), it));
        return found;
    }

    private static Row row(
            Unit unit, @Nullable Planned plan, @Nullable CarriedOver carried, @Nullable Evaluated midTerm) {
        return new Row(unit, plan, LowerState.of(plan == null ? null : plan.way()), carried, midTerm);
    }

    /** Whether the caller sits in a unit with units below that issue plans. */
    @Transactional(readOnly = true)
    public boolean mayWatch() {
        return access.mayAnywhere(PlansAction.VIEW_DRAFT) && access.home()
                .flatMap(it -> geography.unit(it, LocalDate.now(clock)))
                .filter(it -> it.level() == UnitLevel.PROVINCE || it.level() == UnitLevel.DISTRICT)
                .isPresent();
    }
}
