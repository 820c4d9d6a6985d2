package vn.chungtay.platform.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.stream.Collectors;
import vn.chungtay.platform.database.DatabaseOwner;
import vn.chungtay.platform.database.LocalPostgres;
import vn.chungtay.platform.database.Migrations;

/**
 * Brings a backup back, whole or not at all. The schema is built up to the version of the backup, the rows are copied
 * in one transaction with all foreign keys checked, and before the commit everything is read again and compared.
 */
public final class RestoreBackup {

    /** Into a data directory that holds no database yet. It appears there only when everything is in order. */
    public long intoDirectory(Path file, Path directory) throws IOException, SQLException {
        var data = directory.toAbsolutePath().normalize();
        if (LocalPostgres.exists(data)) throw notEmpty(data.toString());
        try (var backup = BackupFile.open(file)) {
            var workshop = data.resolveSibling(data.getFileName() + ".restoring");
            deleteTree(workshop);
            try {
                long rows;
                try (var postgres = LocalPostgres.start(workshop)) {
                    rows = fill(backup, postgres.owner());
                }
                Files.createDirectories(data);
                Files.move(workshop.resolve("secret"), data.resolve("secret"));
                Files.move(workshop.resolve("cluster"), data.resolve("cluster"));
                return rows;
            } finally {
                deleteTree(workshop);
            }
        }
    }

    /** Into an external database in which no Chung Tay has been, or only a restore that was not finished. */
    public long intoServer(Path file, DatabaseOwner owner) throws IOException, SQLException {
        try (var backup = BackupFile.open(file)) {
            return fill(backup, owner);
        }
    }

    private static long fill(BackupFile backup, DatabaseOwner owner) throws IOException, SQLException {
        try (var connection = owner.dataSource().getConnection()) {
            var unfinished = new UnfinishedRestore(connection);
            unfinished.clearAway();
            if (!new Catalog(connection).isEmpty()) throw notEmpty(owner.url());
            unfinished.begin();
            try {
                fill(backup, owner, connection);
            } catch (IOException | SQLException | RuntimeException e) {
                if (!connection.getAutoCommit()) connection.rollback();
                unfinished.clearAway();
                throw e;
            }
        }
        return backup.manifest().rows();
    }

    private static void fill(BackupFile backup, DatabaseOwner owner, Connection connection)
            throws IOException, SQLException {
        buildSchema(backup.manifest(), owner);
        connection.setAutoCommit(false);
        if (!new Catalog(connection).history().equals(backup.manifest().history())) throw otherVersion();
        copyIn(backup, connection);
        compare(backup.manifest(), connection);
        new UnfinishedRestore(connection).end();
        connection.commit();
    }

    private static void buildSchema(Manifest manifest, DatabaseOwner owner) {
        var versions = new HashMap<String, String>();
        manifest.history().forEach(step -> versions.put(step.module(), step.version()));
        if (!Migrations.modules().containsAll(versions.keySet())) throw otherVersion();
        Migrations.applyUpTo(owner.dataSource(), versions);
    }

    private static void copyIn(BackupFile backup, Connection connection) throws IOException, SQLException {
        var manifest = backup.manifest();
        var here = new Catalog(connection).tables();
        if (!here.keySet().equals(
                manifest.tables().stream().map(Manifest.Content::table).collect(Collectors.toSet()))) {
            throw otherVersion();
        }
        // Nothing that happens on ordinary writing may happen again to rows that were written long ago.
        for (var table : here.keySet()) run(connection, "alter table " + table + " disable trigger user");
        run(connection, "truncate " + String.join(", ", here.keySet()));
        var copy = new TableCopy(connection);
        for (var content : manifest.tables()) {
            try (var rows = backup.content(content)) {
                copy.in(content, rows);
            }
        }
        for (var table : here.keySet()) run(connection, "alter table " + table + " enable trigger user");
        for (var counter : manifest.sequences()) {
            run(connection, "select setval('" + counter.sequence() + "', " + counter.value() + ")");
        }
    }

    private static void compare(Manifest manifest, Connection connection) throws IOException, SQLException {
        var copy = new TableCopy(connection);
        for (var content : manifest.tables()) {
            var there = copy.out(content.table(), content.columns(), OutputStream.nullOutputStream());
            if (!there.equals(content)) throw new IllegalStateException("not as it was: " + content.table());
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void deleteTree(Path directory) throws IOException {
        if (!Files.exists(directory)) return;
        try (var files = Files.walk(directory)) {
            for (var path : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    private static BackupRefused notEmpty(String where) {
        return new BackupRefused(
                "Nơi khôi phục đã có dữ liệu: " + where + ". Xin chọn thư mục hoặc cơ sở dữ liệu trống; không có gì bị đè.",
                "There is data already: " + where + ". Choose an empty directory or database; nothing is overwritten.");
    }

    private static BackupRefused otherVersion() {
        return new BackupRefused(
                "Bản sao lưu này do một phiên bản khác của chương trình ghi. Xin dùng phiên bản đã ghi nó hoặc mới hơn.",
                "This backup was written by another version of the program."
                        + " Use the version that wrote it, or a newer one.");
    }
}
