package vn.chungtay.documents.write;

/** The numbers by which parts are called. All count from 1. */
final class Numbers {

    /** As legal texts count: d is followed by đ; f, j, w and z are no Vietnamese letters, and ă, â, ê, ô, ơ, ư do not count. */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Numbers() {}

    static String roman(int number) {
        var text = new StringBuilder();
        var rest = number;
        for (var i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) text.append(ROMAN[i]);
        }
        return text.toString();
    }

    /** a, b, c, d, đ, e … y, aa, ab … */
    static String letter(int number) {
        var text = new StringBuilder();
        for (var rest = number; rest > 0; rest = (rest - 1) / LETTERS.length()) {
            text.insert(0, LETTERS.charAt((rest - 1) % LETTERS.length()));
        }
        return text.toString();
    }

    /** A, B, C … for columns of words. */
    static String capital(int number) {
        return String.valueOf((char) ('A' + (number - 1) % 26));
    }
}
