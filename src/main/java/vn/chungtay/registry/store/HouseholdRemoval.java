package vn.chungtay.registry.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.registry.HouseholdId;

/** Takes households out as if they had never been there. Only for what a list brought in by mistake. */
@Repository
public class HouseholdRemoval {

    private static final List<String> PERIODS = List.of(
            "delete from registry.class_period where household_id = any (:ids)",
            "delete from registry.assessment_cause where assessment_id in"
                    + " (select id from registry.assessment where household_id = any (:ids))",
            "delete from registry.assessment where household_id = any (:ids)",
            "delete from registry.residence where household_id = any (:ids)");

    private static final List<String> REST = List.of(
            "delete from registry.household_event where household_id = any (:ids)",
            "delete from registry.household_profile where household_id = any (:ids)");

    private static final String PEOPLE =
            """
            with gone as (
                delete from registry.membership where household_id = any (:ids) returning person_id
            ), unknown as (
                delete from registry.person_profile where person_id in (select person_id from gone)
            )
            select person_id from gone
            """;

    private final JdbcClient jdbc;

    HouseholdRemoval(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void removePeriods(Collection<HouseholdId> households) {
        PERIODS.forEach(sql -> jdbc.sql(sql).param("ids", ids(households)).update());
    }

    public void removeHouseholds(Collection<HouseholdId> households) {
        REST.forEach(sql -> jdbc.sql(sql).param("ids", ids(households)).update());
        var people = jdbc.sql(PEOPLE).param("ids", ids(households)).query(UUID.class).list();
        jdbc.sql("delete from registry.person where id = any (:people)")
                .param("people", people.toArray(UUID[]::new))
                .update();
        jdbc.sql("delete from registry.household where id = any (:ids)")
                .param("ids", ids(households))
                .update();
    }

    private static UUID[] ids(Collection<HouseholdId> households) {
        return households.stream().map(HouseholdId::value).toArray(UUID[]::new);
    }
}
