package vn.chungtay.registry.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdNotes;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.model.HouseholdView;
import vn.chungtay.registry.usecase.Looked;
import vn.chungtay.registry.usecase.ViewHousehold;
import vn.chungtay.standards.Indicator;
import vn.chungtay.standards.Indicators;

/** The page of one household, as it was on a day. */
@Controller
@RequestMapping("/households/{id}")
class HouseholdController {

    private final ViewHousehold viewHousehold;
    private final Indicators indicators;
    private final Places places;
    private final List<HouseholdNotes> notes;
    private final Clock clock;

    HouseholdController(
            ViewHousehold viewHousehold, Indicators indicators, Places places, List<HouseholdNotes> notes, Clock clock) {
        this.viewHousehold = viewHousehold;
        this.indicators = indicators;
        this.places = places;
        this.notes = notes;
        this.clock = clock;
    }

    @GetMapping
    String household(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate on,
            HttpServletResponse response,
            Model page) {
        return show(new HouseholdId(id), on, response, page);
    }

    /** A POST, because looking at a number is an act of its own that leaves a line in the trail. */
    @PostMapping("/members/{person}/number")
    String number(
            @PathVariable UUID id,
            @PathVariable UUID person,
            @RequestParam(required = false) @Nullable LocalDate on,
            HttpServletResponse response,
            Model page) {
        var number = viewHousehold.nationalId(new HouseholdId(id), new PersonId(person), day(on));
        page.addAttribute("shownPerson", person);
        page.addAttribute("shownNumber", number.digits());
        return show(new HouseholdId(id), on, response, page);
    }

    private String show(HouseholdId id, @Nullable LocalDate on, HttpServletResponse response, Model page) {
        return switch (viewHousehold.look(id, day(on))) {
            case Looked.Shown<HouseholdView> it -> show(it, page);
            case Looked.MovedAway<HouseholdView> it -> MovedAwayPage.show(id, it, response, page);
        };
    }

    private String show(Looked.Shown<HouseholdView> shown, Model page) {
        var household = shown.it();
        var residence = household.residence();
        var place = residence == null ? "" : places.path(residence.village(), household.asOf());
        page.addAttribute(
                "it",
                HouseholdModel.of(
                        household, place, indicators(household), viewHousehold.rights(household.id()), shown.lastDay()));
        page.addAttribute(
                "flags", residence == null ? Set.of() : places.flags(residence.village(), household.asOf()));
        page.addAttribute("notes", notes.stream().flatMap(it -> it.about(household.id()).stream()).toList());
        page.addAttribute("actKinds", ActKind.values());
        page.addAttribute("recordKinds", RecordKind.values());
        return "registry/household";
    }

    private List<Indicator> indicators(HouseholdView household) {
        var assessment = household.assessment();
        return assessment == null ? List.of() : indicators.of(assessment.standard());
    }

    private LocalDate day(@Nullable LocalDate on) {
        return Optional.ofNullable(on).orElseGet(() -> LocalDate.now(clock));
    }
}
