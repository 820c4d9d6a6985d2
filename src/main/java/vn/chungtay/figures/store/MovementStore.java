package vn.chungtay.figures.store;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.chungtay.figures.model.Movement;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.standards.PovertyClass;

/** Counts the households of a class that came to a place or went from it between two days, each for one reason. */
@Repository
public class MovementStore {

    /** Each household with its one reason. */
    private static final String MOVED =
            """
            with before as (
                select s.household_id, s.village_id, s.class, s.village_id in (
                    select unit_id from geography.ancestry where ancestor_id = :unit and (distance = 0
                        or (valid_from is null or valid_from <= :start) and (valid_to is null or valid_to >= :start))) as here
                from registry.pub_standing s
                where s.valid_from <= :start and (s.valid_to is null or s.valid_to >= :start)
            ),
            after as (
                select s.household_id, s.village_id, s.class, s.village_id in (
                    select unit_id from geography.ancestry where ancestor_id = :unit and (distance = 0
                        or (valid_from is null or valid_from <= :end) and (valid_to is null or valid_to >= :end))) as here
                from registry.pub_standing s
                where s.valid_from <= :end and (s.valid_to is null or s.valid_to >= :end)
            ),
            moved as (
                select coalesce(b.household_id, a.household_id) as household_id, b.here as was_here, a.here as is_here,
                       b.village_id as old_village, a.village_id as new_village,
                       coalesce(a.here and a.class = :class, false) as came,
                       b.village_id = a.village_id or exists (
                           select from geography.succession s
                           where s.predecessor_id = b.village_id and s.successor_id = a.village_id) as one_place
                from before b
                full join after a on a.household_id = b.household_id
                where coalesce(b.here and b.class = :class, false) <> coalesce(a.here and a.class = :class, false)
            )
            , reasons as (
            select household_id, case
                       when came and was_here then case when exists (
                           select from registry.pub_standing p
                           where p.household_id = m.household_id and p.class = :class and p.valid_from <= :start)
                           then 'RELAPSED' else 'NEWLY_POOR' end
                       when came and one_place then 'BOUNDARY_IN'
                       when came and old_village is not null then 'MOVED_IN'
                       when came and happened('SPLIT_FROM') then 'SPLIT'
                       when came and happened('MOVED_IN') then 'MOVED_IN'
                       when came then 'REGISTERED'
                       when is_here then 'ESCAPED'
                       when one_place then 'BOUNDARY_OUT'
                       when new_village is not null then 'MOVED_OUT'
                       when happened('MERGED_INTO') then 'MERGED'
                       when happened('MOVED_OUT') then 'MOVED_OUT'
                       else 'DISSOLVED'
                   end as movement
            from moved m
            )
            """
                    .replaceAll(
                            "happened\\(('[A-Z_]+')\\)",
                            "exists (select from registry.pub_household_event e where e.household_id = m.household_id"
                                    + " and e.kind = $1 and e.happened_on > :start and e.happened_on <= :end)");

    private final JdbcClient jdbc;

    MovementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<Movement, Integer> between(UnitId unit, PovertyClass povertyClass, LocalDate start, LocalDate end) {
        var movements = new EnumMap<Movement, Integer>(Movement.class);
        asked("select movement, count(*) as households from reasons group by movement", unit, povertyClass, start, end)
                .query(row -> {
                    movements.put(Movement.valueOf(row.getString("movement")), row.getInt("households"));
                });
        return movements;
    }

    /** Who they are, of one reason. */
    public Set<HouseholdId> households(
            UnitId unit, PovertyClass povertyClass, LocalDate start, LocalDate end, Movement movement) {
        return asked("select household_id from reasons where movement = :movement", unit, povertyClass, start, end)
                .param("movement", movement.name())
                .query(UUID.class)
                .list()
                .stream()
                .map(HouseholdId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private JdbcClient.StatementSpec asked(
            String question, UnitId unit, PovertyClass povertyClass, LocalDate start, LocalDate end) {
        return jdbc.sql(MOVED + question)
                .param("unit", unit.value())
                .param("class", povertyClass.name())
                .param("start", start)
                .param("end", end);
    }
}
