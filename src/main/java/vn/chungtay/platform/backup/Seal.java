package vn.chungtay.platform.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** The last 64 characters of a backup, its archive comment: the hash of every byte before them. */
final class Seal {

    static final String BLANK = "0".repeat(64);

    private Seal() {}

    /** Fills the blank comment with which the archive was written. */
    static void put(Path file) throws IOException {
        var seal = hash(file);
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(bytes.length() - BLANK.length());
            bytes.write(seal.getBytes(StandardCharsets.US_ASCII));
            bytes.getFD().sync();
        }
    }

    static boolean isIntact(Path file) throws IOException {
        if (Files.size(file) <= BLANK.length()) return false;
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            var seal = new byte[BLANK.length()];
            bytes.seek(bytes.length() - seal.length);
            bytes.readFully(seal);
            return hash(file).equals(new String(seal, StandardCharsets.US_ASCII));
        }
    }

    private static String hash(Path file) throws IOException {
        var digest = TableCopy.sha256();
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            var left = Files.size(file) - BLANK.length();
            var chunk = new byte[1 << 16];
            while (left > 0) {
                var read = bytes.read(chunk, 0, (int) Math.min(chunk.length, left));
                if (read < 0) break;
                digest.update(chunk, 0, read);
                left -= read;
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
