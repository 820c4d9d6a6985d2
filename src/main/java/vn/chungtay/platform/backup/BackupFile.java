package vn.chungtay.platform.backup;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A backup opened for reading, every byte of it compared with its manifest before anybody may use it. */
final class BackupFile implements AutoCloseable {

    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip) throws IOException {
        this.zip = zip;
        this.manifest = readManifest();
        for (var content : manifest.tables()) verify(content);
    }

    static BackupFile open(Path file) throws IOException {
        if (!file.toFile().isFile()) throw new NoSuchFileException(file.toString());
        if (!Seal.isIntact(file)) throw Manifest.unreadable();
        try {
            var zip = new ZipFile(file.toFile());
            try {
                return new BackupFile(zip);
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (ZipException | EOFException | IndexOutOfBoundsException | NumberFormatException damaged) {
            throw Manifest.unreadable();
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream content(Manifest.Content content) throws IOException {
        return new BufferedInputStream(entry(content.entry()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private Manifest readManifest() throws IOException {
        try (var text = entry(Manifest.ENTRY)) {
            return Manifest.read(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private InputStream entry(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) throw Manifest.unreadable();
        return zip.getInputStream(entry);
    }

    private void verify(Manifest.Content content) throws IOException {
        var digest = TableCopy.sha256();
        try (var bytes = new DigestInputStream(entry(content.entry()), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(content.sha256())) throw Manifest.unreadable();
    }
}
