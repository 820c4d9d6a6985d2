package vn.chungtay.registry.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.PersonId;

/** What stood in the register before it was put right. */
@Repository
public class CorrectionStore {

    private final JdbcClient jdbc;

    CorrectionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One value that was wrong, and the value that took its place. */
    public record Change(String field, @Nullable String before, @Nullable String after) {}

    public void keep(HouseholdId household, PersonId person, List<Change> changes, String reason) {
        for (var it : changes) {
            jdbc.sql(
                            """
                            insert into registry.correction
                                (id, household_id, person_id, field, old_value, new_value, reason)
                            values (?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            UUID.randomUUID(), household.value(), person.value(), it.field(), it.before(), it.after(), reason)
                    .update();
        }
    }

    /** Every household that the person was ever a member of, as far as the caller's scope goes. */
    public List<HouseholdId> householdsOf(PersonId person) {
        return jdbc.sql("select distinct household_id from registry.membership where person_id = ?")
                .param(person.value())
                .query((row, _) -> new HouseholdId(row.getObject(1, UUID.class)))
                .list();
    }

    /** The first day on which the person was in a household; nobody is born later. */
    public Optional<LocalDate> firstDayOf(PersonId person) {
        return jdbc.sql("select min(valid_from) from registry.membership where person_id = ?")
                .param(person.value())
                .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }
}
