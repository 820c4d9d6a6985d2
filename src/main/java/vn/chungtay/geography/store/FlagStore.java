package vn.chungtay.geography.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.AreaFlag;
import vn.chungtay.geography.Flagging;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitRefusal.FlagHeld;

/** What units count as, from when to when. */
@Component
public class FlagStore {

    private final JdbcClient jdbc;

    FlagStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Flags recorded already for some of the same days. */
    public List<FlagHeld> held(Collection<Flagging> flags) {
        var wanted = List.copyOf(flags);
        return jdbc.sql(
                        """
                        select distinct f.flag, f.basis
                        from unnest(?::uuid[], ?::text[], ?::date[], ?::date[]) wanted (unit_id, flag, first, last)
                        join geography.unit_flag f on f.unit_id = wanted.unit_id and f.flag = wanted.flag
                        where daterange(f.valid_from, f.valid_to, '[]') && daterange(wanted.first, wanted.last, '[]')
                        order by 1, 2
                        """)
                .params(
                        column(wanted, it -> it.unit().value()),
                        column(wanted, Flagging::flag),
                        column(wanted, it -> it.days().from()),
                        column(wanted, it -> it.days().to()))
                .query((row, number) -> new FlagHeld(AreaFlag.valueOf(row.getString(1)), row.getString(2)))
                .list();
    }

    public void add(Collection<Flagging> flags) {
        var rows = List.copyOf(flags);
        jdbc.sql(
                        """
                        insert into geography.unit_flag (id, unit_id, flag, basis, verified, valid_from, valid_to)
                        select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::boolean[], ?::date[], ?::date[])
                        """)
                .params(
                        column(rows, it -> UUID.randomUUID()),
                        column(rows, it -> it.unit().value()),
                        column(rows, Flagging::flag),
                        column(rows, Flagging::basis),
                        column(rows, Flagging::verified),
                        column(rows, it -> it.days().from()),
                        column(rows, it -> it.days().to()))
                .update();
    }

    /** Returns whether the flag held on that day. */
    public boolean end(UnitId unit, AreaFlag flag, LocalDate lastDay) {
        return change("valid_to = :day", unit, flag, lastDay);
    }

    /** Returns whether the flag held on that day. */
    public boolean verify(UnitId unit, AreaFlag flag, LocalDate on) {
        return change("verified = true", unit, flag, on);
    }

    private boolean change(String what, UnitId unit, AreaFlag flag, LocalDate day) {
        return jdbc.sql(
                                """
                                update geography.unit_flag
                                set %s
                                where unit_id = :unit and flag = :flag and geography.holds(valid_from, valid_to, :day)
                                """
                                        .formatted(what))
                        .param("unit", unit.value())
                        .param("flag", flag.name())
                        .param("day", day)
                        .update()
                > 0;
    }

    private static @Nullable String[] column(List<Flagging> rows, Function<Flagging, @Nullable Object> value) {
        return rows.stream()
                .map(value)
                .map(it -> it == null ? null : it.toString())
                .toArray(String[]::new);
    }
}
