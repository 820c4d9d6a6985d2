package vn.chungtay.fieldwork.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a picture is, told by its first bytes and never by its name. */
public enum PictureKind {
    JPEG,
    PNG,
    WEBP;

    private static final byte[] JPEG_HEAD = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] RIFF = {'R', 'I', 'F', 'F'};
    private static final byte[] WEBP_HEAD = {'W', 'E', 'B', 'P'};
    private static final int AFTER_RIFF = 8;

    /** @param start the first bytes, twelve at least */
    public static Optional<PictureKind> of(byte[] start) {
        if (has(start, 0, JPEG_HEAD)) return Optional.of(JPEG);
        if (has(start, 0, PNG_HEAD)) return Optional.of(PNG);
        return has(start, 0, RIFF) && has(start, AFTER_RIFF, WEBP_HEAD) ? Optional.of(WEBP) : Optional.empty();
    }

    private static boolean has(byte[] bytes, int at, byte[] wanted) {
        return bytes.length >= at + wanted.length
                && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }

    public String mediaType() {
        return "image/" + name().toLowerCase(Locale.ROOT);
    }
}
