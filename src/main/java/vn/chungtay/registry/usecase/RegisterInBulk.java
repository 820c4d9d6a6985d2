package vn.chungtay.registry.usecase;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.identity.Access;
import vn.chungtay.registry.BulkRegister;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.Origin;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.registry.store.KnownHouseholds;

/** Many households in, or out again, in one transaction. */
@Service
class RegisterInBulk implements BulkRegister {

    private final Access access;
    private final HouseholdWriter writer;
    private final KnownHouseholds known;

    RegisterInBulk(Access access, HouseholdWriter writer, KnownHouseholds known) {
        this.access = access;
        this.writer = writer;
        this.known = known;
    }

    @Override
    @Transactional
    public void register(List<HouseholdRow> households, Origin origin) {
        households.stream()
                .map(HouseholdRow::village)
                .distinct()
                .forEach(village -> access.require(RegistryAction.CHANGE, village));
        if (households.isEmpty()) return;
        writer.write(households, origin);
    }

    @Override
    @Transactional
    public Set<HouseholdId> withdraw(Set<HouseholdId> households) {
        known.villagesOf(households).forEach(village -> access.require(RegistryAction.CHANGE, village));
        var unchanged = known.unchanged(households);
        if (!unchanged.isEmpty()) writer.remove(unchanged);
        var left = new HashSet<>(households);
        left.removeAll(unchanged);
        return Set.copyOf(left);
    }

    @Override
    @Transactional(readOnly = true)
    public List<HouseholdRow> byCodes(Set<String> codes) {
        access.requireAnywhere(RegistryAction.SEARCH);
        return known.byCodes(codes);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> takenNationalIds(Set<String> nationalIds) {
        access.requireAnywhere(RegistryAction.CHANGE);
        return known.takenNationalIds(nationalIds);
    }
}
