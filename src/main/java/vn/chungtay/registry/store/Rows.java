package vn.chungtay.registry.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.chungtay.platform.CopyRows;

/**
 * Rows on their way into one table, sent as one array a column, or into the table where they wait for a list's
 * application. One row or a hundred thousand take the same way, so there is one list of columns for each table.
 */
final class Rows {

    private static final int CHUNK = 10_000;

    private final String table;
    private final String[] columns;
    private final String[] types;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    /** @param columns each with its type, for example {@code "id uuid"} */
    Rows(String table, String... columns) {
        this.table = table;
        this.columns = Arrays.stream(columns).map(it -> it.split(" ", 2)[0]).toArray(String[]::new);
        this.types = Arrays.stream(columns).map(it -> it.split(" ", 2)[1]).toArray(String[]::new);
    }

    void add(@Nullable Object... values) {
        if (values.length != columns.length) throw new IllegalArgumentException("values do not fit " + table);
        rows.add(values);
    }

    void insert(JdbcTemplate jdbc) {
        for (int start = 0; start < rows.size(); start += CHUNK) {
            insert(jdbc, rows.subList(start, Math.min(start + CHUNK, rows.size())));
        }
    }

    /** Into the waiting table beside the table, under the list. */
    void setAside(JdbcTemplate jdbc, UUID list) {
        if (rows.isEmpty()) return;
        var waiting = table.replace("registry.", "registry.waiting_");
        try (var copy = new CopyRows(jdbc, waiting, String.join(", ", columns) + ", list_id")) {
            for (var row : rows) {
                var values = Arrays.copyOf(row, row.length + 1);
                values[row.length] = list;
                copy.add(values);
            }
        }
    }

    private void insert(JdbcTemplate jdbc, List<@Nullable Object[]> chunk) {
        jdbc.update(sql(), statement -> {
            for (int column = 0; column < columns.length; column++) {
                statement.setArray(
                        column + 1, statement.getConnection().createArrayOf("text", texts(chunk, column)));
            }
        });
    }

    private String sql() {
        var arrays = IntStream.range(0, columns.length)
                .mapToObj(it -> "?::text[]::" + types[it] + "[]")
                .collect(Collectors.joining(", "));
        return "insert into " + table + " (" + String.join(", ", columns) + ") select * from unnest(" + arrays + ")";
    }

    private static @Nullable String[] texts(List<@Nullable Object[]> chunk, int column) {
        return chunk.stream()
                .map(row -> Objects.toString(row[column], null))
                .toArray(String[]::new);
    }
}
