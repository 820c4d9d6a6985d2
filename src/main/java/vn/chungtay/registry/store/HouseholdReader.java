package vn.chungtay.registry.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.ClassRow;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.MemberRow;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.PersonProfile;
import vn.chungtay.registry.Relation;
import vn.chungtay.shared.DateRange;
import vn.chungtay.standards.PovertyClass;

/** Reads whole households as they are now: place, members and profiles whose periods are still running. */
@Repository
public class HouseholdReader {

    private final JdbcClient jdbc;
    private final ProfileStore profiles;

    HouseholdReader(JdbcClient jdbc, ProfileStore profiles) {
        this.jdbc = jdbc;
        this.profiles = profiles;
    }

    public List<HouseholdRow> current(Collection<UUID> households) {
        var ids = households.toArray(UUID[]::new);
        var members = members(ids);
        var classes = classes(ids);
        var living = profiles.ofHouseholds(ids);
        return jdbc.sql(
                        """
                        select h.id, h.code, r.village_id, r.address, r.valid_from
                        from registry.household h
                        join registry.residence r on r.household_id = h.id and r.valid_to is null
                        where h.id = any (:ids)
                        order by h.code, h.id
                        """)
                .param("ids", ids)
                .query((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    return new HouseholdRow(
                            new HouseholdId(id),
                            row.getString("code"),
                            new UnitId(row.getObject("village_id", UUID.class)),
                            row.getString("address"),
                            row.getObject("valid_from", LocalDate.class),
                            members.getOrDefault(id, List.of()),
                            living.get(id),
                            List.of(),
                            classes.getOrDefault(id, List.of()));
                })
                .list();
    }

    private Map<UUID, List<MemberRow>> members(UUID[] ids) {
        var known = profiles.ofMembers(ids);
        return jdbc
                .sql(
                        """
                        select m.household_id, m.relation, m.valid_from, p.*
                        from registry.membership m
                        join registry.person p on p.id = m.person_id
                        where m.household_id = any (:ids) and m.valid_to is null
                        order by m.relation <> 'HEAD', m.valid_from, p.birth_date, p.id
                        """)
                .param("ids", ids)
                .query((row, _) -> Map.entry(row.getObject("household_id", UUID.class), member(row, known)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static MemberRow member(
            ResultSet row, Map<UUID, PersonProfile> known) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new MemberRow(
                new PersonId(id),
                PersonStore.details(row),
                Relation.valueOf(row.getString("relation")),
                row.getObject("valid_from", LocalDate.class),
                known.get(id));
    }

    private static @Nullable AssessmentId assessment(@Nullable UUID id) {
        return id == null ? null : new AssessmentId(id);
    }

    private Map<UUID, List<ClassRow>> classes(UUID[] ids) {
        return jdbc
                .sql(
                        """
                        select household_id, class, valid_from, decision_no, decided_on, assessment_id
                        from registry.class_period
                        where household_id = any (:ids) and valid_to is null
                        order by household_id, valid_from
                        """)
                .param("ids", ids)
                .query((row, _) -> Map.entry(
                        row.getObject("household_id", UUID.class),
                        new ClassRow(
                                PovertyClass.valueOf(row.getString("class")),
                                DateRange.startingOn(row.getObject("valid_from", LocalDate.class)),
                                row.getString("decision_no"),
                                row.getObject("decided_on", LocalDate.class),
                                assessment(row.getObject("assessment_id", UUID.class)))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
