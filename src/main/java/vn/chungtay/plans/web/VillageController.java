package vn.chungtay.plans.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.geography.UnitId;
import vn.chungtay.plans.model.FieldReport;
import vn.chungtay.plans.usecase.ReadOwnReports;

/** The screen of the head of a village, for a phone: my reports, my difficulties, my households (ROL-33). */
@Controller
@RequestMapping("/plans/village")
class VillageController {

    private final ReadOwnReports read;
    private final Clock clock;

    VillageController(ReadOwnReports read, Clock clock) {
        this.read = read;
        this.clock = clock;
    }

    static String address(UUID village) {
        return "/plans/village?unit=" + village;
    }

    /** @param unit absent for the caller's own village */
    @GetMapping
    String village(@RequestParam(required = false) @Nullable UUID unit, Model page) {
        var found = read.village(unit == null ? null : new UnitId(unit));
        if (!page.containsAttribute("typed")) page.addAttribute("typed", FieldReportForm.blank("", new UUID(0, 0), "", ""));
        page.addAttribute("it", found.orElse(null));
        page.addAttribute("today", LocalDate.now(clock));
        page.addAttribute("moments", DateTimeFormatter.ofPattern("dd/MM/uuuu").withZone(clock.getZone()));
        found.ifPresent(it -> {
            page.addAttribute("difficulties", it.reports().stream().filter(one -> one.said().kind() == FieldReport.Kind.DIFFICULTY).toList());
            page.addAttribute("own", read.sitsIn(it.village().id()));
        });
        return "plans/village";
    }
}
