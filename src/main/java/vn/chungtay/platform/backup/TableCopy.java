package vn.chungtay.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Moves whole tables out and in through COPY, in a form that does not depend on settings. */
final class TableCopy {

    private static final String EXACT =
            """
            set local row_security = off;
            set local synchronize_seqscans = off;
            set local datestyle = 'ISO, YMD';
            set local intervalstyle = 'iso_8601';
            set local timezone = 'UTC';
            set local extra_float_digits = 1;
            """;

    private final CopyManager copy;

    /** The connection must be in a transaction, for which the settings hold. */
    TableCopy(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(EXACT);
        }
        copy = connection.unwrap(PGConnection.class).getCopyAPI();
    }

    Manifest.Content out(String table, String columns, OutputStream to) throws SQLException, IOException {
        var digest = sha256();
        var rows = copy.copyOut("copy " + table + " (" + columns + ") to stdout", new DigestOutputStream(to, digest));
        return new Manifest.Content(table, columns, rows, HexFormat.of().formatHex(digest.digest()));
    }

    long in(Manifest.Content content, InputStream from) throws SQLException, IOException {
        return copy.copyIn("copy " + content.table() + " (" + content.columns() + ") from stdin", from);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
