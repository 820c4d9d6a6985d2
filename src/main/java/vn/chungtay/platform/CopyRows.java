package vn.chungtay.platform;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Rows on their way into a table by COPY, the fastest way in, within the caller's transaction. They leave in parcels, so
 * that any number of them needs little memory; {@link #close} sends the last. Tables with row-level security refuse it.
 */
public final class CopyRows implements AutoCloseable {

    private static final int PARCEL = 1 << 20;

    private final JdbcTemplate jdbc;
    private final String sql;
    private final StringBuilder text = new StringBuilder();

    /** @param columns separated by commas, in the order of the values */
    public CopyRows(JdbcTemplate jdbc, String table, String columns) {
        this.jdbc = jdbc;
        this.sql = "copy " + table + " (" + columns + ") from stdin";
    }

    /** Values as they read in SQL; null for none. */
    public void add(@Nullable Object... values) {
        for (int at = 0; at < values.length; at++) {
            if (at > 0) text.append('\t');
            var value = values[at];
            if (value == null) text.append("\\N");
            else append(value.toString());
        }
        text.append('\n');
        if (text.length() > PARCEL) send();
    }

    private void append(String value) {
        for (int at = 0; at < value.length(); at++) {
            char letter = value.charAt(at);
            switch (letter) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(letter);
            }
        }
    }

    private void send() {
        jdbc.execute((ConnectionCallback<Long>) connection -> {
            try {
                return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, new StringReader(text.toString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        text.setLength(0);
    }

    @Override
    public void close() {
        if (!text.isEmpty()) send();
    }
}
