package vn.chungtay.platform.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chungtay.shared.BirthDate;

/**
 * Reads dates as they are typed in Vietnamese offices: the day first, any of / - . between, a short year, only the
 * month or only the year. Days that do not exist ("30/02/1990") are not read at all.
 */
public final class VietnameseDate {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:[.,]\\d+)?");

    /** Spreadsheets count days from here, for every day after their 29/2/1900, which never was. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private VietnameseDate() {}

    /**
     * A full date.
     *
     * @param latest a short year is of this century unless it would be later than this day
     */
    public static Optional<LocalDate> day(String typed, LocalDate latest) {
        var text = typed.replace('\u00A0', ' ').strip();
        var serial = SERIAL.matcher(text);
        if (serial.matches()) return Optional.of(SERIAL_ZERO.plusDays(Integer.parseInt(serial.group(1))));
        var iso = ISO.matcher(text);
        if (iso.matches()) return existing(number(iso, 1), number(iso, 2), number(iso, 3));
        var day = DAY.matcher(text);
        if (!day.matches()) return Optional.empty();
        var found = existing(fullYear(day.group(3), latest), number(day, 2), number(day, 1));
        boolean ofLastCentury = day.group(3).length() == 2 && found.filter(latest::isBefore).isPresent();
        return ofLastCentury ? found.map(date -> date.minusYears(100)) : found;
    }

    /** A date of birth, as exactly as it was typed: "2/9/1945", "09/1945" or "1945". */
    public static Optional<BirthDate> birth(String typed, LocalDate latest) {
        var text = typed.replace('\u00A0', ' ').strip();
        if (YEAR.matcher(text).matches()) return Optional.of(BirthDate.inYear(Integer.parseInt(text)));
        var month = MONTH.matcher(text);
        if (month.matches()) {
            return existing(number(month, 2), number(month, 1), 1).map(first -> BirthDate.inMonth(first.getYear(), first.getMonthValue()));
        }
        return day(text, latest).map(BirthDate::onDay);
    }

    private static int fullYear(String digits, LocalDate latest) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) return year;
        int century = latest.getYear() / 100 * 100;
        return century + year > latest.getYear() ? century - 100 + year : century + year;
    }

    private static Optional<LocalDate> existing(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
