package vn.chungtay.registry.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Stale;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.Relation;
import vn.chungtay.registry.model.HouseholdState.Member;
import vn.chungtay.registry.model.HouseholdState.Place;
import vn.chungtay.registry.model.HouseholdState;
import vn.chungtay.registry.model.Sight.Stay;
import vn.chungtay.shared.DateRange;

/** A household as it stands, and its version, by which two officers at once are told apart. */
@Repository
public class HouseholdStore {

    private static final String STATE =
            """
            select h.id, h.version, r.village_id, r.address, r.valid_from as since,
                (select max(g.valid_to) + 1 from registry.residence g where g.household_id = h.id) as gone,
                (select c.valid_from from registry.class_period c
                 where c.household_id = h.id and c.valid_to is null) as class_since
            from registry.household h
            left join registry.residence r on r.household_id = h.id and r.valid_to is null
            where h.id = :id
            """;

    private static final String MEMBERS =
            """
            select m.person_id, m.relation, m.valid_from, p.birth_date
            from registry.membership m
            join registry.person p on p.id = m.person_id
            where m.household_id = :id and m.valid_to is null
            order by m.valid_from, p.birth_date, p.id
            """;

    private final JdbcClient jdbc;

    HouseholdStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<HouseholdState> state(HouseholdId id) {
        return jdbc.sql(STATE)
                .param("id", id.value())
                .query((row, _) -> new HouseholdState(
                        id,
                        row.getInt("version"),
                        place(
                                row.getObject("village_id", UUID.class),
                                row.getString("address"),
                                row.getObject("since", LocalDate.class)),
                        row.getObject("gone", LocalDate.class),
                        row.getObject("class_since", LocalDate.class),
                        members(id)))
                .optional();
    }

    /** Where it lives, or lived last. */
    public Optional<UnitId> lastVillage(HouseholdId id) {
        return jdbc.sql(
                        """
                        select village_id from registry.residence where household_id = :id
                        order by valid_from desc limit 1
                        """)
                .param("id", id.value())
                .query((row, _) -> new UnitId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Everywhere that it lived, the earliest first. */
    public List<Stay> stays(HouseholdId id) {
        return jdbc.sql("select village_id, valid_from, valid_to from registry.residence where household_id = :id order by valid_from")
                .param("id", id.value())
                .query((row, _) -> new Stay(
                        new UnitId(row.getObject("village_id", UUID.class)),
                        DateRange.between(
                                row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class))))
                .list();
    }

    public Optional<HouseholdId> byCode(String code) {
        return jdbc.sql("select id from registry.household where code = :code")
                .param("code", code)
                .query((row, _) -> new HouseholdId(row.getObject(1, UUID.class)))
                .optional();
    }

    /** Takes the record for this transaction. Whoever read an older version is told so, and nothing is overwritten. */
    public void take(HouseholdId id, int version) {
        var taken = jdbc.sql("update registry.household set version = version + 1 where id = :id and version = :version")
                .param("id", id.value())
                .param("version", version)
                .update();
        if (taken == 0) throw new Stale("household " + id.value() + " version " + version);
    }

    /** Waits until nobody else changes one of these; always in one order, so that nobody waits in a circle. */
    public void lock(Collection<HouseholdId> households) {
        jdbc.sql("select id from registry.household where id = any (:ids) order by id for update")
                .param("ids", ids(households))
                .query(UUID.class)
                .list();
    }

    /** A form that was opened on one of these before is stale now. */
    public void touch(Collection<HouseholdId> households) {
        jdbc.sql("update registry.household set version = version + 1 where id = any (:ids)")
                .param("ids", ids(households))
                .update();
    }

    private static UUID[] ids(Collection<HouseholdId> households) {
        return households.stream().map(HouseholdId::value).toArray(UUID[]::new);
    }

    private static @Nullable Place place(
            @Nullable UUID village, @Nullable String address, @Nullable LocalDate since) {
        return village == null || since == null ? null : new Place(new UnitId(village), address, since);
    }

    private List<Member> members(HouseholdId id) {
        return jdbc.sql(MEMBERS)
                .param("id", id.value())
                .query((row, _) -> new Member(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        Relation.valueOf(row.getString("relation")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("birth_date", LocalDate.class)))
                .list();
    }
}
