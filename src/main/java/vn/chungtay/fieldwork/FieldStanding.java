package vn.chungtay.fieldwork;

import java.util.Optional;
import vn.chungtay.geography.UnitId;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.SheetId;

/** How the sheet about a subject stands. */
public sealed interface FieldStanding {

    /**
     * It can be filled in.
     *
     * @param unit where the subject lies today
     * @param sheet empty if none was begun; then the sheet of a device is begun by its own identity
     * @param revision 0 if none was begun
     * @param filled as it stands, or as a new sheet opens
     */
    record Open(UnitId unit, Optional<SheetId> sheet, int revision, Filled filled) implements FieldStanding {}

    /** It cannot, or not by the caller. */
    record Closed(Why why) implements FieldStanding {}

    /** Why a sheet takes no answers. */
    enum Why {
        /** There is no such subject. */
        UNKNOWN,
        /** The caller has no right where it lies. */
        NOT_YOURS,
        /** It was handed in, or taken in, by somebody else. */
        HANDED_IN,
        /** The household has moved away, split up or died out meanwhile. */
        LEFT,
        /** The campaign is over, or its list is on the way to a decision. */
        OVER
    }
}
