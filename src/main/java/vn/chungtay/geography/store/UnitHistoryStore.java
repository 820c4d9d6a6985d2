package vn.chungtay.geography.store;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.model.OfficialLists.Defect;
import vn.chungtay.geography.model.UnitHistory;
import vn.chungtay.geography.model.UnitHistory.ActRow;
import vn.chungtay.geography.model.UnitHistory.NameRow;
import vn.chungtay.geography.model.UnitHistory.ParentRow;
import vn.chungtay.geography.model.UnitHistory.SuccessionRow;
import vn.chungtay.geography.model.UnitHistory.UnitRow;

/** Stores whole histories of units at once. What is already recorded stays as it is. */
@Component
public class UnitHistoryStore {

    private final JdbcClient jdbc;

    UnitHistoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether lists with this hash were read before; a second program that asks at the same time waits. */
    public boolean hasRead(String hash) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('geography.source_list'))")
                .query((row, number) -> true)
                .single();
        return jdbc.sql("select exists (select from geography.source_list where hash = :hash)")
                .param("hash", hash)
                .query(Boolean.class)
                .single();
    }

    public void remember(String hash) {
        jdbc.sql("insert into geography.source_list (hash) values (:hash)")
                .param("hash", hash)
                .update();
    }

    /** Returns how many of the units are new. */
    public int add(UnitHistory history) {
        var added = addUnits(history.units());
        addNames(history.names());
        addParents(history.parents());
        addActs(history.acts());
        addSuccessions(history.successions());
        return added;
    }

    private int addUnits(List<UnitRow> rows) {
        return jdbc.sql(
                        """
                        insert into geography.unit (id, level, valid_from, valid_to)
                        select * from unnest(?::uuid[], ?::text[], ?::date[], ?::date[])
                        on conflict do nothing
                        """)
                .params(
                        column(rows, UnitRow::id),
                        column(rows, UnitRow::level),
                        column(rows, row -> row.days().from()),
                        column(rows, row -> row.days().to()))
                .update();
    }

    private void addNames(List<NameRow> rows) {
        jdbc.sql(
                        """
                        insert into geography.unit_name (id, unit_id, code, name, kind, valid_from, valid_to)
                        select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::date[], ?::date[])
                        on conflict do nothing
                        """)
                .params(
                        column(rows, NameRow::id),
                        column(rows, NameRow::unit),
                        column(rows, NameRow::code),
                        column(rows, row -> row.name().name()),
                        column(rows, row -> row.name().kind()),
                        column(rows, row -> row.days().from()),
                        column(rows, row -> row.days().to()))
                .update();
    }

    private void addParents(List<ParentRow> rows) {
        jdbc.sql(
                        """
                        insert into geography.unit_parent (id, unit_id, parent_id, valid_from, valid_to)
                        select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::date[], ?::date[])
                        on conflict do nothing
                        """)
                .params(
                        column(rows, ParentRow::id),
                        column(rows, ParentRow::unit),
                        column(rows, ParentRow::parent),
                        column(rows, row -> row.days().from()),
                        column(rows, row -> row.days().to()))
                .update();
    }

    private void addActs(List<ActRow> rows) {
        rows.forEach(row -> jdbc.sql(
                        """
                        insert into geography.reorganisation (id, kind, effective_on, basis)
                        values (?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(row.id(), row.kind(), row.effectiveOn(), row.basis())
                .update());
    }

    private void addSuccessions(List<SuccessionRow> rows) {
        jdbc.sql(
                        """
                        insert into geography.succession
                            (id, reorganisation_id, predecessor_id, predecessor_level, successor_id, extent)
                        select s.id, s.act, u.id, u.level, s.successor, s.extent
                        from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::uuid[], ?::text[])
                            as s (id, act, predecessor, successor, extent)
                        join geography.unit u on u.id = s.predecessor
                        on conflict do nothing
                        """)
                .params(
                        column(rows, SuccessionRow::id),
                        column(rows, SuccessionRow::act),
                        column(rows, SuccessionRow::predecessor),
                        column(rows, SuccessionRow::successor),
                        column(rows, row -> row.whole() ? "FULL" : "PARTIAL"))
                .update();
    }

    /** Replaces the list of known defects, which belongs to the program and not to the users. */
    public void replaceDefects(List<Defect> defects) {
        jdbc.sql("delete from geography.source_defect").update();
        defects.forEach(it -> jdbc.sql(
                        """
                        insert into geography.source_defect (id, kind, code, name, source_says, treatment, source)
                        values (?, ?, nullif(?, ''), ?, ?, ?, ?)
                        """)
                .params(idOf(it), it.kind(), it.code(), it.name(), it.sourceSays(), it.treatment(), it.source())
                .update());
    }

    /** Derives the paths of all units anew. */
    public void refreshAllPaths() {
        jdbc.sql("select geography.refresh_ancestry()")
                .query((row, number) -> true)
                .list();
    }

    /** Derives the paths of these units and of everything that was ever below them. */
    public void refreshPathsBelow(Collection<UUID> units) {
        jdbc.sql(
                        """
                        with recursive below (id) as (
                            select unnest(?::uuid[])
                            union
                            select edge.unit_id
                            from below
                            join geography.unit_parent edge on edge.parent_id = below.id
                        )
                        select geography.refresh_ancestry((select array_agg(id) from below))
                        """)
                .param(units.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, number) -> true)
                .list();
    }

    private static UUID idOf(Defect defect) {
        return UUID.nameUUIDFromBytes(
                (defect.kind() + defect.code() + defect.name()).getBytes(StandardCharsets.UTF_8));
    }

    private static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable Object> value) {
        return rows.stream()
                .map(value)
                .map(it -> it == null ? null : it.toString())
                .toArray(String[]::new);
    }
}
