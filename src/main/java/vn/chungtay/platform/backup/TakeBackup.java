package vn.chungtay.platform.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.chungtay.platform.database.DatabaseOwner;

/**
 * Writes one snapshot of the whole database into a file. Others may work meanwhile: what they commit after the start
 * is not in it. The file holds personal data and can be read by its owner only; it has its name only once it is whole.
 */
public final class TakeBackup {

    private final Clock clock;

    public TakeBackup(Clock clock) {
        this.clock = clock;
    }

    /** Returns the number of rows saved. */
    public long take(DatabaseOwner owner, Path file) throws IOException, SQLException {
        if (Files.exists(file)) {
            throw new BackupRefused(
                    "Đã có tệp " + file + ". Xin chọn tên khác; bản sao lưu cũ không bị ghi đè.",
                    "The file " + file + " exists. Choose another name; an earlier backup is never overwritten.");
        }
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            Files.createFile(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            var rows = write(owner, unfinished);
            Seal.put(unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return rows;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private long write(DatabaseOwner owner, Path file) throws IOException, SQLException {
        try (var connection = owner.dataSource().getConnection();
                var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            var manifest = copyTables(connection, zip);
            zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
            zip.write(manifest.text().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.setComment(Seal.BLANK);
            connection.rollback();
            return manifest.rows();
        }
    }

    private Manifest copyTables(Connection connection, ZipOutputStream zip) throws IOException, SQLException {
        var catalog = new Catalog(connection);
        var copy = new TableCopy(connection);
        var contents = new ArrayList<Manifest.Content>();
        for (var table : catalog.tables().entrySet()) {
            zip.putNextEntry(new ZipEntry("tables/" + table.getKey()));
            contents.add(copy.out(table.getKey(), table.getValue(), open(zip)));
            zip.closeEntry();
        }
        var now = OffsetDateTime.now(clock).toString();
        return new Manifest(now, catalog.history(), contents, catalog.counters());
    }

    /** An entry ends before its archive does. */
    private static OutputStream open(ZipOutputStream zip) {
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
