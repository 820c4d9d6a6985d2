package vn.chungtay.campaigns.model.paper;

import java.time.LocalDate;
import vn.chungtay.campaigns.model.CampaignKind;

/**
 * For which days a recognition is certified. The yearly review of autumn decides for the year after; a case recognised
 * during a year holds until the end of that year, because the yearly review looks at it again. QĐ 24/2021/QĐ-TTg was
 * not seen to say this in so many words; it follows from its calendar.
 */
public record Validity(LocalDate first, LocalDate last) {

    private static final int DECEMBER = 12;

    /**
     * @param year of the review
     * @param effective first day of the class, as decided
     */
    public static Validity of(CampaignKind kind, int year, LocalDate effective) {
        // A case of December comes after the yearly review, so nobody looks at it again before the next one.
        var until = kind == CampaignKind.PERIODIC
                ? Math.max(year + 1, effective.getYear())
                : effective.getYear() + (effective.getMonthValue() == DECEMBER ? 1 : 0);
        return new Validity(effective, LocalDate.of(until, DECEMBER, 31));
    }
}
