package vn.chungtay.plancheck.model.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese letters, compared as an eye that is tired compares them. */
final class Letters {

    private static final Pattern TONES = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");

    /** For each letter of the alphabets of Europe the bare one; Vietnamese ends at U+1EF9. */
    private static final char[] PLAIN = plain();

    private Letters() {}

    /** Small letters without any mark, one for each letter of the text, so that places stay the same. */
    static String fold(String text) {
        var folded = text.toCharArray();
        for (var at = 0; at < folded.length; at++) {
            var letter = folded[at];
            folded[at] = letter < PLAIN.length ? PLAIN[letter] : letter;
        }
        return new String(folded);
    }

    private static char[] plain() {
        var plain = new char[0x1F00];
        for (char letter = 0; letter < plain.length; letter++) {
            var small = Character.toLowerCase(letter);
            plain[letter] = small < 128 ? small : small == 'đ' ? 'd' : decomposed(small);
        }
        return plain;
    }

    private static char decomposed(char letter) {
        return Character.isLetter(letter) ? Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0) : letter;
    }

    /** How words sound: "hoà" and "hòa" are one, as are the dashes; "Tỉnh" and "Tịnh" are two. */
    static String sound(String text) {
        var sound = new StringBuilder();
        for (var word : dashes(text.toLowerCase(Locale.ROOT)).strip().split("\\s+")) {
            var apart = Normalizer.normalize(word, Normalizer.Form.NFD);
            var tone = TONES.matcher(apart).results().map(it -> it.group()).findFirst().orElse("");
            sound.append(Normalizer.normalize(TONES.matcher(apart).replaceAll(""), Normalizer.Form.NFC))
                    .append(tone)
                    .append(' ');
        }
        return sound.toString().strip();
    }

    /** With one kind of dash, blanks on both sides of those between words. */
    static String dashes(String text) {
        return text.replaceAll("\\s+[-–—]\\s*|\\s*[-–—]\\s+", " - ").replaceAll("[–—]", "-");
    }

    static boolean startsSmall(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }
}
