package vn.chungtay.platform.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chungtay.platform.database.Migrations;

/** What the database itself says about its tables, counters and migrations. */
final class Catalog {

    private static final String TABLES =
            """
            select format('%I.%I', n.nspname, c.relname),
                   (select string_agg(quote_ident(a.attname), ', ' order by a.attnum)
                    from pg_attribute a
                    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '')
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and c.relpersistence = 'p'
              and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'
              and not (n.nspname = 'public' and c.relname like 'flyway\\_%')
            order by 1
            """;

    private static final String REFERENCES =
            """
            select format('%I.%I', n.nspname, c.relname), format('%I.%I', rn.nspname, r.relname)
            from pg_constraint k
            join pg_class c on c.oid = k.conrelid
            join pg_namespace n on n.oid = c.relnamespace
            join pg_class r on r.oid = k.confrelid
            join pg_namespace rn on rn.oid = r.relnamespace
            where k.contype = 'f' and c.oid <> r.oid
            """;

    private static final String COUNTERS =
            """
            select format('%I.%I', schemaname, sequencename), last_value
            from pg_sequences
            where last_value is not null
            order by 1
            """;

    private final Connection connection;

    Catalog(Connection connection) {
        this.connection = connection;
    }

    /** Columns by table, in an order in which a table comes after all that it refers to. */
    Map<String, String> tables() throws SQLException {
        var columns = new LinkedHashMap<String, String>();
        for (var row : rows(TABLES)) columns.put(row.get(0), row.get(1));
        var needs = new HashMap<String, Set<String>>();
        for (var row : rows(REFERENCES)) needs.computeIfAbsent(row.get(0), table -> new HashSet<>()).add(row.get(1));
        var ordered = new LinkedHashMap<String, String>();
        while (ordered.size() < columns.size()) {
            var ready = columns.keySet().stream()
                    .filter(table -> !ordered.containsKey(table))
                    .filter(table -> ordered.keySet().containsAll(needs.getOrDefault(table, Set.of())))
                    .toList();
            if (ready.isEmpty()) throw new IllegalStateException("tables refer to each other in a circle");
            ready.forEach(table -> ordered.put(table, columns.get(table)));
        }
        return ordered;
    }

    List<Manifest.Counter> counters() throws SQLException {
        return rows(COUNTERS).stream()
                .map(row -> new Manifest.Counter(row.get(0), Long.parseLong(row.get(1))))
                .toList();
    }

    List<Manifest.Step> history() throws SQLException {
        var steps = new ArrayList<Manifest.Step>();
        for (var module : Migrations.modules()) {
            if (rows("select to_regclass('public.flyway_" + module + "')").getFirst().getFirst() == null) continue;
            var applied = "select version, checksum from public.flyway_" + module
                    + " where success and type = 'SQL' and version is not null order by installed_rank";
            for (var row : rows(applied)) {
                steps.add(new Manifest.Step(module, row.get(0), String.valueOf(row.get(1))));
            }
        }
        return steps;
    }

    /** Whether a Chung Tay of any age has been here. */
    boolean isEmpty() throws SQLException {
        return rows(TABLES).isEmpty() && history().isEmpty();
    }

    private List<List<String>> rows(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<List<String>>();
            var width = result.getMetaData().getColumnCount();
            while (result.next()) {
                var row = new ArrayList<String>();
                for (int column = 1; column <= width; column++) row.add(result.getString(column));
                rows.add(row);
            }
            return rows;
        }
    }
}
