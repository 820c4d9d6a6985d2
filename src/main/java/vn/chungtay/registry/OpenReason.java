package vn.chungtay.registry;

import java.util.EnumSet;
import java.util.Set;

/** Why it cannot be said what a household would be under the next standard. Stored as bits, so the order never changes. */
public enum OpenReason {
    /** Nobody has ever looked at the household. */
    NEVER_LOOKED,
    /** The last look brought neither an income nor points. */
    NO_INCOME,
    /** The last look brought points of a sheet that belongs to another standard, and no income. */
    FORMER_POINTS,
    /** The standard's threshold of an indicator is not known. */
    THRESHOLD_UNKNOWN,
    /** The threshold is known, and neither the look nor the records answer the indicator. */
    NEVER_ASKED,
    /** A number or condition of the standard is not known. */
    VALUE_UNKNOWN,
    LIVELIHOOD_UNKNOWN,
    NO_STANDARD;

    public int bit() {
        return 1 << ordinal();
    }

    public static int bits(Iterable<OpenReason> reasons) {
        int bits = 0;
        for (var it : reasons) bits |= it.bit();
        return bits;
    }

    public static Set<OpenReason> ofBits(int bits) {
        var reasons = EnumSet.noneOf(OpenReason.class);
        for (var it : values()) {
            if ((bits & it.bit()) != 0) reasons.add(it);
        }
        return reasons;
    }
}
