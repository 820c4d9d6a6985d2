package vn.chungtay.plans.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chungtay.platform.Vietnamese;

/**
 * When a report is due, again and again.
 *
 * @param month of a year 1 to 12, or 13 to 24 for one of the year after it; of a quarter 1 to 3, or 4 for the first of
 *     the next quarter; of a month 1
 * @param day of that month; in a shorter month its last day
 * @param strictlyBefore "trước ngày 20": the 19th is the last day in time; else the day itself is
 */
public record DueRule(Every every, int month, int day, boolean strictlyBefore) {

    private static final int MONTHS = 12;
    private static final int QUARTER = 3;
    private static final Pattern DAY_AND_MONTH =
            Pattern.compile("\\b(?:ngay )?(\\d{1,2})\\s*(?:/|-| thang )\\s*(\\d{1,2})\\b(?!\\s*[/-]\\s*\\d)( (?:cua )?nam (?:sau|tiep theo))?");
    private static final Pattern OF_QUARTER =
            Pattern.compile("\\bngay (\\d{1,2}) (?:cua )?thang (dau|cuoi)(?: cua)?(?: moi)? quy( sau| tiep theo| ke tiep)?");
    private static final Pattern OF_MONTH = Pattern.compile("\\bngay (\\d{1,2}) (?:cua )?(?:hang|moi) thang");
    private static final Pattern BEFORE = Pattern.compile("\\btruoc (?:ngay )?$");

    /** How often. */
    public enum Every {
        YEAR,
        QUARTER,
        MONTH
    }

    public DueRule {
        var last = switch (every) {
            case YEAR -> 2 * MONTHS;
            case QUARTER -> QUARTER + 1;
            case MONTH -> 1;
        };
        if (month < 1 || month > last || day < 1 || day > 31) throw new IllegalArgumentException("no day: " + day + "/" + month);
    }

    /**
     * What the words say: "định kỳ 6 tháng (trước ngày 20/6) và hằng năm (trước ngày 10/12)" are two rules, "ngày 20 của
     * tháng cuối quý" and "ngày 15 hằng tháng" one. Empty if they name no day ("theo quy định").
     */
    public static List<DueRule> read(String words) {
        var text = Vietnamese.fold(words).replaceAll("[*_]", "").replaceAll("\\s+", " ");
        var rules = new ArrayList<DueRule>();
        add(OF_QUARTER.matcher(text), it -> new DueRule(Every.QUARTER, quarterMonth(it), number(it, 1), before(text, it)), rules);
        add(OF_MONTH.matcher(text), it -> new DueRule(Every.MONTH, 1, number(it, 1), before(text, it)), rules);
        add(DAY_AND_MONTH.matcher(text), it -> yearly(text, it), rules);
        return List.copyOf(rules);
    }

    private interface Reading {
        DueRule of(Matcher found);
    }

    private static void add(Matcher matcher, Reading reading, List<DueRule> rules) {
        while (matcher.find()) {
            try {
                var rule = reading.of(matcher);
                if (!rules.contains(rule)) rules.add(rule);
            } catch (IllegalArgumentException | DateTimeException _) {
                // 31/2 and 20/13 are no days; the words are then shown as not understood
            }
        }
    }

    private static DueRule yearly(String text, Matcher it) {
        var month = number(it, 2);
        LocalDate.of(2024, month, number(it, 1));
        return new DueRule(Every.YEAR, it.group(3) == null ? month : month + MONTHS, number(it, 1), before(text, it));
    }

    private static int quarterMonth(Matcher it) {
        if (it.group(2).equals("cuoi")) return QUARTER;
        return it.group(3) == null ? 1 : QUARTER + 1;
    }

    private static int number(Matcher it, int group) {
        return Integer.parseInt(it.group(group));
    }

    private static boolean before(String text, Matcher it) {
        return BEFORE.matcher(text.substring(0, it.start())).find();
    }

    /** The last days in time of the reports about these years, in order; the last may lie in the year after them. */
    public List<LocalDate> daysOf(Years years) {
        var days = new ArrayList<LocalDate>();
        for (var year = years.from(); year <= years.to(); year++) {
            switch (every) {
                case YEAR -> days.add(day(YearMonth.of(year, 1).plusMonths(month - 1L)));
                case QUARTER -> {
                    for (var first = 0; first < MONTHS; first += QUARTER) {
                        days.add(day(YearMonth.of(year, 1).plusMonths(first + month - 1L)));
                    }
                }
                case MONTH -> {
                    for (var at = 0; at < MONTHS; at++) days.add(day(YearMonth.of(year, 1).plusMonths(at)));
                }
            }
        }
        return days;
    }

    private LocalDate day(YearMonth month) {
        var due = month.atDay(Math.min(day, month.lengthOfMonth()));
        return strictlyBefore ? due.minusDays(1) : due;
    }
}
