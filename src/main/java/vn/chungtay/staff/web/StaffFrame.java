package vn.chungtay.staff.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.web.Words;
import vn.chungtay.shared.Sex;
import vn.chungtay.staff.StaffAction;
import vn.chungtay.staff.model.StaffFile;
import vn.chungtay.staff.model.StaffFile.Field;
import vn.chungtay.staff.model.StaffKind;

/** What the pages of the register share: the unit they are about, and the words of the register. */
@Component
class StaffFrame {

    private final Geography geography;
    private final Access access;
    private final Words words;

    StaffFrame(Geography geography, Access access, Words words) {
        this.geography = geography;
        this.access = access;
        this.words = words;
    }

    /** The unit asked for, else the caller's own, else the country. */
    UnitId place(@Nullable UUID asked) {
        return asked == null ? access.home().orElseGet(geography::country) : new UnitId(asked);
    }

    LocalDate today() {
        return words.day(null);
    }

    Unit unit(UnitId place, LocalDate day) {
        return geography.nearest(place, day).orElseThrow(() -> new NotFound("unit " + place.value()));
    }

    /** The unit itself and those directly below it today, in which somebody can be on the register. */
    Map<UnitId, String> units(UnitId place) {
        var today = today();
        var units = new LinkedHashMap<UnitId, String>();
        units.put(place, unit(place, today).name());
        geography.children(place, today).forEach(it -> units.put(it.id(), it.name()));
        return units;
    }

    void around(Model page, UnitId place, LocalDate day, String current) {
        var unit = unit(place, day);
        page.addAttribute("place", unit);
        page.addAttribute("unit", place.value());
        page.addAttribute("day", day);
        page.addAttribute("path", geography.pathUp(place, unit.asOf()).reversed());
        page.addAttribute("current", current);
        page.addAttribute("mayKeep", access.may(StaffAction.KEEP, place));
        page.addAttribute("mayView", access.may(StaffAction.VIEW, place));
        page.addAttribute("mayExport", access.may(StaffAction.EXPORT, place));
    }

    StaffFile.Vocabulary vocabulary() {
        return new StaffFile.Vocabulary(
                told(Field.class, it -> "staff.field." + it),
                told(StaffKind.class, it -> "staff.kind." + it),
                told(Sex.class, it -> "staff.sex." + it),
                Map.of(true, words.text("staff.minority.true"), false, words.text("staff.minority.false")));
    }

    private <T extends Enum<T>> Map<T, String> told(Class<T> of, Function<T, String> key) {
        var all = new EnumMap<T, String>(of);
        for (var one : of.getEnumConstants()) all.put(one, words.text(key.apply(one)));
        return all;
    }
}
