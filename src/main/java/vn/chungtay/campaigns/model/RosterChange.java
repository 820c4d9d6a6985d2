package vn.chungtay.campaigns.model;

import org.jspecify.annotations.Nullable;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.HouseholdId;

/**
 * Something that happened to a household since the list was made, so that the list is no longer that of the registry.
 *
 * @param entry absent for a household that is not on the list
 * @param nowIn where it lives now; absent if nowhere that the caller may see
 * @param reason why it is or would be on the list
 */
public record RosterChange(
        Kind kind, HouseholdId household, @Nullable EntryId entry, @Nullable UnitId nowIn, EntryReason reason) {

    /** What happened. */
    public enum Kind {
        /** It belongs on the list and is not there: moved here, split off, or given its class since. */
        ENTERED,
        /** It had left the list and lives in a village of the review again. */
        RETURNED,
        MOVED_WITHIN,
        MOVED_OUT,
        MERGED,
        DISSOLVED
    }
}
