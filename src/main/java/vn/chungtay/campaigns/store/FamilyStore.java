package vn.chungtay.campaigns.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.Relation;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.shared.Sex;

/** Who lives in households and where, as certificates name them. */
@Repository
public class FamilyStore {

    private final JdbcClient jdbc;

    FamilyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param ethnicity its name */
    public record Relative(
            String name, BirthDate born, Sex sex, String ethnicity, @Nullable String nationalId, Relation relation) {}

    /** Members on that day, the head first and then by age; a household that is gone or out of sight has none. */
    public Map<HouseholdId, List<Relative>> members(Collection<HouseholdId> households, LocalDate day) {
        var members = new HashMap<HouseholdId, List<Relative>>();
        jdbc.sql(
                        """
                        select m.household_id, m.relation, p.full_name, i.birth_date, i.birth_precision, i.sex, i.national_id,
                            e.name as ethnicity
                        from registry.pub_membership m
                        join registry.pub_person p on p.id = m.person_id
                        join registry.pub_identity i on i.id = m.person_id
                        join registry.pub_ethnicity e on e.code = p.ethnicity_code
                        where m.household_id = any (:households)
                            and m.valid_from <= :day and (m.valid_to is null or m.valid_to >= :day)
                        order by m.household_id, m.relation <> 'HEAD', i.birth_date, p.id
                        """)
                .param("households", array(households))
                .param("day", day)
                .query((ResultSet row) -> {
                    var household = new HouseholdId(row.getObject("household_id", UUID.class));
                    members.computeIfAbsent(household, _ -> new ArrayList<>()).add(relative(row));
                });
        return members;
    }

    /** The words of the household's own address, without village and commune; empty where none are written. */
    public Map<HouseholdId, String> addresses(Collection<HouseholdId> households, LocalDate day) {
        var addresses = new HashMap<HouseholdId, String>();
        jdbc.sql(
                        """
                        select household_id, address from registry.pub_residence
                        where household_id = any (:households) and address is not null
                            and valid_from <= :day and (valid_to is null or valid_to >= :day)
                        """)
                .param("households", array(households))
                .param("day", day)
                .query((ResultSet row) -> {
                    addresses.put(new HouseholdId(row.getObject("household_id", UUID.class)), row.getString("address"));
                });
        return addresses;
    }

    private static UUID[] array(Collection<HouseholdId> households) {
        return households.stream().map(HouseholdId::value).toArray(UUID[]::new);
    }

    private static Relative relative(ResultSet row) throws SQLException {
        var precision = BirthDate.Precision.valueOf(row.getString("birth_precision"));
        return new Relative(
                row.getString("full_name"),
                new BirthDate(row.getObject("birth_date", LocalDate.class), precision),
                Sex.valueOf(row.getString("sex")),
                row.getString("ethnicity"),
                row.getString("national_id"),
                Relation.valueOf(row.getString("relation")));
    }
}
