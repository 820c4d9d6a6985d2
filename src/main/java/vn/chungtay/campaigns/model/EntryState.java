package vn.chungtay.campaigns.model;

/** Where a household of a list stands. Told by what was done; see campaigns.entry_standing. */
public enum EntryState {
    /** Nobody has looked yet. */
    LISTED,
    /** Somebody has looked, and the standard cannot decide from what was seen. */
    UNDECIDED,
    /** A second look at it found another class (REV-04); it is looked at again. */
    DOUBTED,
    /** There is a result that no meeting has spoken about. */
    LOOKED,
    /** Less than half of the meeting agreed; it is looked at again. */
    DISPUTED,
    /** The meeting agreed, or the result is that of a re-check. */
    AGREED,
    /** It is posted, and the days for objections run. */
    POSTED,
    /** An objection waits for its answer; the others go on. */
    OBJECTED,
    /** The days are over and nothing is open. */
    SETTLED,
    /** It is on a list that goes its way to recognition. */
    PROPOSED,
    /** It is recognised. */
    DECIDED,
    /** It does not live in the commune any more. */
    LEFT;

    /** Whether its result is on a list, recognised or on its way there. */
    public boolean isThrough() {
        return this == PROPOSED || this == DECIDED;
    }

    /** Whether it may have to be looked at again after the last day of the review, as long as that is not finished. */
    public boolean isLookedAtLate() {
        return this == DISPUTED || this == DOUBTED || this == OBJECTED || this == UNDECIDED || this == DECIDED;
    }

    /** Whether somebody still has something to do about it. */
    public boolean isOpen() {
        return this != DECIDED && this != LEFT;
    }
}
