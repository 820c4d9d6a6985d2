package vn.chungtay.geography.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.Decision;
import vn.chungtay.geography.Naming;
import vn.chungtay.geography.ReorganisationId;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.model.Stay;
import vn.chungtay.platform.Caller;

/** Cuts periods of names and parents at a day and continues them differently; nothing before the day changes. */
@Component
public class ActStore {

    private final JdbcClient jdbc;

    ActStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Acts are rare and touch many rows, so only one is carried out at a time. */
    public void waitForOthers() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('geography.reorganisation'))")
                .query((row, number) -> true)
                .single();
    }

    public void keep(ReorganisationId id, String kind, Decision decision) {
        jdbc.sql(
                        """
                        insert into geography.reorganisation (id, kind, effective_on, basis, note, recorded_by)
                        values (:id, :kind, :day, :basis, :note, :user)
                        """)
                .param("id", id.value())
                .param("kind", kind)
                .param("day", decision.effectiveOn())
                .param("basis", decision.basis())
                .param("note", decision.note())
                .param("user", Caller.current().user())
                .update();
    }

    public void succeed(ReorganisationId act, UnitId before, UnitId after, boolean whole) {
        jdbc.sql(
                        """
                        insert into geography.succession
                            (id, reorganisation_id, predecessor_id, predecessor_level, successor_id, extent)
                        select :id, :act, u.id, u.level, :after, :extent
                        from geography.unit u
                        where u.id = :before
                        """)
                .param("id", UUID.randomUUID())
                .param("act", act.value())
                .param("before", before.value())
                .param("after", after.value())
                .param("extent", whole ? "FULL" : "PARTIAL")
                .update();
    }

    /** The unit, its name and its place above end with this day. */
    public void end(UnitId unit, LocalDate lastDay) {
        jdbc.sql("update geography.unit set valid_to = :last where id = :unit")
                .param("last", lastDay)
                .param("unit", unit.value())
                .update();
        for (var table : List.of("unit_name", "unit_parent", "unit_flag")) {
            jdbc.sql(
                            """
                            update geography.%s set valid_to = :last
                            where unit_id = :unit and geography.holds(valid_from, valid_to, :last)
                            """
                                    .formatted(table))
                    .param("last", lastDay)
                    .param("unit", unit.value())
                    .update();
        }
    }

    /** The unit's name from this day until the end of the period that holds then. */
    public void rename(UnitId unit, Naming naming, LocalDate day) {
        var last = cut("unit_name", unit, day);
        jdbc.sql(
                        """
                        insert into geography.unit_name (id, unit_id, code, name, kind, valid_from, valid_to)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(UUID.randomUUID(), unit.value(), naming.code(), naming.name(), naming.kind().name(), day, last)
                .update();
    }

    /** The unit's places above from this day, instead of the one that holds then. */
    public void place(UnitId unit, List<Stay> stays, LocalDate day) {
        cut("unit_parent", unit, day);
        stays.forEach(it -> jdbc.sql(
                        """
                        insert into geography.unit_parent (id, unit_id, parent_id, valid_from, valid_to)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(UUID.randomUUID(), unit.value(), it.above().value(), it.days().from(), it.days().to())
                .update());
    }

    /** The last day of the place above that holds on this day; without one, the last day before another begins. */
    public @Nullable LocalDate endOfPlace(UnitId unit, LocalDate day) {
        return jdbc.sql(
                        """
                        select coalesce(
                            e.valid_to,
                            (select min(f.valid_from) - 1
                             from geography.unit_parent f
                             where f.unit_id = u.id and f.valid_from > :day),
                            u.valid_to)
                        from geography.unit u
                        left join geography.unit_parent e
                            on e.unit_id = u.id and geography.holds(e.valid_from, e.valid_to, :day)
                        where u.id = :unit
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .orElse(null);
    }

    public Optional<UnitId> parentOn(UnitId unit, LocalDate day) {
        return jdbc.sql(
                        """
                        select parent_id
                        from geography.unit_parent
                        where unit_id = :unit and geography.holds(valid_from, valid_to, :day)
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .query(UUID.class)
                .optional()
                .map(UnitId::new);
    }

    /** The first day from the given one on which the unit, or what stands directly below it, changes again. */
    public Optional<LocalDate> nextChange(Collection<UnitId> units, LocalDate from) {
        return jdbc.sql(
                        """
                        select min(day)
                        from (
                            select valid_from as day from geography.unit_name where unit_id = any (cast(:units as uuid[]))
                            union all
                            select valid_from from geography.unit_parent where unit_id = any (cast(:units as uuid[]))
                            union all
                            select valid_from from geography.unit_parent where parent_id = any (cast(:units as uuid[]))
                            union all
                            select valid_to from geography.unit where id = any (cast(:units as uuid[]))
                        ) change
                        where day >= :from
                        """)
                .param("units", UnitStore.array(units))
                .param("from", from)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    public boolean isRenamedOn(UnitId unit, LocalDate day) {
        return startsOn("unit_name", unit, day);
    }

    public boolean isPlacedOn(UnitId unit, LocalDate day) {
        return startsOn("unit_parent", unit, day);
    }

    private boolean startsOn(String table, UnitId unit, LocalDate day) {
        return jdbc.sql("select exists (select from geography.%s where unit_id = ? and valid_from = ?)".formatted(table))
                .params(unit.value(), day)
                .query(Boolean.class)
                .single();
    }

    private @Nullable LocalDate cut(String table, UnitId unit, LocalDate day) {
        return jdbc.sql(
                        """
                        with held as (
                            select id, valid_to
                            from geography.%1$s
                            where unit_id = :unit and geography.holds(valid_from, valid_to, :day)
                        )
                        update geography.%1$s target
                        set valid_to = :eve
                        from held
                        where target.id = held.id
                        returning held.valid_to
                        """
                                .formatted(table))
                .param("unit", unit.value())
                .param("day", day)
                .param("eve", day.minusDays(1))
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .optional()
                .flatMap(it -> it)
                .orElse(null);
    }
}
