package vn.chungtay.registry.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.Need;
import vn.chungtay.standards.PovertyClass;

/**
 * A household that registered to escape in a year: who follows it, who helps it, what it was given, what came of it
 * (HHD-08).
 *
 * @param head absent if it has left the register
 * @param village name of the village where it lived when it registered
 * @param from its class when it registered
 * @param helpers names of those who stood by it in the year
 * @param help what they gave
 * @param met needs that the programme met in the year
 * @param lastDay the last day of which the list tells: that of the year, or its last one here
 */
public record EscapeLine(
        HouseholdId id,
        String code,
        @Nullable String head,
        UnitId villageId,
        String village,
        PovertyClass from,
        LocalDate on,
        @Nullable String officer,
        List<String> helpers,
        List<String> help,
        List<Need> met,
        Result result,
        LocalDate lastDay) {

    public EscapeLine {
        helpers = List.copyOf(helpers);
        help = List.copyOf(help);
        met = List.copyOf(met);
    }

    /** What came of it by the end of the year, or until today in the running year. */
    public enum Result {
        /** Neither poor nor near-poor. */
        ESCAPED,
        /** Looked at since, and still poor or near-poor. */
        STILL,
        /** Nobody has looked yet. */
        PENDING,
        /** It lives here no more. */
        GONE
    }
}
