package vn.chungtay.monitoring.usecase;

import java.text.Collator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.monitoring.Round;
import vn.chungtay.monitoring.model.RoundDays;
import vn.chungtay.monitoring.store.ReportCalendarFile;
import vn.chungtay.monitoring.store.CountingStore;
import vn.chungtay.monitoring.store.CountingStore.Counting;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Vietnamese;

/** Which of the newest countings tell of a unit. */
@Component
class CountedAreas {

    private final Geography geography;
    private final ReportCalendarFile calendar;
    private final CountingStore countings;

    CountedAreas(Geography geography, ReportCalendarFile calendar, CountingStore countings) {
        this.geography = geography;
        this.calendar = calendar;
        this.countings = countings;
    }

    /**
     * @param village absent where everything in the countings belongs to the unit
     * @param uncounted areas of the unit that nobody has counted
     */
    record Found(
            Unit unit, RoundDays days, List<UUID> countings, @Nullable UnitId village, List<UnitId> uncounted) {}

    /** A village is looked up in the count of the area that it lies in, or lay in before it was gone. */
    Found of(UnitId place, Round round, LocalDate today) {
        var days = calendar.calendar().days(round, today);
        var unit = geography.nearest(place, days.closing()).orElseThrow(() -> new NotFound("unit " + place.value()));
        boolean village = unit.level() == UnitLevel.VILLAGE;
        var areas = village
                ? geography.pathUp(unit.id(), unit.asOf()).stream().map(Unit::id).toList()
                : countings.areas(unit.id(), days.closing());
        var counted = countings.newest(areas, round);
        var ids = counted.stream().map(Counting::id).toList();
        return new Found(
                unit, days, ids, village ? unit.id() : null, village ? List.of() : uncounted(areas, counted));
    }

    /** The areas that are in none of the countings. */
    static List<UnitId> uncounted(List<UnitId> areas, List<Counting> counted) {
        var known = counted.stream().map(Counting::area).collect(Collectors.toSet());
        return areas.stream().filter(it -> !known.contains(it)).toList();
    }

    /** The names of areas, in the order of the alphabet. */
    List<String> names(List<UnitId> areas, LocalDate day) {
        var present = geography.units(areas, day);
        return areas.stream()
                .map(it -> Optional.ofNullable(present.get(it)).or(() -> geography.nearest(it, day)).map(Unit::name).orElse(""))
                .sorted(Collator.getInstance(Vietnamese.LOCALE))
                .toList();
    }
}
