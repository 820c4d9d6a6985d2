package vn.chungtay.documents.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import vn.chungtay.documents.DocumentReader;
import vn.chungtay.documents.ReadRefusal;
import vn.chungtay.platform.file.Archive;
import vn.chungtay.platform.file.TextBytes;

/** A file that somebody sent: its format by its bytes, which must agree with its name. */
final class ArrivedDocument {

    /** A document of 5,000 pages unpacks to about 50 MB, a workbook keeps its texts in memory. */
    private static final Archive.Limits LIMITS = new Archive.Limits(192L << 20, 16L << 20);

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] RTF = "{\\rtf".getBytes(StandardCharsets.US_ASCII);
    private static final Set<String> WITH_MACROS = Set.of("docm", "dotm", "xlsm", "xltm", "xlam", "xlsb");

    /** What the bytes are. */
    enum Format {
        WORD,
        SHEET,
        PDF,
        TEXT,
        CSV
    }

    private ArrivedDocument() {}

    static Format inspect(Path file, String name) throws IOException {
        if (!Files.isRegularFile(file)) throw new RefusedFile(ReadRefusal.NO_FILE);
        if (Files.size(file) == 0) throw new RefusedFile(ReadRefusal.EMPTY);
        if (Files.size(file) > DocumentReader.LARGEST) throw new RefusedFile(ReadRefusal.TOO_LARGE);
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (WITH_MACROS.contains(extension)) throw new RefusedFile(ReadRefusal.MACROS);
        var start = start(file);
        if (startsWith(start, OLE)) throw new RefusedFile(isEncrypted(file) ? ReadRefusal.PASSWORD : ReadRefusal.OTHER_FORMAT);
        if (startsWith(start, RTF)) throw new RefusedFile(ReadRefusal.OTHER_FORMAT);
        var found = startsWith(start, ZIP) ? packed(file) : startsWith(start, PDF) ? Format.PDF : text(start, extension);
        if (found != promised(extension)) throw new RefusedFile(ReadRefusal.CONTENT_DIFFERS);
        return found;
    }

    private static Format promised(String extension) {
        return switch (extension) {
            case "docx", "dotx" -> Format.WORD;
            case "xlsx", "xltx" -> Format.SHEET;
            case "pdf" -> Format.PDF;
            case "txt", "tsv", "md" -> Format.TEXT;
            case "csv" -> Format.CSV;
            default -> throw new RefusedFile(ReadRefusal.OTHER_FORMAT);
        };
    }

    private static Format packed(Path file) throws IOException {
        var contents = Archive.inspect(file, LIMITS);
        contents.fault().ifPresent(fault -> {
            throw new RefusedFile(switch (fault) {
                case BROKEN -> ReadRefusal.BROKEN;
                case BOMB -> ReadRefusal.BOMB;
                case FOREIGN_ENTITIES -> ReadRefusal.FOREIGN_ENTITIES;
            });
        });
        if (contents.parts().stream().anyMatch(it -> it.endsWith("vbaProject.bin"))) throw new RefusedFile(ReadRefusal.MACROS);
        if (contents.parts().contains("word/document.xml")) return Format.WORD;
        if (contents.parts().contains("xl/workbook.xml")) return Format.SHEET;
        throw new RefusedFile(ReadRefusal.OTHER_FORMAT);
    }

    /** Only its name tells a list from other text. */
    private static Format text(byte[] start, String extension) {
        if (TextBytes.looksBinary(start)) throw new RefusedFile(ReadRefusal.CONTENT_DIFFERS);
        return extension.equals("csv") ? Format.CSV : Format.TEXT;
    }

    /** An office file with a password is an OLE file with a stream of this name, in UTF-16. */
    private static boolean isEncrypted(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var text = new String(in.readNBytes(1 << 20), StandardCharsets.ISO_8859_1);
            return text.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e");
        }
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
