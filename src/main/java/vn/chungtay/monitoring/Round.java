package vn.chungtay.monitoring;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A reporting period of reviews: a year and which report of it.
 *
 * @param month 1 to 12 for a {@link RoundKind#MONTHLY} round, the month in which the cases arose; 0 for the others
 */
public record Round(int year, RoundKind kind, int month) {

    private static final Pattern CODE = Pattern.compile("(\\d{4})-(PRELIMINARY|OFFICIAL|MONTHLY(0[1-9]|1[0-2]))");

    public Round {
        if (year < 1990 || year > 2200) throw new IllegalArgumentException("year " + year);
        if ((kind == RoundKind.MONTHLY) != (month >= 1 && month <= 12)) throw new IllegalArgumentException("month " + month);
    }

    public static Round official(int year) {
        return new Round(year, RoundKind.OFFICIAL, 0);
    }

    public static Round preliminary(int year) {
        return new Round(year, RoundKind.PRELIMINARY, 0);
    }

    /** As {@link #code()} writes it; empty for anything else. */
    public static Optional<Round> read(String code) {
        var found = CODE.matcher(code);
        if (!found.matches()) return Optional.empty();
        int year = Integer.parseInt(found.group(1));
        if (year < 1990 || year > 2200) return Optional.empty();
        if (found.group(3) == null) return Optional.of(new Round(year, RoundKind.valueOf(found.group(2)), 0));
        return Optional.of(new Round(year, RoundKind.MONTHLY, Integer.parseInt(found.group(3))));
    }

    /** Stable, for addresses and rows: {@code 2026-OFFICIAL}, {@code 2026-MONTHLY03}. */
    public String code() {
        return year + "-" + kind + (month == 0 ? "" : "%02d".formatted(month));
    }
}
