package vn.chungtay.registry.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.registry.model.Balance;
import vn.chungtay.registry.model.Movement;
import vn.chungtay.registry.usecase.BalanceMovements;

/** The balance of poor and near-poor households between two days, with its difference, which must be 0. */
@Controller
@RequestMapping("/poverty/balance")
class BalanceController {

    private final BalanceMovements balanceMovements;
    private final Geography geography;
    private final Access access;
    private final Clock clock;

    BalanceController(BalanceMovements balanceMovements, Geography geography, Access access, Clock clock) {
        this.balanceMovements = balanceMovements;
        this.geography = geography;
        this.access = access;
        this.clock = clock;
    }

    /** Without days: since the end of last year. */
    @GetMapping
    String balance(
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            Model page) {
        var place = unit == null ? access.home().orElseGet(geography::country) : new UnitId(unit);
        var end = Optional.ofNullable(to).orElseGet(() -> LocalDate.now(clock));
        var start = Optional.ofNullable(from).orElseGet(() -> end.withDayOfYear(1).minusDays(1));
        page.addAttribute("balances", start.isAfter(end) ? List.<Balance>of() : balanceMovements.between(place, start, end));
        page.addAttribute("movements", Movement.values());
        page.addAttribute("links", access.may(RegistryAction.VIEW, place));
        page.addAttribute("unit", place.value());
        page.addAttribute("start", start);
        page.addAttribute("end", end);
        page.addAttribute("path", geography.pathUp(place, end).reversed());
        return "registry/balance";
    }
}
