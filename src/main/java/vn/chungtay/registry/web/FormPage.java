package vn.chungtay.registry.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.PersonDetails;
import vn.chungtay.registry.Relation;
import vn.chungtay.registry.model.HouseholdView;
import vn.chungtay.registry.usecase.FindHousehold;
import vn.chungtay.registry.usecase.ViewHousehold;
import vn.chungtay.shared.Sex;

/** What every form about a household shows beside its fields: the household as it is now, and lists to choose from. */
@Component
class FormPage {

    private final ViewHousehold viewHousehold;
    private final FindHousehold findHousehold;
    private final Places places;
    private final Clock clock;

    FormPage(ViewHousehold viewHousehold, FindHousehold findHousehold, Places places, Clock clock) {
        this.viewHousehold = viewHousehold;
        this.findHousehold = findHousehold;
        this.places = places;
        this.clock = clock;
    }

    Optional<HouseholdId> byCode(String code) {
        return findHousehold.byCode(code);
    }

    HouseholdView view(HouseholdId household) {
        return view(household, LocalDate.now(clock));
    }

    HouseholdView view(HouseholdId household, LocalDate day) {
        return viewHousehold.view(household, day);
    }

    void fill(HouseholdId household, Typed typed, Model page) {
        page.addAttribute("household", view(household));
        fill(typed, page);
    }

    void fill(Typed typed, Model page) {
        page.addAttribute("typed", typed);
        page.addAttribute("today", LocalDate.now(clock));
        page.addAttribute("villages", places.villages(LocalDate.now(clock)));
        page.addAttribute("ethnicities", findHousehold.ethnicGroups());
        page.addAttribute("relations", Relation.values());
        page.addAttribute("sexes", Sex.values());
        page.addAttribute("majority", PersonDetails.KINH);
    }
}
