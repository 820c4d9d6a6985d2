package vn.chungtay.registry.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.CheckedScope;
import vn.chungtay.platform.NotFound;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.registry.model.Identified;
import vn.chungtay.registry.model.LoosePerson;
import vn.chungtay.registry.store.HouseholdStore;
import vn.chungtay.registry.store.LoosePeople;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.shared.NationalId;

/** Who can come into a household without being entered a second time: people who left one and are in none. */
@Service
public class FindLoosePeople {

    private static final String BY_NUMBER = "registry.person.by_number";

    private final Access access;
    private final Audit audit;
    private final LoosePeople people;
    private final HouseholdStore households;
    private final CheckedScope scope;
    private final Clock clock;

    FindLoosePeople(
            Access access, Audit audit, LoosePeople people, HouseholdStore households, CheckedScope scope, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.people = people;
        this.households = households;
        this.scope = scope;
        this.clock = clock;
    }

    @Transactional
    public List<LoosePerson> all() {
        var areas = access.requireAnywhere(RegistryAction.CHANGE);
        var found = scope.within(areas, people::all);
        if (!found.isEmpty()) {
            audit.looked(
                    RegistryAction.SEARCH.code(),
                    found.stream().map(LoosePerson::id).toList(),
                    LocalDate.now(clock));
        }
        return found;
    }

    /**
     * Somebody whom a household of the caller would take in from a day on, wherever they lived before. Every attempt is in
     * the trail of the household's commune, so that whoever tries numbers is seen.
     */
    @Transactional
    public Identified byNumber(HouseholdId household, NationalId number, BirthDate born, LocalDate on) {
        var village = households.lastVillage(household).orElseThrow(() -> new NotFound("household " + household.value()));
        access.require(RegistryAction.CHANGE, village);
        var found = people.byNumber(number, born, on);
        switch (found) {
            case Identified.Loose it -> audit.looked(BY_NUMBER, List.of(it.person()), on);
            case Identified.Member _ -> audit.refused(BY_NUMBER, village, "member_elsewhere");
            case Identified.Unknown _ -> audit.refused(BY_NUMBER, village, "number_or_birth_unknown");
        }
        return found;
    }
}
