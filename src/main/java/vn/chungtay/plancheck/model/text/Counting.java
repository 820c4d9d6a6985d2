package vn.chungtay.plancheck.model.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The numbers that headings are counted with: roman, words, capitals; and what a scanner makes of roman ones. */
final class Counting {

    private static final String[] TENS = {"", "X", "XX", "XXX"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    private static final List<List<String>> WORDS = List.of(
            List.of("nhất", "một"), List.of("hai"), List.of("ba"), List.of("tư", "bốn"), List.of("năm"), List.of("sáu"),
            List.of("bảy", "bẩy"), List.of("tám"), List.of("chín"), List.of("mười"));

    /** Some papers count with Đ and without F, others the other way. */
    private static final String CAPITALS = "ABCDĐEFGHIK";

    private static final int LARGEST_ROMAN = 39;

    private Counting() {}

    static String roman(int number) {
        return number < 1 || number > LARGEST_ROMAN ? "" : TENS[number / 10] + ONES[number % 10];
    }

    /** 0 when the letters are no number as one writes it. */
    static int roman(String letters) {
        for (var number = 1; number <= LARGEST_ROMAN; number++) if (roman(number).equals(letters)) return number;
        return 0;
    }

    /**
     * The roman number that stands or was meant: scanners read "I" as "l", "1" or "|". Without a single roman letter it may
     * be an item or a letter of a list, unless the title is in capitals as those of sections are.
     */
    static Optional<String> meantRoman(String printed, String title) {
        var meant = printed.replaceAll("[l|1]", "I");
        if (roman(meant) == 0) return Optional.empty();
        if (meant.equals(printed)) return Optional.of(meant);
        var hasRoman = printed.chars().anyMatch(it -> "IVX".indexOf(it) >= 0);
        var hasStroke = printed.chars().anyMatch(it -> it == 'l' || it == '|');
        var isLoud = title.length() > 3 && title.equals(title.toUpperCase(Locale.ROOT));
        return hasRoman || hasStroke && (isLoud || printed.matches("[l|]{2,}")) ? Optional.of(meant) : Optional.empty();
    }

    /** Of "II", "2", "hai", "B" the 2; 0 of anything else. */
    static int number(String count) {
        if (count.matches("\\d{1,2}")) return Integer.parseInt(count);
        var roman = roman(count.toUpperCase(Locale.ROOT));
        if (roman > 0 && count.equals(count.toUpperCase(Locale.ROOT))) return roman;
        for (var at = 0; at < WORDS.size(); at++) if (WORDS.get(at).contains(count.toLowerCase(Locale.ROOT))) return at + 1;
        return count.length() == 1 ? CAPITALS.indexOf(count) + 1 : 0;
    }

    /** A number written in the manner of another one. */
    static String like(String count, int number) {
        if (count.matches("\\d+")) return String.valueOf(number);
        if (count.length() == 1 && roman(count) == 0) return capital(number);
        if (roman(count) > 0) return roman(number);
        if (number < 1 || number > WORDS.size()) return "";
        var word = WORDS.get(number - 1).getFirst();
        return count.equals(count.toUpperCase(Locale.ROOT)) ? word.toUpperCase(Locale.ROOT) : word;
    }

    static int capital(String label) {
        return CAPITALS.indexOf(label) + 1;
    }

    static String capital(int number) {
        return number < 1 || number > CAPITALS.length() ? "" : CAPITALS.substring(number - 1, number);
    }

    static boolean isCapitalAfter(String label, String before) {
        return (before + label).matches("DE|EG");
    }

    static String capitalAfter(String label) {
        return label.equals("D") ? "E" : capital(capital(label) + 1);
    }
}
