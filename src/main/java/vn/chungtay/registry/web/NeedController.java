package vn.chungtay.registry.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.registry.Need;
import vn.chungtay.registry.usecase.CountNeeds;

/** Households in need by kind of need; where there are none the page says so instead of a rate. */
@Controller
class NeedController {

    private final CountNeeds countNeeds;
    private final Geography geography;
    private final Access access;
    private final Clock clock;

    NeedController(CountNeeds countNeeds, Geography geography, Access access, Clock clock) {
        this.countNeeds = countNeeds;
        this.geography = geography;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/poverty/needs")
    String needs(
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            Model page) {
        var place = unit == null ? access.home().orElseGet(geography::country) : new UnitId(unit);
        var day = Optional.ofNullable(asOf).orElseGet(() -> LocalDate.now(clock));
        page.addAttribute("counts", countNeeds.households(place, day));
        page.addAttribute("needs", Need.values());
        page.addAttribute("unit", place.value());
        page.addAttribute("day", day);
        page.addAttribute("path", geography.pathUp(place, day).reversed());
        return "registry/needs";
    }
}
