package vn.chungtay.survey.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an expression comes to. Every kind can be unknown; a number or a day can be known within bounds. */
sealed interface Value {

    /**
     * The answer to a question that does not concern the household or the member. Nothing is equal to it, nothing is
     * less or more, and it adds nothing to a sum: that a child has no wage is known.
     */
    enum Nothing implements Value {
        NOTHING
    }

    /** Yes, no or not known. */
    enum Truth implements Value {
        YES,
        NO,
        UNKNOWN;

        static Truth of(boolean known) {
            return known ? YES : NO;
        }

        Truth not() {
            return switch (this) {
                case YES -> NO;
                case NO -> YES;
                case UNKNOWN -> UNKNOWN;
            };
        }

        Truth and(Truth other) {
            if (this == NO || other == NO) return NO;
            return this == YES && other == YES ? YES : UNKNOWN;
        }

        Truth or(Truth other) {
            return not().and(other.not()).not();
        }
    }

    /** A number between two others, both included; an absent bound is not known. */
    record Number(@Nullable BigDecimal low, @Nullable BigDecimal high) implements Value {

        static final Number UNKNOWN = new Number(null, null);
        static final Number ZERO = of(BigDecimal.ZERO);

        static Number of(BigDecimal exact) {
            return new Number(exact, exact);
        }

        static Number of(long exact) {
            return of(BigDecimal.valueOf(exact));
        }

        Number plus(Number other) {
            return new Number(
                    low == null || other.low == null ? null : low.add(other.low),
                    high == null || other.high == null ? null : high.add(other.high));
        }

        Number negated() {
            return new Number(high == null ? null : high.negate(), low == null ? null : low.negate());
        }

        /** A product with a bound that is not known is known only if the other factor is zero. */
        Number times(Number other) {
            if (isZero() || other.isZero()) return ZERO;
            if (low == null || high == null || other.low == null || other.high == null) return UNKNOWN;
            var first = low.multiply(other.low);
            var second = low.multiply(other.high);
            var third = high.multiply(other.low);
            var fourth = high.multiply(other.high);
            return new Number(first.min(second).min(third).min(fourth), first.max(second).max(third).max(fourth));
        }

        /** Either nothing or this much. */
        Number orNothing() {
            return new Number(low == null ? null : low.min(BigDecimal.ZERO), high == null ? null : high.max(BigDecimal.ZERO));
        }

        Truth isLessThan(Number other) {
            if (high != null && other.low != null && high.compareTo(other.low) < 0) return Truth.YES;
            return low != null && other.high != null && low.compareTo(other.high) >= 0 ? Truth.NO : Truth.UNKNOWN;
        }

        Truth isEqualTo(Number other) {
            if (isLessThan(other) == Truth.YES || other.isLessThan(this) == Truth.YES) return Truth.NO;
            return isExact() && other.isExact() ? Truth.YES : Truth.UNKNOWN;
        }

        private boolean isExact() {
            return low != null && high != null && low.compareTo(high) == 0;
        }

        private boolean isZero() {
            return isExact() && low != null && low.signum() == 0;
        }
    }

    /** A day between two others, both included. */
    record Day(@Nullable LocalDate first, @Nullable LocalDate last) implements Value {

        static final Day UNKNOWN = new Day(null, null);

        /** As a number that grows with the days, to compare by. */
        Number ordinal() {
            return new Number(
                    first == null ? null : BigDecimal.valueOf(first.toEpochDay()),
                    last == null ? null : BigDecimal.valueOf(last.toEpochDay()));
        }

        /** Full years until that day; a birthday itself counts. */
        Number yearsUntil(LocalDate day) {
            if (first == null || last == null) return Number.UNKNOWN;
            return new Number(BigDecimal.valueOf(years(last, day)), BigDecimal.valueOf(years(first, day)));
        }

        private static long years(LocalDate from, LocalDate to) {
            int years = to.getYear() - from.getYear();
            boolean before = to.getMonthValue() * 100 + to.getDayOfMonth() < from.getMonthValue() * 100 + from.getDayOfMonth();
            return before ? years - 1 : years;
        }
    }

    /** @param code null if not known */
    record Choice(@Nullable String code) implements Value {

        static final Choice UNKNOWN = new Choice(null);
    }

    /** @param codes null if not known */
    record Choices(@Nullable Set<String> codes) implements Value {

        static final Choices UNKNOWN = new Choices(null);
    }
}
