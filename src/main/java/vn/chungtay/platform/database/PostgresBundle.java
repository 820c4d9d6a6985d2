package vn.chungtay.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL programs that travel inside our own jar, unpacked once into the data directory. */
final class PostgresBundle {

    private static final String COMPLETE = ".complete";

    private PostgresBundle() {}

    /** Returns the directory that holds bin/, lib/ and share/. */
    static Path unpackedUnder(Path parent) {
        var home = parent.resolve("postgres-18");
        if (Files.exists(home.resolve(COMPLETE))) return home;
        try (var bundle = open()) {
            unpack(bundle, home);
            Files.createFile(home.resolve(COMPLETE));
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack PostgreSQL into " + home, e);
        }
    }

    private static InputStream open() {
        var name = "/postgres-linux-" + architecture() + ".txz";
        var bundle = PostgresBundle.class.getResourceAsStream(name);
        if (bundle == null) {
            throw new IllegalStateException("no PostgreSQL for this machine in the jar (" + name
                    + "); set CHUNGTAY_DB_URL to an external server");
        }
        return bundle;
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            case String other -> other;
        };
    }

    private static void unpack(InputStream bundle, Path home) throws IOException {
        Files.createDirectories(home);
        var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(bundle)));
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            write(tar, entry, inside(home, entry.getName()));
        }
    }

    private static Path inside(Path home, String name) {
        var target = home.resolve(name).normalize();
        if (!target.startsWith(home)) throw new IllegalStateException("entry outside of its archive: " + name);
        return target;
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.deleteIfExists(target);
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
