package vn.chungtay.documents.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.chungtay.documents.ReadRefusal;

/**
 * A look at the bytes of a PDF before the library gets it, because that unpacks streams into memory to their end: each
 * is unpacked into nothing with a counter. Pictures are left out; nobody unpacks them here.
 */
final class PdfGuard {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int DICTIONARY = 600;
    private static final long LARGEST_STREAM = 24L << 20;
    private static final long LARGEST_TOTAL = 384L << 20;
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image");
    /** A stream packed twice explodes twice; a filter that is named elsewhere cannot be judged here. */
    private static final Pattern HIDDEN_PACKING = Pattern.compile("/Filter\\s*(?:\\[[^\\]]*/(?:Fl|LZW)[^\\]]*/(?:Fl|LZW|RunLength)|\\d+\\s+\\d+\\s+R)");
    private static final Pattern LZW = Pattern.compile("/LZW");
    private static final int LARGEST_LZW = 1 << 20;
    private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt\\s*(?:\\d+\\s+\\d+\\s+R|<<)");

    private final ByteBuffer bytes;
    private long total;

    private PdfGuard(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    static void inspect(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            new PdfGuard(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())).inspect();
        }
    }

    private void inspect() {
        int last = 0;
        for (int at = next(0); at >= 0; at = next(at + STREAM.length)) {
            boolean begins = at < 3 || bytes.get(at - 1) != 'd';
            refuseEncrypted(last, at);
            last = at;
            if (begins) stream(at);
        }
        refuseEncrypted(last, bytes.limit());
    }

    private int next(int from) {
        search:
        for (int at = from; at <= bytes.limit() - STREAM.length; at++) {
            for (int letter = 0; letter < STREAM.length; letter++) {
                if (bytes.get(at + letter) != STREAM[letter]) continue search;
            }
            return at;
        }
        return -1;
    }

    /** Only what stands outside of streams is looked at, near the words that surround them. */
    private void refuseEncrypted(int from, int to) {
        var start = text(from, Math.min(to, from + DICTIONARY * 4));
        var end = text(Math.max(from, to - DICTIONARY * 4), to);
        if (ENCRYPTED.matcher(start).find() || ENCRYPTED.matcher(end).find()) throw new RefusedFile(ReadRefusal.PASSWORD);
    }

    private void stream(int at) {
        var dictionary = text(Math.max(0, at - DICTIONARY), at);
        int opened = dictionary.lastIndexOf(" obj");
        if (opened >= 0) dictionary = dictionary.substring(opened);
        if (HIDDEN_PACKING.matcher(dictionary).find()) throw new RefusedFile(ReadRefusal.BOMB);
        if (PICTURE.matcher(dictionary).find()) return;
        int from = at + STREAM.length;
        while (from < bytes.limit() && (bytes.get(from) == '\r' || bytes.get(from) == '\n')) from++;
        if (LZW.matcher(dictionary).find() && length(from) > LARGEST_LZW) throw new RefusedFile(ReadRefusal.BOMB);
        unpack(from);
    }

    private int length(int from) {
        int end = next(from);
        return (end < 0 ? bytes.limit() : end) - from;
    }

    private void unpack(int from) {
        if (from + 2 > bytes.limit() || ((bytes.get(from) & 0xFF) << 8 | bytes.get(from + 1) & 0xFF) % 31 != 0) return;
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes.slice(from, bytes.limit() - from));
            var sink = new byte[1 << 16];
            long size = 0;
            for (int read = inflater.inflate(sink); read > 0; read = inflater.inflate(sink)) {
                size += read;
                total += read;
                if (size > LARGEST_STREAM || total > LARGEST_TOTAL) throw new RefusedFile(ReadRefusal.BOMB);
            }
        } catch (DataFormatException e) {
            // Not packed this way, or damaged: the library will say.
            return;
        } finally {
            inflater.end();
        }
    }

    private String text(int from, int to) {
        var part = new byte[Math.max(0, to - from)];
        bytes.get(from, part);
        return new String(part, StandardCharsets.ISO_8859_1);
    }
}
