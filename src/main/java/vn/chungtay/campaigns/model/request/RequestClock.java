package vn.chungtay.campaigns.model.request;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.chungtay.campaigns.model.CampaignCalendar;

/**
 * Until when a request is answered: it belongs to the first regular review that opens on its day or later (QĐ
 * 24/2021/QĐ-TTg Điều 3: from the 15th of each month, within 15 days), and is answered by the last day of that review. A
 * reading; whether one that comes during a review belongs to it was seen in no text.
 *
 * @param month of the review to which it belongs
 * @param lastDay of that review, which may be no working day
 */
public record RequestClock(YearMonth month, LocalDate opens, LocalDate lastDay) {

    public static RequestClock of(CampaignCalendar calendar, LocalDate received) {
        var month = YearMonth.from(received);
        if (received.getDayOfMonth() > calendar.regularDay()) month = month.plusMonths(1);
        var days = calendar.regular(month.getYear(), month.getMonthValue());
        return new RequestClock(month, days.firstDay().orElseThrow(), days.lastDay().orElseThrow());
    }
}
