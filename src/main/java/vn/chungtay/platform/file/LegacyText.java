package vn.chungtay.platform.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chungtay.platform.Vietnamese;

/**
 * How Vietnamese letters were written before Unicode: TCVN3 and VNI gave their own shapes to Western letters, so a file
 * of that time shows "NguyÔn ThÞ" or "Nguyeãn Thò". The tables are data beside this class.
 */
public enum LegacyText {
    UNICODE(""),
    TCVN3("tcvn3.csv"),
    VNI("vni.csv");

    /** Letters that only Unicode text has; whatever holds one is never converted. */
    private static final Pattern ONLY_UNICODE = Pattern.compile("[ĂăĐđĨĩŨũƠơƯư\\u1EA0-\\u1EF9\\u0300-\\u036F]");

    private static final Pattern WORDS = Pattern.compile("[\\s,.;:()/\\-\"']+");
    private static final Pattern SYLLABLE = Pattern.compile(
            "(?:ngh|ng|nh|gh|gi|kh|ch|th|tr|ph|qu|[bcdđghklmnpqrstvx])?"
                    + "(?:[aăâeêioôơuưy]|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iêu|iu|oa|oai|oao|oay|oă|oe|oeo|oi|oo|ôi|ơi|ua|uâ|uây|uê"
                    + "|ui|uô|uôi|uơ|uy|uya|uyê|uyu|ưa|ươ|ưi|ươi|ươu|ưu|yê|yêu|uyê)(?:ng|nh|ch|[cmnpt])?");
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    /** The Icelandic capital looks like Đ and was typed for it. */
    private static final char ETH = 0xD0;

    private static final char STROKED_D = 0x110;

    private final Map<String, String> letters;
    private final int longest;

    LegacyText(String table) {
        letters = table.isEmpty() ? Map.of() : lettersOf(table);
        longest = letters.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /**
     * The encoding in which most words of these cells are Vietnamese; Unicode unless another is clearly better.
     *
     * @param cells of one column
     */
    public static LegacyText of(Collection<String> cells) {
        var telling = cells.stream().filter(LegacyText::hasWesternMarks).toList();
        if (telling.isEmpty()) return UNICODE;
        return Stream.of(UNICODE, TCVN3, VNI)
                .min(Comparator.comparingLong(it -> telling.stream().mapToLong(it::strangeWords).sum()))
                .orElseThrow();
    }

    /** The encoding of a document: Unicode as soon as one line in ten has letters that no other encoding has. */
    public static LegacyText ofDocument(Collection<String> lines) {
        long unicode = lines.stream().filter(line -> ONLY_UNICODE.matcher(line).find()).count();
        long western = lines.stream().filter(LegacyText::hasWesternMarks).count();
        return unicode * 10 > western ? UNICODE : of(lines);
    }

    /** The text in Unicode, precomposed; a cell that is Unicode already, or would become worse, stays as it is. */
    public String read(String cell) {
        if (this == UNICODE || !hasWesternMarks(cell) || strangeWords(cell) > UNICODE.strangeWords(cell)) {
            return Vietnamese.nfc(cell).replace(ETH, STROKED_D);
        }
        return convert(cell);
    }

    /** How many words with marks are no Vietnamese syllables when read in this encoding. */
    public long strangeWords(Collection<String> cells) {
        return cells.stream().mapToLong(this::strangeWords).sum();
    }

    private static boolean hasWesternMarks(String cell) {
        return !ONLY_UNICODE.matcher(cell).find() && cell.chars().anyMatch(letter -> letter > 127);
    }

    private String convert(String text) {
        var out = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int length = Math.min(longest, text.length() - at);
            while (length > 0 && !letters.containsKey(text.substring(at, at + length))) length--;
            out.append(length == 0 ? text.substring(at, at + 1) : letters.get(text.substring(at, at + length)));
            at += Math.max(1, length);
        }
        return this == TCVN3 ? capitalsOfCapitalFont(out.toString(), text) : out.toString();
    }

    /** TCVN3 has no marked capitals: a second font draws the small ones large, so "NGUYÔN" is NGUYỄN. */
    private static String capitalsOfCapitalFont(String converted, String original) {
        boolean capitals = original.chars().anyMatch(it -> it >= 'A' && it <= 'Z')
                && original.chars().noneMatch(it -> it >= 'a' && it <= 'z');
        return capitals ? converted.toUpperCase(Locale.ROOT) : converted;
    }

    /** Words with marks that are no Vietnamese syllable when read in this encoding. */
    private long strangeWords(String cell) {
        return WORDS.splitAsStream(cell)
                .filter(word -> word.chars().anyMatch(letter -> letter > 127))
                .map(word -> this == UNICODE ? word : convert(word))
                .filter(word -> !isSyllable(word))
                .count();
    }

    private static boolean isSyllable(String word) {
        var apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var toneless = Vietnamese.nfc(TONES.matcher(apart).replaceAll(""));
        long tones = TONES.matcher(apart).results().count();
        return tones <= 1 && SYLLABLE.matcher(toneless).matches();
    }

    private static Map<String, String> lettersOf(String table) {
        try (var in = Objects.requireNonNull(LegacyText.class.getResourceAsStream("/platform/" + table))) {
            var letters = new LinkedHashMap<String, String>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> List.of(line.split(","))).forEach(pair -> letters.put(pair.get(0), pair.get(1)));
            return Map.copyOf(letters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
