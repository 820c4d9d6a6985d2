package vn.chungtay.interop.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import vn.chungtay.platform.file.Archive;
import vn.chungtay.platform.file.TextBytes;

/**
 * A file that somebody sent: looked at before any parser touches it.
 */
public final class ArrivedFile {

    public static final long LARGEST = 64L << 20;
    private static final Archive.Limits LIMITS = new Archive.Limits(3L << 30, 96L << 20);
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
                if (zip || TextBytes.looksBinary(start)) throw new UnreadableFile(FileProblem.CONTENT_DIFFERS);
                yield Format.TEXT;
            }
            case "xls" -> throw new UnreadableFile(FileProblem.CONTENT_DIFFERS);
            default -> throw new UnreadableFile(FileProblem.NOT_A_SHEET);
        };
    }

    private static void inspectParts(Path file) throws IOException {
        var found = Archive.inspect(file, LIMITS);
        found.fault().filter(it -> it == Archive.Fault.BROKEN).ifPresent(_ -> refuse(FileProblem.BROKEN));
        if (found.parts().contains("xl/vbaProject.bin")) refuse(FileProblem.MACROS);
        if (!found.parts().isEmpty() && !found.parts().contains("xl/workbook.xml")) refuse(FileProblem.NOT_A_SHEET);
        found.fault().ifPresent(fault -> refuse(switch (fault) {
            case BROKEN -> FileProblem.BROKEN;
            case BOMB -> FileProblem.ZIP_BOMB;
            case FOREIGN_ENTITIES -> FileProblem.FOREIGN_ENTITIES;
        }));
    }

    private static void refuse(FileProblem problem) {
        throw new UnreadableFile(problem);
    }

    /** A workbook with a password is an OLE file with a stream of this name, in UTF-16. */
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
