package vn.chungtay.registry.usecase;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.CheckedScope;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.registry.store.EthnicGroups;
import vn.chungtay.registry.store.HouseholdStore;

/** What forms about households need to be filled in. */
@Service
public class FindHousehold {

    private final Access access;
    private final HouseholdStore households;
    private final EthnicGroups groups;
    private final CheckedScope scope;

    FindHousehold(Access access, HouseholdStore households, EthnicGroups groups, CheckedScope scope) {
        this.access = access;
        this.households = households;
        this.groups = groups;
        this.scope = scope;
    }

    /** A household of the caller's area; what lies outside of it is not found. */
    @Transactional(readOnly = true)
    public Optional<HouseholdId> byCode(String code) {
        var areas = access.requireAnywhere(RegistryAction.SEARCH);
        return scope.within(areas, () -> households.byCode(code));
    }

    @Transactional(readOnly = true)
    public List<EthnicGroups.Group> ethnicGroups() {
        access.requireAnywhere(RegistryAction.SEARCH);
        return groups.all();
    }
}
