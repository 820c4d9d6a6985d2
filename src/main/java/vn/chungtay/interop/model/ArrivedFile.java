package vn.chungtay.interop.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A file that somebody sent: looked at before any parser touches it. Its parts are unpacked once into nothing with a
 * counter, because the sizes that an archive claims can be lies.
 */
public final class ArrivedFile {

    public static final long LARGEST = 64L << 20;
    private static final long LARGEST_UNPACKED = 3L << 30;
    /** The texts of a workbook are all in memory while it is read. */
    private static final long LARGEST_TEXTS = 96L << 20;
    /** Honest sheets pack to a tenth or twentieth; a bomb to a thousandth. */
    private static final long LARGEST_RATIO = 250;
    private static final long RATIO_COUNTS_FROM = 16L << 20;
    private static final int MOST_PARTS = 2000;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** How the rows are packed. */
    public enum Format {
        XLSX,
        TEXT
    }

    private ArrivedFile() {}

    /** The format, or an {@link UnreadableFile} with the reason. */
    public static Format inspect(Path file, String name) throws IOException {
        if (Files.size(file) == 0) throw new UnreadableFile(FileProblem.EMPTY);
        if (Files.size(file) > LARGEST) throw new UnreadableFile(FileProblem.TOO_LARGE);
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (extension.equals("xlsm") || extension.equals("xltm")) throw new UnreadableFile(FileProblem.MACROS);
        var start = start(file);
        if (startsWith(start, OLE)) throw new UnreadableFile(isEncrypted(file) ? FileProblem.PASSWORD : FileProblem.OLD_XLS);
        boolean zip = startsWith(start, ZIP);
        return switch (extension) {
            case "xlsx" -> {
                if (!zip) throw new UnreadableFile(FileProblem.CONTENT_DIFFERS);
                inspectParts(file);
                yield Format.XLSX;
            }
            case "csv", "txt", "tsv" -> {
                if (zip || looksBinary(start)) throw new UnreadableFile(FileProblem.CONTENT_DIFFERS);
                yield Format.TEXT;
            }
            case "xls" -> throw new UnreadableFile(FileProblem.CONTENT_DIFFERS);
            default -> throw new UnreadableFile(FileProblem.NOT_A_SHEET);
        };
    }

    private static void inspectParts(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) throw new UnreadableFile(FileProblem.ZIP_BOMB);
            if (zip.getEntry("xl/vbaProject.bin") != null) throw new UnreadableFile(FileProblem.MACROS);
            if (zip.getEntry("xl/workbook.xml") == null) throw new UnreadableFile(FileProblem.NOT_A_SHEET);
            long unpacked = 0;
            for (var parts = zip.entries(); parts.hasMoreElements(); ) unpacked += unpack(zip, parts.nextElement(), unpacked);
        } catch (ZipException e) {
            throw new UnreadableFile(FileProblem.BROKEN);
        }
    }

    private static long unpack(ZipFile zip, ZipEntry part, long before) throws IOException {
        var bytes = new byte[1 << 16];
        long size = 0;
        long largest = part.getName().endsWith("sharedStrings.xml") ? LARGEST_TEXTS : LARGEST_UNPACKED - before;
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                if (size == 0 && part.getName().endsWith(".xml")) refuseEntities(bytes, read);
                size += read;
                boolean bomb = size > RATIO_COUNTS_FROM && size > LARGEST_RATIO * Math.max(1, part.getCompressedSize());
                if (bomb || size > largest) throw new UnreadableFile(FileProblem.ZIP_BOMB);
            }
        }
        return size;
    }

    /** Entities are declared at the start of a document, and an honest workbook has none and is in UTF-8. */
    private static void refuseEntities(byte[] bytes, int length) {
        var start = new String(bytes, 0, Math.min(length, 1 << 12), StandardCharsets.ISO_8859_1);
        boolean otherEncoding = start.indexOf('\0') >= 0 || start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE");
        if (otherEncoding || start.contains("<!DOCTYPE") || start.contains("<!ENTITY")) {
            throw new UnreadableFile(FileProblem.FOREIGN_ENTITIES);
        }
    }

    /** A workbook with a password is an OLE file with a stream of this name, in UTF-16. */
    private static boolean isEncrypted(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var text = new String(in.readNBytes(1 << 20), StandardCharsets.ISO_8859_1);
            return text.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e");
        }
    }

    private static boolean looksBinary(byte[] start) {
        boolean utf16 = start.length > 1 && (start[0] == (byte) 0xFF && start[1] == (byte) 0xFE || start[0] == (byte) 0xFE && start[1] == (byte) 0xFF);
        if (utf16) return false;
        for (byte it : start) if (it >= 0 && it < 9) return true;
        return false;
    }

    private static byte[] start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(4096);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }
}
