package vn.chungtay.registry.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.CheckedScope;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdList.Listed;

/** What a list is compared with: households that are in the register already. */
@Repository
public class KnownHouseholds {

    private final JdbcClient jdbc;
    private final HouseholdsOf households;
    private final CheckedScope scope;

    KnownHouseholds(JdbcClient jdbc, HouseholdsOf households, CheckedScope scope) {
        this.jdbc = jdbc;
        this.households = households;
        this.scope = scope;
    }

    /**
     * Households that live in these areas now. One that merely lived there before is not found: what became of it is
     * nothing to whoever let it go, and its code is taken.
     */
    public List<Listed> byCodes(Set<UnitId> areas, Set<String> codes) {
        return scope.within(areas, () -> byCodes(codes));
    }

    private List<Listed> byCodes(Set<String> codes) {
        var ids = jdbc.sql("""
                select h.id
                from registry.household h
                join registry.residence r on r.household_id = h.id and r.valid_to is null
                where h.code = any (:codes)
                  and ((select platform.sees_everywhere()) or registry.village_in_scope(r.village_id))
                """)
                .param("codes", codes.toArray(String[]::new))
                .query(UUID.class)
                .list();
        return households.listed(ids);
    }

    public void forEachIn(Set<UnitId> areas, Collection<UnitId> villages, BiConsumer<HouseholdId, String> each) {
        scope.within(areas, () -> residents(villages)).forEach(each);
    }

    private Map<HouseholdId, String> residents(Collection<UnitId> villages) {
        var found = new HashMap<HouseholdId, String>();
        jdbc.sql("""
                select h.id, h.code from registry.residence r join registry.household h on h.id = r.household_id
                where r.village_id = any (:villages) and r.valid_to is null
                """)
                .param("villages", villages.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.put(new HouseholdId(row.getObject(1, UUID.class)), row.getString(2));
                });
        return found;
    }

    /** Asks over all areas, because a number is taken wherever its owner lives; says nothing about who that is. */
    public Set<String> takenNationalIds(Set<String> nationalIds) {
        return new HashSet<>(jdbc.sql("select taken from registry.taken_national_ids(:ids) as taken")
                .param("ids", nationalIds.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** Where they live, or lived last. */
    public Set<UnitId> villagesOf(Collection<HouseholdId> households) {
        return new HashSet<>(jdbc.sql("""
                select distinct on (household_id) village_id from registry.residence
                where household_id = any (:ids)
                order by household_id, valid_from desc
                """)
                .param("ids", ids(households))
                .query((row, _) -> new UnitId(row.getObject(1, UUID.class)))
                .list());
    }

    /** Those that nobody has changed since they came in. */
    public Set<HouseholdId> unchanged(Collection<HouseholdId> households) {
        return new HashSet<>(jdbc.sql("select id from registry.household where id = any (:ids) and version = 0")
                .param("ids", ids(households))
                .query((row, _) -> new HouseholdId(row.getObject(1, UUID.class)))
                .list());
    }

    private static UUID[] ids(Collection<HouseholdId> households) {
        return households.stream().map(HouseholdId::value).toArray(UUID[]::new);
    }
}
