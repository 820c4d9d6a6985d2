package vn.chungtay.interop.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.chungtay.interop.model.Mistake.Kind;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.VietnameseDate;
import vn.chungtay.platform.sheet.VietnameseNumber;

/**
 * How the cells of a column about a way of living are read and written.
 *
 * @param read what a cell says, in the form that the register keeps; the day is today's; empty if it cannot be read
 * @param write a value in the words of the template
 * @param wrong what is said of a cell that cannot be read
 */
record ProfileColumn(Reading read, Function<Object, String> write, Kind wrong) {

    private static final int LONGEST_TEXT = 50;

    @FunctionalInterface
    interface Reading {
        Optional<?> of(String cell, LocalDate today);
    }

    static <E extends Enum<E>> ProfileColumn word(Words words, Class<E> values) {
        return new ProfileColumn(
                (cell, _) -> words.code(cell).map(it -> Enum.valueOf(values, it)),
                it -> words.word(values.cast(it).name()),
                Kind.UNKNOWN_WORD);
    }

    static ProfileColumn yesOrNo() {
        return new ProfileColumn(
                (cell, _) -> Words.YES_NO.code(cell).map("YES"::equals),
                it -> Words.YES_NO.word(it.equals(true) ? "YES" : "NO"),
                Kind.UNKNOWN_WORD);
    }

    /** With one decimal, as the register keeps it, from nothing to the most. */
    static ProfileColumn number(long most) {
        return new ProfileColumn(
                (cell, _) -> VietnameseNumber.decimal(cell)
                        .filter(it -> it.signum() >= 0 && it.compareTo(BigDecimal.valueOf(most)) <= 0)
                        .map(it -> it.setScale(1, RoundingMode.HALF_UP)),
                it -> Vietnamese.number((BigDecimal) it),
                Kind.NOT_A_NUMBER);
    }

    /** A year from the earliest to this one, written without a mark between its digits. */
    static ProfileColumn year(int earliest) {
        return new ProfileColumn(
                (cell, today) -> Optional.of(cell.strip())
                        .filter(it -> it.matches("\\d{4}"))
                        .map(Integer::valueOf)
                        .filter(it -> it >= earliest && it <= today.getYear()),
                Object::toString,
                Kind.NOT_A_NUMBER);
    }

    /** @param latest of a date with a short year, seen from today */
    static ProfileColumn day(UnaryOperator<LocalDate> latest) {
        return new ProfileColumn(
                (cell, today) -> VietnameseDate.day(cell, latest.apply(today)),
                it -> Vietnamese.date((LocalDate) it),
                Kind.UNREADABLE_DATE);
    }

    static ProfileColumn text() {
        return new ProfileColumn(
                (cell, _) -> Optional.of(cell.strip()).filter(it -> it.length() <= LONGEST_TEXT), Object::toString, Kind.TOO_LONG);
    }
}
