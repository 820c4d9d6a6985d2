package vn.chungtay.geography.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitChange.Done;
import vn.chungtay.geography.UnitChange.Refused;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.geography.model.Dossier.ParentPeriod;
import vn.chungtay.geography.model.Levels;
import vn.chungtay.geography.usecase.ChangeUnits;
import vn.chungtay.geography.usecase.ReadUnits;

/** Forms for the dated acts that change a unit. Whether somebody may is decided when the act is carried out. */
@Controller
@RequestMapping("/units/{id}/changes")
class UnitChangeController {

    private static final String PAGE = "geography/change";

    private final Geography geography;
    private final ReadUnits reading;
    private final ChangeUnits changing;
    private final UnitRefusalMessages messages;
    private final Clock clock;

    UnitChangeController(
            Geography geography, ReadUnits reading, ChangeUnits changing, UnitRefusalMessages messages, Clock clock) {
        this.geography = geography;
        this.reading = reading;
        this.changing = changing;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/new")
    String form(@PathVariable UUID id, @RequestParam ActKind act, Model page) {
        var unit = reading.unit(new UnitId(id), LocalDate.now(clock));
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        if (act == ActKind.RENAMING || act == ActKind.MERGER) {
            typed.add("name", unit.name());
            typed.add("code", unit.officialCode().orElse(""));
            typed.add("kind", unit.kind().name());
        }
        return show(unit, new ActForm(act, typed), List.of(), page);
    }

    @PostMapping
    String change(
            @PathVariable UUID id,
            @RequestParam ActKind act,
            @RequestParam MultiValueMap<String, String> typed,
            Model page,
            RedirectAttributes next) {
        var unit = reading.unit(new UnitId(id), LocalDate.now(clock));
        var form = new ActForm(act, typed);
        if (!form.errors().isEmpty()) {
            page.addAttribute("errors", form.errors());
            return show(unit, form, List.of(), page);
        }
        var decision = form.decision();
        return switch (changing.carryOut(form.toAct(unit.id(), parentOf(unit.id())), decision)) {
            case Done done -> {
                next.addFlashAttribute("notice", "geography.change.recorded");
                next.addAttribute("asOf", decision.effectiveOn());
                yield "redirect:/units/" + done.units().getFirst().value();
            }
            case Refused refused -> show(unit, form, messages.of(refused.because()), page);
        };
    }

    private String show(Unit unit, ActForm form, List<String> refusals, Model page) {
        var today = LocalDate.now(clock);
        page.addAttribute("unit", unit);
        page.addAttribute("form", form);
        page.addAttribute("refusals", refusals);
        page.addAttribute("kinds", kindsFor(unit, form.act()));
        page.addAttribute("below", geography.children(unit.id(), today));
        page.addAttribute("sisters", sistersOf(unit.id(), today));
        page.addAttribute("places", placesFor(unit.id(), today));
        page.addAttribute("parts", List.of(1, 2, ActForm.PARTS));
        return PAGE;
    }

    private static List<UnitKind> kindsFor(Unit unit, ActKind act) {
        return Arrays.stream(UnitKind.values())
                .filter(kind -> act == ActKind.FOUNDING
                        ? Levels.mayStandBelow(kind, unit.kind())
                        : kind.level() == unit.level())
                .toList();
    }

    private List<Unit> sistersOf(UnitId unit, LocalDate day) {
        return parentOf(unit).map(parent -> geography.children(parent, day)).orElse(List.of()).stream()
                .filter(sister -> !sister.id().equals(unit))
                .toList();
    }

    /** Where the unit may go: beside its unit above, or for one without a place to what its last one went into. */
    private List<Unit> placesFor(UnitId unit, LocalDate day) {
        return parentOf(unit)
                .map(parent -> sistersOf(parent, day))
                .orElseGet(() -> reading.dossier(unit).parents().stream()
                        .findFirst()
                        .map(ParentPeriod::above)
                        .map(geography::successors)
                        .orElse(List.of()));
    }

    /** What it stands below; a village that waits for its commune lies in a province already, but below no commune. */
    private Optional<UnitId> parentOf(UnitId unit) {
        var path = geography.pathUp(unit, LocalDate.now(clock));
        return path.stream()
                .skip(1)
                .findFirst()
                .filter(above -> path.getFirst().level() != UnitLevel.VILLAGE || above.level() == UnitLevel.COMMUNE)
                .map(Unit::id);
    }
}
