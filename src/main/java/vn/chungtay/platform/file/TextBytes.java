package vn.chungtay.platform.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.chungtay.platform.Vietnamese;

/** Tells in which character set the bytes of a text file were written. */
public final class TextBytes {

    private static final Charset WINDOWS_VIETNAMESE = Charset.forName("windows-1258");
    private static final Charset WINDOWS_WESTERN = Charset.forName("windows-1252");

    private TextBytes() {}

    /**
     * What the marks at the start say; UTF-8 if the bytes are that; else what Vietnamese Windows wrote, or Western.
     *
     * @param start the bytes from the first on
     * @param whole false when the file goes on, so that the last letter may be cut
     */
    public static Charset charset(byte[] start, boolean whole) {
        if (startsWith(start, 0xFF, 0xFE)) return StandardCharsets.UTF_16LE;
        if (startsWith(start, 0xFE, 0xFF)) return StandardCharsets.UTF_16BE;
        return isUtf8(start, whole) ? StandardCharsets.UTF_8 : singleByte(start);
    }

    /** Whether bytes stand there that no text has; UTF-16 with its mark is text. */
    public static boolean looksBinary(byte[] start) {
        if (startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF)) return false;
        for (byte it : start) if (it >= 0 && it < 9) return true;
        return false;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }

    private static boolean isUtf8(byte[] bytes, boolean whole) {
        int end = bytes.length;
        for (int back = 0; back < 4 && end > 0 && !whole; back++) if (bytes[--end] >= 0) break;
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The fonts of TCVN3 and VNI were used on Western Windows; windows-1258 puts its tones behind the letters. */
    private static Charset singleByte(byte[] bytes) {
        var vietnamese = Vietnamese.nfc(new String(bytes, WINDOWS_VIETNAMESE));
        var western = words(new String(bytes, WINDOWS_WESTERN));
        long strangest = LegacyText.of(western).strangeWords(western);
        boolean better = LegacyText.UNICODE.strangeWords(words(vietnamese)) <= strangest;
        return better ? WINDOWS_VIETNAMESE : WINDOWS_WESTERN;
    }

    private static List<String> words(String text) {
        return List.of(text.split("[\\r\\n,;\\t]"));
    }
}
