package vn.chungtay.survey;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.chungtay.shared.BirthDate;

/** What was answered to a question. A question without an answer has none of these; it was not answered. */
public sealed interface Answer {

    /** Asked, and nobody could say. It ends the asking; for every rule it is the same as no answer. */
    record DontKnow() implements Answer {}

    record YesNo(boolean yes) implements Answer {}

    /** @param code of the choice, never its label */
    record One(String code) implements Answer {}

    /** @param codes of the choices; none where "none of these" was answered */
    record Many(SortedSet<String> codes) implements Answer {
        public Many {
            codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
        }

        public static Many of(Collection<String> codes) {
            return new Many(new TreeSet<>(codes));
        }
    }

    /** A whole number, a measure or an amount of đồng; two writings of one number are one answer. */
    record Number(BigDecimal value) implements Answer {
        public Number {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
            if (value.scale() < 0) value = value.setScale(0);
        }

        public static Number of(long value) {
            return new Number(BigDecimal.valueOf(value));
        }
    }

    /** A day, or the month or year of one where no more is known. */
    record Day(BirthDate day) implements Answer {}

    record Text(String text) implements Answer {}

    /** @param reference by which whoever keeps the pictures finds it */
    record Photo(String reference) implements Answer {}

    /** Degrees of latitude and longitude, and within how many metres they hold. */
    record Position(BigDecimal latitude, BigDecimal longitude, int metres) implements Answer {}
}
