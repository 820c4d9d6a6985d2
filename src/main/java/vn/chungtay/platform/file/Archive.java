package vn.chungtay.platform.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * An archive of XML parts, as office programs write: unpacked once into nothing with a counter before any parser touches
 * it, because the sizes that an archive claims can be lies.
 */
public final class Archive {

    /** Honest sheets pack to a tenth or twentieth; a bomb to a thousandth. */
    private static final long LARGEST_RATIO = 250;

    private static final long RATIO_COUNTS_FROM = 16L << 20;
    private static final int MOST_PARTS = 2000;
    private static final long HAS_ENTITIES = -1;
    private static final long EXPLODES = -2;

    private final Limits limits;
    private final Set<String> parts = new HashSet<>();

    private Archive(Limits limits) {
        this.limits = limits;
    }

    /**
     * How much may come out of an archive, in bytes.
     *
     * @param all of it together
     * @param sharedTexts the part that a workbook keeps its texts in, which is in memory as a whole while it is read
     */
    public record Limits(long all, long sharedTexts) {}

    /** Why an archive must not be opened. */
    public enum Fault {
        BROKEN,
        BOMB,
        FOREIGN_ENTITIES
    }

    /** What was found; without a fault every part was unpacked to its end. */
    public record Contents(Set<String> parts, Optional<Fault> fault) {}

    public static Contents inspect(Path file, Limits limits) throws IOException {
        var archive = new Archive(limits);
        try (var zip = new ZipFile(file.toFile())) {
            return new Contents(archive.parts, archive.fault(zip));
        } catch (ZipException | IllegalArgumentException e) {
            return new Contents(archive.parts, Optional.of(Fault.BROKEN));
        }
    }

    private Optional<Fault> fault(ZipFile zip) throws IOException {
        if (zip.size() > MOST_PARTS) return Optional.of(Fault.BOMB);
        zip.stream().map(ZipEntry::getName).forEach(parts::add);
        long unpacked = 0;
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var part = entries.nextElement();
            long size = unpack(zip, part, unpacked);
            if (size == HAS_ENTITIES) return Optional.of(Fault.FOREIGN_ENTITIES);
            if (size == EXPLODES) return Optional.of(Fault.BOMB);
            unpacked += size;
        }
        return Optional.empty();
    }

    private long unpack(ZipFile zip, ZipEntry part, long before) throws IOException {
        var bytes = new byte[1 << 16];
        long size = 0;
        long largest = part.getName().endsWith("sharedStrings.xml") ? limits.sharedTexts() : limits.all() - before;
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                if (size == 0 && isXml(part) && hasEntities(bytes, read)) return HAS_ENTITIES;
                size += read;
                boolean bomb = size > RATIO_COUNTS_FROM && size > LARGEST_RATIO * Math.max(1, part.getCompressedSize());
                if (bomb || size > largest) return EXPLODES;
            }
        }
        return size;
    }

    private static boolean isXml(ZipEntry part) {
        return part.getName().endsWith(".xml") || part.getName().endsWith(".rels");
    }

    /** Entities are declared at the start of a document, and an honest office file has none and is in UTF-8. */
    private static boolean hasEntities(byte[] bytes, int length) {
        var start = new String(bytes, 0, Math.min(length, 1 << 12), StandardCharsets.ISO_8859_1);
        boolean otherEncoding = start.indexOf('\0') >= 0 || start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE");
        return otherEncoding || start.contains("<!DOCTYPE") || start.contains("<!ENTITY");
    }
}
