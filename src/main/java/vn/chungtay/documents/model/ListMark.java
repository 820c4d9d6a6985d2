package vn.chungtay.documents.model;

import java.util.List;
import java.util.Locale;

/** How Word writes the number of a list item. */
final class ListMark {

    private static final List<String> ROMAN = List.of("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i");
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int MOST_ROMAN = 4000;
    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 30;

    private ListMark() {}

    /** @param format the name that Word gives it, for example {@code lowerLetter} */
    static String write(int number, String format) {
        return switch (format) {
            case "none" -> "";
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> (number >= 0 && number < 10 ? "0" : "") + number;
            default -> String.valueOf(number);
        };
    }

    /** The sign of an unnumbered item; signs of the symbol fonts have no letter of their own in Unicode. */
    static String bullet(String sign) {
        if (sign.isEmpty()) return "";
        return sign.codePoints().allMatch(it -> it >= 0xE000 && it <= 0xF8FF || it == 0xB7 || it == 'o' || it == 0xA7) ? "•" : sign;
    }

    /** a to z, then aa, bb: Word doubles the letter. It knows no đ. */
    private static String letters(int number) {
        if (number < 1) return String.valueOf(number);
        int times = Math.min(MOST_LETTERS, (number - 1) / LETTERS + 1);
        return String.valueOf((char) ('a' + (number - 1) % LETTERS)).repeat(times);
    }

    private static String roman(int number) {
        if (number < 1 || number >= MOST_ROMAN) return String.valueOf(number);
        var out = new StringBuilder();
        int rest = number;
        for (int at = 0; at < ROMAN_VALUES.length; at++) {
            for (; rest >= ROMAN_VALUES[at]; rest -= ROMAN_VALUES[at]) out.append(ROMAN.get(at));
        }
        return out.toString();
    }
}
