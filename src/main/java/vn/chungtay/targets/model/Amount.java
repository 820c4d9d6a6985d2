package vn.chungtay.targets.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import vn.chungtay.platform.Vietnamese;

/** A number of a target with the way it is printed, so that a text comes out as it was written. */
public sealed interface Amount {

    String NUMBER = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?";
    String FRACTION = "\\d+/\\d+";

    /** As a number; 1/5 is 0,2 and never rounded where it is compared. */
    BigDecimal value();

    String text();

    /**
     * A decimal number.
     *
     * @param digits whole digits at least: "08" has two
     */
    record Decimal(BigDecimal value, int digits) implements Amount {

        @Override
        public String text() {
            var text = Vietnamese.number(value);
            var whole = text.split(",")[0].length();
            return whole >= digits ? text : "0".repeat(digits - whole) + text;
        }
    }

    /** A small number written as a word: "một". */
    record Spelled(int number) implements Amount {

        static final List<String> WORDS = List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");

        public Spelled {
            if (number < 1 || number >= WORDS.size()) throw new IllegalArgumentException("no word for " + number);
        }

        @Override
        public BigDecimal value() {
            return BigDecimal.valueOf(number);
        }

        @Override
        public String text() {
            return WORDS.get(number);
        }
    }

    /** A part of a base, "1/5", or so many of so many, "8/8". */
    record Fraction(long numerator, long denominator) implements Amount {

        public Fraction {
            if (numerator < 0 || denominator <= 0) {
                throw new IllegalArgumentException(numerator + "/" + denominator + " is no part of anything");
            }
        }

        @Override
        public BigDecimal value() {
            return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), java.math.MathContext.DECIMAL64);
        }

        @Override
        public String text() {
            return numerator + "/" + denominator;
        }
    }

    static Decimal of(String decimal) {
        return new Decimal(new BigDecimal(decimal), 1);
    }

    /** Reads what {@link #text()} writes. */
    static Amount read(String written) {
        if (Pattern.matches(FRACTION, written)) {
            var parts = written.split("/");
            return new Fraction(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
        }
        var spelled = Spelled.WORDS.indexOf(written.toLowerCase(Vietnamese.LOCALE));
        if (spelled > 0) return new Spelled(spelled);
        if (!Pattern.matches(NUMBER, written)) throw new IllegalArgumentException("no number: " + written);
        var plain = written.replace(".", "").replace(',', '.');
        var whole = plain.split("\\.")[0];
        return new Decimal(new BigDecimal(plain), whole.startsWith("0") ? whole.length() : 1);
    }
}
