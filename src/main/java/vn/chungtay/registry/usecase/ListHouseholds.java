package vn.chungtay.registry.usecase;

import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.registry.HouseholdList;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.registry.store.HouseholdsOf;

/** Reads the households of a unit some hundreds at a time. */
@Service
class ListHouseholds implements HouseholdList {

    private static final int PART = 500;

    private final Access access;
    private final HouseholdsOf households;

    ListHouseholds(Access access, HouseholdsOf households) {
        this.access = access;
        this.households = households;
    }

    @Override
    @Transactional
    public void forEach(UnitId unit, Consumer<Listed> each) {
        access.require(RegistryAction.EXPORT, unit);
        var ids = households.ids(unit);
        for (int at = 0; at < ids.size(); at += PART) {
            households.listed(ids.subList(at, Math.min(at + PART, ids.size()))).forEach(each);
        }
    }
}
