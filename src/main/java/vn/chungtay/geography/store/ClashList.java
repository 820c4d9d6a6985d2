package vn.chungtay.geography.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.NewUnit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitRefusal;
import vn.chungtay.geography.UnitRefusal.CodeTaken;
import vn.chungtay.geography.UnitRefusal.NameTaken;

/** Codes and names of new units that others bear on some of the same days. */
@Component
public class ClashList {

    private final JdbcClient jdbc;

    ClashList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param except units that end or are renamed by the same act, so that their codes and names are free */
    public List<UnitRefusal> of(Collection<NewUnit> units, Collection<UnitId> except) {
        var clashes = new ArrayList<UnitRefusal>(amongThemselves(units));
        var all = List.copyOf(units);
        clashes.addAll(codesTaken(all, except));
        clashes.addAll(namesTaken(all, except));
        return clashes;
    }

    private static List<UnitRefusal> amongThemselves(Collection<NewUnit> units) {
        var clashes = new ArrayList<UnitRefusal>();
        var byCode = new HashMap<Object, NewUnit>();
        var byName = new HashMap<Object, NewUnit>();
        for (var unit : units) {
            if (unit.code() != null) {
                var twin = byCode.put(List.of(unit.kind().level(), unit.code()), unit);
                if (twin != null && twin.existed().overlaps(unit.existed())) {
                    clashes.add(new CodeTaken(unit.code(), twin.name()));
                }
            }
            var sister = byName.put(List.of(unit.parent(), unit.kind(), unit.name()), unit);
            if (sister != null && sister.existed().overlaps(unit.existed())) clashes.add(new NameTaken(unit.name()));
        }
        return clashes;
    }

    private List<CodeTaken> codesTaken(List<NewUnit> units, Collection<UnitId> except) {
        return jdbc.sql(
                        """
                        select distinct wanted.code, n.name
                        from unnest(?::text[], ?::text[], ?::date[], ?::date[]) wanted (code, level, first, last)
                        join geography.unit_name n on n.code = wanted.code
                        join geography.unit u on u.id = n.unit_id and u.level = wanted.level
                        where daterange(n.valid_from, n.valid_to, '[]') && daterange(wanted.first, wanted.last, '[]')
                            and daterange(u.valid_from, u.valid_to, '[]') && daterange(wanted.first, wanted.last, '[]')
                            and u.id <> all (?::uuid[])
                        order by 1, 2
                        """)
                .params(
                        column(units, NewUnit::code),
                        column(units, unit -> unit.kind().level()),
                        column(units, unit -> unit.existed().from()),
                        column(units, unit -> unit.existed().to()),
                        UnitStore.array(except))
                .query((row, number) -> new CodeTaken(row.getString(1), row.getString(2)))
                .list();
    }

    private List<NameTaken> namesTaken(List<NewUnit> units, Collection<UnitId> except) {
        return jdbc.sql(
                        """
                        select distinct n.name
                        from unnest(?::text[], ?::text[], ?::uuid[], ?::date[], ?::date[])
                            wanted (name, kind, parent, first, last)
                        join geography.unit_parent e on e.parent_id = wanted.parent
                        join geography.unit_name n
                            on n.unit_id = e.unit_id and n.name = wanted.name and n.kind = wanted.kind
                        where daterange(n.valid_from, n.valid_to, '[]') && daterange(wanted.first, wanted.last, '[]')
                            and daterange(e.valid_from, e.valid_to, '[]') && daterange(wanted.first, wanted.last, '[]')
                            and e.unit_id <> all (?::uuid[])
                        order by 1
                        """)
                .params(
                        column(units, NewUnit::name),
                        column(units, NewUnit::kind),
                        column(units, unit -> unit.parent().value()),
                        column(units, unit -> unit.existed().from()),
                        column(units, unit -> unit.existed().to()),
                        UnitStore.array(except))
                .query((row, number) -> new NameTaken(row.getString(1)))
                .list();
    }

    private static @Nullable String[] column(List<NewUnit> units, Function<NewUnit, @Nullable Object> value) {
        return units.stream()
                .map(value)
                .map(it -> it == null ? null : it.toString())
                .toArray(String[]::new);
    }
}
