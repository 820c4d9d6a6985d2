package vn.chungtay.registry.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.PersonDetails;
import vn.chungtay.registry.Relation;
import vn.chungtay.registry.model.HouseholdView;
import vn.chungtay.registry.model.Identified;
import vn.chungtay.registry.usecase.FindHousehold;
import vn.chungtay.registry.usecase.FindLoosePeople;
import vn.chungtay.registry.usecase.ViewHousehold;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.shared.NationalId;
import vn.chungtay.shared.Sex;

/** What every form about a household shows beside its fields: the household as it is now, and lists to choose from. */
@Component
class FormPage implements LookUp {

    private final ViewHousehold viewHousehold;
    private final FindHousehold findHousehold;
    private final FindLoosePeople findLoosePeople;
    private final Places places;
    private final Clock clock;

    FormPage(
            ViewHousehold viewHousehold,
            FindHousehold findHousehold,
            FindLoosePeople findLoosePeople,
            Places places,
            Clock clock) {
        this.viewHousehold = viewHousehold;
        this.findHousehold = findHousehold;
        this.findLoosePeople = findLoosePeople;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public Optional<HouseholdId> byCode(String code) {
        return findHousehold.byCode(code);
    }

    @Override
    public Identified byNumber(HouseholdId household, NationalId number, BirthDate born, LocalDate on) {
        return findLoosePeople.byNumber(household, number, born, on);
    }

    /** What only some acts ask for: who may be taken in, and where else one may move to. */
    void fill(ActKind kind, Typed typed, Model page) {
        if (kind == ActKind.ADMIT) page.addAttribute("loose", findLoosePeople.all());
        if (kind != ActKind.MOVE) return;
        var today = LocalDate.now(clock);
        page.addAttribute("communes", places.communes(today));
        typed.idIfAny("commune").map(UnitId::new).ifPresent(it -> page.addAttribute("villages", places.villagesOf(it, today)));
    }

    /** Whether the household may still be shown to the caller; it may have moved to where somebody else works. */
    boolean stillHere(HouseholdId household) {
        return viewHousehold.rights(household).change();
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
