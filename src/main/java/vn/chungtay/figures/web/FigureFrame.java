package vn.chungtay.figures.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.registry.RegistryAction;

/** What all pages of figures have around them: the unit they are about, and the way to the other pages about it. */
@Component
class FigureFrame {

    private final Geography geography;
    private final Access access;

    FigureFrame(Geography geography, Access access) {
        this.geography = geography;
        this.access = access;
    }

    /** The unit asked for, else the caller's own, else the country. */
    UnitId place(@Nullable UUID asked) {
        return asked == null ? access.home().orElseGet(geography::country) : new UnitId(asked);
    }

    /** The unit on that day, or on the nearest day on which it existed; only after the use case has asked for the right. */
    Unit unit(UnitId place, LocalDate day) {
        return geography.nearest(place, day).orElseThrow(() -> new NotFound("unit " + place.value()));
    }

    /** The day, or the nearest one on which the unit existed. */
    LocalDate nearest(UnitId place, LocalDate day) {
        return geography.nearest(place, day).map(Unit::asOf).orElse(day);
    }

    /** "Huyện Võ Nhai – 31/12/2023", the line below the title of a file. */
    String about(UnitId place, LocalDate day) {
        return unit(place, day).name() + " – " + Vietnamese.date(day);
    }

    /** Whether the caller may see the households behind the figures of this place. */
    boolean opens(UnitId place) {
        return access.may(RegistryAction.VIEW, place);
    }

    /** @param current which of the pages it is: table, changes, relapses, groups, areas, balance, needs or closings */
    void around(Model page, UnitId place, LocalDate day, String current) {
        var unit = unit(place, day);
        page.addAttribute("place", unit);
        page.addAttribute("unit", place.value());
        page.addAttribute("day", day);
        page.addAttribute("path", geography.pathUp(place, unit.asOf()).reversed());
        page.addAttribute("current", current);
    }

    /** Where comparisons begin when nobody has said: the last day of the year before. */
    static LocalDate endOfYearBefore(LocalDate day) {
        return day.withDayOfYear(1).minusDays(1);
    }
}
