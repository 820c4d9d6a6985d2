package vn.chungtay.accompaniment.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.chungtay.accompaniment.AccompanimentAction;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.web.Words;

/** What the pages of helping and watching share: the unit they are about, the year, and what may be done there. */
@Component
class AccompanimentFrame {

    private final Geography geography;
    private final Access access;
    private final Words words;

    AccompanimentFrame(Geography geography, Access access, Words words) {
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

    int year(@Nullable Integer asked) {
        return Optional.ofNullable(asked).orElse(today().getYear());
    }

    Unit unit(UnitId place) {
        return geography.nearest(place, today()).orElseThrow(() -> new NotFound("unit " + place.value()));
    }

    void around(Model page, UnitId place, int year, String current) {
        var unit = unit(place);
        page.addAttribute("place", unit);
        page.addAttribute("unit", place.value());
        page.addAttribute("path", geography.pathUp(place, unit.asOf()).reversed());
        page.addAttribute("below", below(place));
        page.addAttribute("current", current);
        page.addAttribute("year", year);
        page.addAttribute("years", List.of(today().getYear() + 1, today().getYear(), today().getYear() - 1, today().getYear() - 2));
        page.addAttribute("today", today());
        page.addAttribute("mayAssign", access.may(AccompanimentAction.ASSIGN, place));
        page.addAttribute("mayExport", access.may(AccompanimentAction.EXPORT, place));
        page.addAttribute("mayCheck", access.may(AccompanimentAction.CHECK, place));
        page.addAttribute("mayHelp", access.may(AccompanimentAction.HELP, place));
    }

    /** The unit itself and those directly below it, to choose from. */
    private Map<UUID, String> below(UnitId place) {
        var all = new LinkedHashMap<UUID, String>();
        all.put(place.value(), unit(place).name());
        geography.children(place, today()).forEach(it -> all.put(it.id().value(), it.name()));
        return all;
    }

    /** What was typed as a day; empty if it is none. */
    static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
