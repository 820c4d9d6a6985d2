package vn.chungtay.campaigns.model.request;

import java.time.LocalDate;
import vn.chungtay.shared.DateRange;

/**
 * How long what somebody said of themselves on the public page is kept after their request was settled.
 *
 * @param days on which the rule holds
 * @param kept at least 1
 * @param basis where it comes from, as the page says it
 * @param verified whether somebody compared it with the official text
 */
public record RetentionRule(DateRange days, int kept, String basis, boolean verified) {

    /** What was settled on this day or before is cleared today. */
    public LocalDate lastSettled(LocalDate today) {
        return today.minusDays(kept);
    }
}
