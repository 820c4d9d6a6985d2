package vn.chungtay.accompaniment.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.Need;
import vn.chungtay.standards.PovertyClass;

/**
 * A household that registered to escape in a year, or that somebody helps although it did not (ORG-07, HHD-08).
 *
 * @param from its class when it registered, or now
 * @param registered the day of its registration; absent if it did not register
 * @param officer name written down with the registration
 * @param companion who helps it on the last day; absent if nobody
 * @param planned help that was not given yet
 * @param given help of the year, by whomever
 * @param met needs that the programme met in the year
 * @param reason why it escaped or did not, as somebody wrote it down
 */
public record PromisedEscape(
        Place place,
        PovertyClass from,
        @Nullable LocalDate registered,
        @Nullable String officer,
        @Nullable Charge companion,
        List<String> planned,
        List<String> given,
        List<Need> met,
        Result result,
        @Nullable String reason) {

    public PromisedEscape {
        planned = List.copyOf(planned);
        given = List.copyOf(given);
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
