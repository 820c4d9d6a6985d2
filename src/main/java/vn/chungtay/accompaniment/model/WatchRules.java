package vn.chungtay.accompaniment.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import vn.chungtay.shared.DateRange;

/**
 * What is a sign, and within how many days somebody goes there.
 *
 * @param days on which the program tells of signs by these rules
 * @param visitDays calendar days, for every rule
 * @param nearLinePercent how much above the line still counts as near it, in percent of the line
 * @param schoolAgeBelow in completed years
 */
public record WatchRules(
        DateRange days, Map<WatchRule, Integer> visitDays, int nearLinePercent, int schoolAgeBelow, String basis, boolean verified) {

    public WatchRules {
        visitDays = Map.copyOf(visitDays);
        for (var rule : WatchRule.values()) {
            if (visitDays.getOrDefault(rule, 0) < 1) throw new IllegalArgumentException("no days for " + rule);
        }
    }

    /** By when somebody goes there whom the program tells of it on that day. */
    public LocalDate due(WatchRule rule, LocalDate told) {
        return told.plusDays(Objects.requireNonNull(visitDays.get(rule)));
    }

    /** Whether what was measured lies at the line, below it, or above it by no more than the margin. */
    public boolean nearLine(long measured, long line) {
        return Math.multiplyExact(measured, 100L) <= Math.multiplyExact(line, 100L + nearLinePercent);
    }
}
