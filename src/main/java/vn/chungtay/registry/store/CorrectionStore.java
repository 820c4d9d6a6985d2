package vn.chungtay.registry.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.PersonDetails;
import vn.chungtay.registry.PersonId;
import vn.chungtay.shared.Id;

/** What stood in the register before it was put right. */
@Repository
public class CorrectionStore {

    private final JdbcClient jdbc;

    CorrectionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One value that was wrong, and the value that took its place. */
    public record Change(String field, @Nullable String before, @Nullable String after) {}

    /** What of a person differs, as it is kept and shown. */
    public static List<Change> changes(PersonDetails before, PersonDetails after) {
        var changes = new ArrayList<Change>();
        compare(changes, "name", before.name(), after.name());
        compare(changes, "born", text(before), text(after));
        compare(changes, "sex", before.sex().name(), after.sex().name());
        compare(changes, "ethnicity", before.ethnicity(), after.ethnicity());
        compare(changes, "number", digits(before), digits(after));
        return changes;
    }

    private static void compare(List<Change> changes, String field, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) changes.add(new Change(field, before, after));
    }

    private static String text(PersonDetails details) {
        return details.born().date() + " " + details.born().precision();
    }

    private static @Nullable String digits(PersonDetails details) {
        var number = details.nationalId();
        return number == null ? null : number.digits();
    }

    public void keep(HouseholdId household, PersonId person, List<Change> changes, String reason) {
        for (var it : changes) {
            jdbc.sql(
                            """
                            insert into registry.correction
                                (id, household_id, person_id, field, old_value, new_value, reason)
                            values (?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            Id.newUuid(), household.value(), person.value(), it.field(), it.before(), it.after(), reason)
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
