package vn.chungtay.accompaniment.model;

/** Why something about helpers, help or visits cannot be written down. */
public enum AccompanimentRefusal {
    NO_NAME,
    NO_DAY,
    NO_ACCOUNT,
    THERE_ALREADY,
    /** The day lies in the future. */
    IN_FUTURE,
    /** Nobody, or no household, was chosen. */
    NOBODY_CHOSEN,
    /** Whoever is to be put in charge does not help on that day. */
    NOT_ON_DUTY,
    /** Somebody was put in charge on a later day already. */
    LATER_ONE_THERE,
    /** A colleague gave it to somebody from this very day. */
    COLLEAGUE_ASSIGNED,
    /** It was given before, or is planned no more. */
    GIVEN_ALREADY,
    /** A day before somebody began. */
    BEFORE_BEGINNING,
    /** Everything of a person goes to somebody else than them. */
    SAME_PERSON,
    NO_HOUSEHOLD,
    NO_TEXT
}
