package vn.chungtay.geography.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.geography.AreaFlag;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.GeographyAction;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitAuthority;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.geography.usecase.ReadUnits;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.web.Downloads;

/** Units as they were on a chosen day, today unless said otherwise. */
@Controller
@RequestMapping("/units")
class UnitController {

    private static final int MOST_FOUND = 50;

    private final Geography geography;
    private final ReadUnits reading;
    private final UnitAuthority authority;
    private final MessageSource messages;
    private final Clock clock;

    UnitController(
            Geography geography, ReadUnits reading, UnitAuthority authority, MessageSource messages, Clock clock) {
        this.geography = geography;
        this.reading = reading;
        this.authority = authority;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String search(
            @RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable LocalDate asOf, Model page) {
        var day = dayOf(asOf);
        var units = q.isBlank() ? geography.children(geography.country(), day) : geography.search(q, day, MOST_FOUND);
        page.addAttribute("q", q.strip());
        page.addAttribute("asOf", day);
        page.addAttribute("rows", reading.rows(units, day));
        page.addAttribute("most", MOST_FOUND);
        page.addAttribute("withoutPlace", reading.withoutPlace(day).size());
        return "geography/units";
    }

    @GetMapping("/{id}")
    String unit(@PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate asOf, Model page) {
        var unit = new UnitId(id);
        var day = dayOf(asOf);
        var shown = reading.unit(unit, day);
        var seen = shown.existed().contains(day) ? day : shown.asOf();
        page.addAttribute("unit", shown);
        page.addAttribute("asOf", day);
        page.addAttribute("seen", seen);
        page.addAttribute("path", geography.pathUp(unit, seen).reversed());
        page.addAttribute("rows", reading.rows(geography.children(unit, seen), seen));
        var dossier = reading.dossier(unit);
        page.addAttribute("kin", dossier.kin());
        page.addAttribute("timeline", Timeline.of(dossier));
        page.addAttribute("flags", dossier.flags());
        page.addAttribute("allFlags", AreaFlag.values());
        page.addAttribute("acts", ActKind.values());
        page.addAttribute("villageKinds", geography.villageKinds(unit, seen));
        page.addAttribute("mayChange", authority.may(changeOf(shown.level()), unit));
        page.addAttribute("mayFlag", authority.may(GeographyAction.FLAG_UNITS, unit));
        return "geography/unit";
    }

    /** The units directly below, as the page lists them. */
    @GetMapping("/{id}/below/file")
    ResponseEntity<Resource> file(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            @RequestParam SheetFormat format) {
        var unit = reading.unit(new UnitId(id), dayOf(asOf));
        var seen = unit.existed().contains(dayOf(asOf)) ? dayOf(asOf) : unit.asOf();
        var rows = reading.rows(geography.children(unit.id(), seen), seen);
        return Downloads.of(new UnitSheet(messages).of(format, titleOf(unit), seen, rows), "don-vi-" + seen);
    }

    private String titleOf(Unit unit) {
        var kind = messages.getMessage("geography.kind." + unit.kind(), null, Vietnamese.LOCALE);
        return messages.getMessage("geography.unit.title", new Object[] {kind, unit.name()}, Vietnamese.LOCALE);
    }

    @GetMapping("/without-place")
    String withoutPlace(@RequestParam(required = false) @Nullable LocalDate asOf, Model page) {
        var day = dayOf(asOf);
        page.addAttribute("asOf", day);
        page.addAttribute("villages", reading.withoutPlace(day));
        return "geography/without-place";
    }

    @GetMapping("/source-defects")
    String defects(Model page) {
        page.addAttribute("defects", reading.defects());
        return "geography/source-defects";
    }

    private static GeographyAction changeOf(UnitLevel level) {
        return level == UnitLevel.VILLAGE ? GeographyAction.CHANGE_VILLAGES : GeographyAction.CHANGE_UNITS;
    }

    private LocalDate dayOf(@Nullable LocalDate asked) {
        return asked == null ? LocalDate.now(clock) : asked;
    }
}
