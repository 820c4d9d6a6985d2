package vn.chungtay.campaigns.model.paper;

import org.jspecify.annotations.Nullable;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.geography.UnitId;
import vn.chungtay.standards.PovertyClass;

/**
 * A household on a list of results, as it was put there.
 *
 * @param before its class before the review; absent if it had none
 */
public record ResultRow(
        EntryId entry,
        UnitId village,
        String code,
        String head,
        int persons,
        @Nullable PovertyClass before,
        PovertyClass after) {

    /** Whether it was poor or near-poor and is neither now. */
    public boolean escaped() {
        return isLow(before) && !isLow(after);
    }

    private static boolean isLow(@Nullable PovertyClass it) {
        return it == PovertyClass.POOR || it == PovertyClass.NEAR_POOR;
    }
}
