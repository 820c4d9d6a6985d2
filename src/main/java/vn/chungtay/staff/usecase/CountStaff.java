package vn.chungtay.staff.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.CheckedScope;
import vn.chungtay.staff.StaffAction;
import vn.chungtay.staff.StaffCounts;
import vn.chungtay.staff.StaffFigures;
import vn.chungtay.staff.store.StaffTallies;

/** How many of the staff were trained, by unit (IND-08). */
@Component
public class CountStaff implements StaffFigures {

    private final Access access;
    private final Geography geography;
    private final StaffTallies tallies;
    private final CheckedScope scope;

    CountStaff(Access access, Geography geography, StaffTallies tallies, CheckedScope scope) {
        this.access = access;
        this.geography = geography;
        this.tallies = tallies;
        this.scope = scope;
    }

    /**
     * The units directly below a unit, by their codes.
     *
     * @param own staff of the unit itself and of what lies in none of the rows; part of the total
     */
    public record ByUnit(List<Row> rows, StaffCounts own, StaffCounts total) {}

    public record Row(Unit unit, StaffCounts counts) {}

    @Transactional(readOnly = true)
    public ByUnit byUnit(UnitId place, LocalDate day) {
        access.require(StaffAction.COUNT, place);
        var below = geography.children(place, day);
        var places = new ArrayList<>(below.stream().map(Unit::id).toList());
        places.add(place);
        var counts = counts(places, day);
        var rows = below.stream().map(it -> new Row(it, counts.getOrDefault(it.id(), StaffCounts.NONE))).toList();
        var total = counts.getOrDefault(place, StaffCounts.NONE);
        return new ByUnit(rows, rows.stream().map(Row::counts).reduce(total, StaffCounts::minus), total);
    }

    @Override
    @Transactional(readOnly = true)
    public StaffCounts on(UnitId place, LocalDate day) {
        access.require(StaffAction.COUNT, place);
        return counts(List.of(place), day).getOrDefault(place, StaffCounts.NONE);
    }

    private Map<UnitId, StaffCounts> counts(List<UnitId> places, LocalDate day) {
        var counts = new HashMap<UnitId, StaffCounts>();
        // A figure is of everybody; it tells of nobody in particular.
        scope.write(() -> counts.putAll(tallies.on(places, day)));
        return counts;
    }
}
