package vn.chungtay.fieldwork.model;

import org.jspecify.annotations.Nullable;
import vn.chungtay.fieldwork.FieldHandIn;
import vn.chungtay.fieldwork.FieldStanding;
import vn.chungtay.survey.SaveResult;

/** Why a packet is in quarantine, or why its sheet was not handed in. The code is what devices are told. */
public enum Reason {
    /** It is no packet as this version of the program knows them. */
    UNREADABLE,
    /** The same identity came with another content. */
    ALTERED,
    /** Its number was taken by another packet of the same sheet. */
    SAME_NUMBER,
    /** It names a device that is unknown or somebody else's. */
    OTHER_DEVICE,
    /** Earlier packets of the same sheet were about something else. */
    OTHER_SUBJECT,
    /** An earlier packet of the same sheet is in quarantine; the order is kept. */
    BEHIND,
    /** It came by the door of revoked devices, where nobody answers for it. */
    NOT_SENT_BY_ITS_DEVICE,
    UNKNOWN_SUBJECT,
    NOT_YOURS,
    ALREADY_HANDED_IN,
    LEFT,
    OVER,
    /** The sheet was begun by another version of the questionnaire. */
    OTHER_FORM,
    UNKNOWN_FORM,
    /** The questionnaire does not hold on the day of the visit. */
    BAD_DAY,
    TOO_LARGE,
    /** Its identity belongs to a sheet about something else. */
    OTHER_SHEET,
    /** Something broke that is no fault of the packet; a person tries again when it is mended. */
    FAILED,
    /** Not handed in: something is missing or wrong on the sheet. */
    FAULTY,
    /** Not handed in: two answers wait for a person. */
    CONFLICTS,
    /** Not handed in: no visit counts any more. */
    TOO_LATE,
    /** Not handed in: after the wish, somebody went on with the sheet, gave it back or closed it. */
    WISH_PAST;

    /** Whether a packet in quarantine for this still has its place in its line, so that later ones wait for it. */
    public boolean keepsPlace() {
        return switch (this) {
            case UNREADABLE, ALTERED, SAME_NUMBER, OTHER_DEVICE, OTHER_SUBJECT -> false;
            default -> true;
        };
    }

    static Reason of(FieldStanding.Why why) {
        return switch (why) {
            case UNKNOWN -> UNKNOWN_SUBJECT;
            case NOT_YOURS -> NOT_YOURS;
            case HANDED_IN -> ALREADY_HANDED_IN;
            case LEFT -> LEFT;
            case OVER -> OVER;
        };
    }

    public static Reason of(SaveResult.Reason why) {
        return switch (why) {
            case UNKNOWN_QUESTIONNAIRE -> UNKNOWN_FORM;
            case NOT_VALID_THAT_DAY, DAY_TO_COME -> BAD_DAY;
            case TOO_LARGE -> TOO_LARGE;
            case OTHER_SHEET -> OTHER_SHEET;
        };
    }

    /** Null: it was handed in. */
    public static @Nullable Reason of(FieldHandIn handIn) {
        return switch (handIn) {
            case DONE -> null;
            case FAULTY -> FAULTY;
            case TOO_LATE -> TOO_LATE;
        };
    }
}
