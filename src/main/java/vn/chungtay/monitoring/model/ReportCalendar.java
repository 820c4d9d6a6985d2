package vn.chungtay.monitoring.model;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.monitoring.Round;
import vn.chungtay.monitoring.RoundKind;

/**
 * Which rounds there are, what they compare, and by when a level reports (QĐ 24/2021/QĐ-TTg Điều 3 and 7). All days come
 * from the file of the calendar.
 *
 * @param preliminaryCloses last day of what a preliminary report counts
 * @param officialCloses last day of the yearly review
 */
public record ReportCalendar(
        MonthDay preliminaryCloses, MonthDay officialCloses, int firstMonth, int lastMonth, List<Rule> rules) {

    public ReportCalendar {
        rules = List.copyOf(rules);
    }

    /** @param day of the year; of a monthly round only its day counts, in the month after the round */
    public record Rule(RoundKind kind, UnitLevel from, MonthDay day, String basis, boolean verified) {}

    /** The two yearly rounds first, then the months in which cases arise. */
    public List<Round> rounds(int year) {
        var rounds = new ArrayList<>(List.of(Round.official(year), Round.preliminary(year)));
        for (int month = firstMonth; month <= lastMonth; month++) {
            rounds.add(new Round(year, RoundKind.MONTHLY, month));
        }
        return rounds;
    }

    /** A round that is not over is looked at as it stands on the day of the question. */
    public RoundDays days(Round round, LocalDate today) {
        var opening = switch (round.kind()) {
            case PRELIMINARY, OFFICIAL -> officialCloses.atYear(round.year() - 1);
            case MONTHLY -> LocalDate.of(round.year(), round.month(), 1).minusDays(1);
        };
        var last = switch (round.kind()) {
            case PRELIMINARY -> preliminaryCloses.atYear(round.year());
            case OFFICIAL -> officialCloses.atYear(round.year());
            case MONTHLY -> YearMonth.of(round.year(), round.month()).atEndOfMonth();
        };
        return new RoundDays(opening, last.isAfter(today) ? today : last, last.isBefore(today));
    }

    /** Whether anything of the round lies behind the day of the question, so that it can be counted. */
    public boolean hasBegun(Round round, LocalDate today) {
        var days = days(round, today);
        return days.opening().isBefore(days.closing());
    }

    /** What the law says; empty where it leaves the day to the units above. */
    public Optional<Due> due(Round round, UnitLevel from) {
        return rules.stream()
                .filter(it -> it.kind() == round.kind() && it.from() == from)
                .findFirst()
                .map(it -> new Due(day(it, round), it.basis(), it.verified()));
    }

    private static LocalDate day(Rule rule, Round round) {
        if (round.kind() != RoundKind.MONTHLY) return rule.day().atYear(round.year());
        return YearMonth.of(round.year(), round.month()).plusMonths(1).atDay(rule.day().getDayOfMonth());
    }
}
