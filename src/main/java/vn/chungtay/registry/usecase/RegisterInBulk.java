package vn.chungtay.registry.usecase;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.registry.BulkRegister;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdList.Listed;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.Origin;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.registry.RevisedHousehold;
import vn.chungtay.registry.store.FormerHouseholds;
import vn.chungtay.registry.store.KnownHouseholds;

/** Many households in, or out again, in one transaction. */
@Service
class RegisterInBulk implements BulkRegister {

    private final Access access;
    private final HouseholdWriter writer;
    private final KnownHouseholds known;
    private final RevisionWriter revisions;
    private final FormerHouseholds former;

    RegisterInBulk(
            Access access, HouseholdWriter writer, KnownHouseholds known, RevisionWriter revisions, FormerHouseholds former) {
        this.access = access;
        this.writer = writer;
        this.known = known;
        this.revisions = revisions;
        this.former = former;
    }

    @Override
    @Transactional
    public void register(List<HouseholdRow> households, Origin origin) {
        access.require(RegistryAction.CHANGE, villages(households.stream().map(HouseholdRow::village)));
        if (households.isEmpty()) return;
        writer.write(households, origin);
    }

    @Override
    @Transactional
    public Set<HouseholdId> withdraw(Set<HouseholdId> households) {
        access.requireAnywhere(RegistryAction.CHANGE);
        var unchanged = known.unchanged(households);
        access.require(RegistryAction.CHANGE, known.villagesOf(unchanged));
        if (!unchanged.isEmpty()) writer.remove(unchanged);
        var left = new HashSet<>(households);
        left.removeAll(unchanged);
        return Set.copyOf(left);
    }

    @Override
    @Transactional
    public void revise(UUID list, List<RevisedHousehold> households, LocalDate on, String reason) {
        access.require(
                RegistryAction.CHANGE,
                villages(households.stream().flatMap(it -> Stream.of(it.before().village(), it.after().village()))));
        if (!households.isEmpty()) revisions.revise(list, households, on, reason);
    }

    @Override
    @Transactional
    public Set<HouseholdId> putBack(UUID list, String reason) {
        access.requireAnywhere(RegistryAction.CHANGE);
        var builtUpon = former.builtUpon(list);
        if (!builtUpon.isEmpty()) return builtUpon;
        var revised = former.of(list);
        access.require(
                RegistryAction.CHANGE,
                villages(Stream.concat(known.villagesOf(revised).stream(), former.villages(list).stream())));
        if (!revised.isEmpty()) revisions.putBack(list, revised, reason);
        return Set.of();
    }

    @Override
    @Transactional(readOnly = true)
    public List<HouseholdRow> byCodes(Set<String> codes) {
        return listedByCodes(codes).stream().map(Listed::household).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Listed> listedByCodes(Set<String> codes) {
        var areas = access.requireAnywhere(RegistryAction.CHANGE);
        return known.byCodes(areas, codes);
    }

    @Override
    @Transactional(readOnly = true)
    public void forEachIn(Set<UnitId> villages, BiConsumer<HouseholdId, String> each) {
        var areas = access.requireAnywhere(RegistryAction.SEARCH);
        known.forEachIn(areas, villages, each);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> takenNationalIds(Set<String> nationalIds) {
        access.requireAnywhere(RegistryAction.CHANGE);
        return known.takenNationalIds(nationalIds);
    }

    private static Set<UnitId> villages(Stream<UnitId> villages) {
        return villages.collect(Collectors.toSet());
    }
}
