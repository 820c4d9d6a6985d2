package vn.chungtay.monitoring.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.Access;
import vn.chungtay.monitoring.MonitoringAction;
import vn.chungtay.monitoring.Round;
import vn.chungtay.monitoring.model.Counts;
import vn.chungtay.monitoring.model.Measure;
import vn.chungtay.monitoring.model.ReportTable;
import vn.chungtay.monitoring.model.ReportTable.Row;
import vn.chungtay.monitoring.model.RoundDays;
import vn.chungtay.monitoring.store.ReportCalendarFile;
import vn.chungtay.monitoring.store.CountingStore;
import vn.chungtay.monitoring.store.CountingStore.Counting;
import vn.chungtay.monitoring.store.CountsReader;
import vn.chungtay.platform.NotFound;

/** The reports of a unit and round as they were counted last. */
@Service
public class ReadReviewReport {

    private final Access access;
    private final Geography geography;
    private final ReportCalendarFile calendar;
    private final CountingStore countings;
    private final CountedAreas countedAreas;
    private final CountsReader counts;
    private final Clock clock;

    ReadReviewReport(
            Access access,
            Geography geography,
            ReportCalendarFile calendar,
            CountingStore countings,
            CountedAreas countedAreas,
            CountsReader counts,
            Clock clock) {
        this.access = access;
        this.geography = geography;
        this.calendar = calendar;
        this.countings = countings;
        this.countedAreas = countedAreas;
        this.counts = counts;
        this.clock = clock;
    }

    /** @param kinds what the table is read for; everything if it is empty */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ReportTable table(UnitId place, Round round, Set<Measure.Kind> kinds) {
        access.require(MonitoringAction.VIEW, place);
        var days = calendar.calendar().days(round, LocalDate.now(clock));
        var unit = geography.unit(place, days.closing())
                .orElseThrow(() -> new NotFound("unit " + place.value() + " on " + days.closing()));
        if (unit.level() == UnitLevel.VILLAGE) return ofVillage(unit, round, days);
        var areas = countings.areas(place, days.closing());
        return table(new Asked(unit, round, days, kinds), areas, countings.newest(areas, round));
    }

    /** A village has no rows below it: its own, from the count of the area it lies in. */
    private ReportTable ofVillage(Unit village, Round round, RoundDays days) {
        var above = geography.pathUp(village.id(), days.closing()).stream().map(Unit::id).toList();
        var counted = countings.newest(above, round);
        var own = counted.stream().map(it -> of(counts.byVillage(it.id()).get(village.id()))).reduce(Counts.NONE, Counts::plus);
        var row = new Row(village.id(), village.name(), UnitLevel.VILLAGE, 0, own);
        var at = counted.stream().map(Counting::at).min(Comparator.naturalOrder()).orElse(null);
        return new ReportTable(village.id(), round, days, at, List.of(), own, List.of(row));
    }

    /** The names of the ethnic groups, for the columns that depend on who lives there. */
    @Transactional(readOnly = true)
    public Map<String, String> ethnicNames() {
        access.requireAnywhere(MonitoringAction.VIEW);
        return counts.ethnicNames();
    }

    /** What a table is asked for. */
    record Asked(Unit unit, Round round, RoundDays days, Set<Measure.Kind> kinds) {}

    /** The table that certain countings give, for a report that rests on them. */
    ReportTable table(Asked asked, List<UnitId> areas, List<Counting> counted) {
        var unit = asked.unit();
        var days = asked.days();
        var rows = unit.level() == UnitLevel.COMMUNE
                ? villages(unit.id(), days.closing(), counted)
                : units(asked, counted);
        var total = rows.stream().filter(it -> it.depth() == 0).map(Row::counts).reduce(Counts.NONE, Counts::plus);
        return new ReportTable(
                unit.id(),
                asked.round(),
                days,
                counted.stream().map(Counting::at).min(Comparator.naturalOrder()).orElse(null),
                countedAreas.names(CountedAreas.uncounted(areas, counted), days.closing()),
                total,
                rows);
    }

    private List<Row> villages(UnitId commune, LocalDate day, List<Counting> counted) {
        if (counted.isEmpty()) return List.of();
        var byVillage = counts.byVillage(counted.getFirst().id());
        var rows = new ArrayList<Row>();
        for (var village : geography.children(commune, day)) {
            rows.add(new Row(village.id(), village.name(), UnitLevel.VILLAGE, 0, of(byVillage.remove(village.id()))));
        }
        // Villages that are gone and that no other took the place of: their households of the opening day stay in the sum.
        byVillage.forEach((id, it) -> rows.add(new Row(id, name(id, day), UnitLevel.VILLAGE, 0, it)));
        return rows;
    }

    private List<Row> units(Asked asked, List<Counting> counted) {
        var place = asked.unit();
        var day = asked.days().closing();
        var below = geography.children(place.id(), day);
        var rowOf = new LinkedHashMap<UUID, UnitId>();
        var districts = below.stream().anyMatch(it -> it.level() == UnitLevel.DISTRICT);
        var inside = new HashMap<UnitId, UnitId>();
        for (var child : below) {
            if (child.level() == UnitLevel.COMMUNE) inside.put(child.id(), child.id());
            else countings.areas(child.id(), day).forEach(area -> inside.put(area, child.id()));
        }
        counted.forEach(it -> rowOf.put(it.id(), districts ? it.area() : inside.getOrDefault(it.area(), place.id())));
        var byRow = counts.byRow(rowOf, asked.kinds());
        var rows = new ArrayList<Row>();
        for (var child : below) {
            var parts = new ArrayList<Row>();
            if (child.level() == UnitLevel.DISTRICT) {
                for (var commune : geography.children(child.id(), day)) {
                    parts.add(new Row(commune.id(), commune.name(), commune.level(), 1, of(byRow.get(commune.id()))));
                }
            }
            var own = of(byRow.get(child.id()));
            if (!own.byMeasure().isEmpty() && !parts.isEmpty()) parts.add(new Row(null, "", UnitLevel.VILLAGE, 1, own));
            var sum = parts.isEmpty() ? own : parts.stream().map(Row::counts).reduce(Counts.NONE, Counts::plus);
            rows.add(new Row(child.id(), child.name(), child.level(), 0, sum));
            rows.addAll(parts);
        }
        var rest = of(byRow.get(place.id()));
        if (!rest.byMeasure().isEmpty()) rows.add(new Row(null, "", UnitLevel.VILLAGE, 0, rest));
        return rows;
    }

    private String name(UnitId unit, LocalDate day) {
        return geography.nearest(unit, day).map(Unit::name).orElse("");
    }

    private static Counts of(@Nullable Counts counts) {
        return counts == null ? Counts.NONE : counts;
    }
}
