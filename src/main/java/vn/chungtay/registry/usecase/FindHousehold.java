package vn.chungtay.registry.usecase;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.identity.Access;
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

    FindHousehold(Access access, HouseholdStore households, EthnicGroups groups) {
        this.access = access;
        this.households = households;
        this.groups = groups;
    }

    /** A household of the caller's area; what lies outside of it is not found. */
    @Transactional(readOnly = true)
    public Optional<HouseholdId> byCode(String code) {
        access.requireAnywhere(RegistryAction.SEARCH);
        return households.byCode(code);
    }

    @Transactional(readOnly = true)
    public List<EthnicGroups.Group> ethnicGroups() {
        access.requireAnywhere(RegistryAction.SEARCH);
        return groups.all();
    }
}
