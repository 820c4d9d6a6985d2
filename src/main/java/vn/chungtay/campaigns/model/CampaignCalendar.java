package vn.chungtay.campaigns.model;

import java.time.LocalDate;
import java.time.MonthDay;
import vn.chungtay.shared.DateRange;

/**
 * The days that the law gives to a review, as they hold at one time. Values that nobody has compared with the official
 * text are marked, and pages say so.
 *
 * @param days when this calendar holds
 * @param regularDay day of the month from which arising cases are reviewed
 * @param regularLength days in which they are decided, from the day on which the review starts
 * @param postingDays working days of the posting
 * @param recheckDays working days for the re-check of an objection
 * @param opinionDays working days for the opinion of the level above
 * @param basis document and article
 * @param verified whether every value was compared with the official text
 */
public record CampaignCalendar(
        DateRange days,
        MonthDay opens,
        MonthDay closes,
        int regularDay,
        int regularLength,
        int postingDays,
        int recheckDays,
        int opinionDays,
        String basis,
        boolean verified) {

    /** First and last day of the yearly review of that year. */
    public DateRange periodic(int year) {
        return DateRange.between(opens.atYear(year), closes.atYear(year));
    }

    /** First and last day of the review of the cases of a month. */
    public DateRange regular(int year, int month) {
        var first = LocalDate.of(year, month, regularDay);
        return DateRange.between(first, first.plusDays(regularLength));
    }
}
