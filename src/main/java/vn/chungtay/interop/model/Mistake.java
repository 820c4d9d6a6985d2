package vn.chungtay.interop.model;

import org.jspecify.annotations.Nullable;

/**
 * Something about a cell that somebody should look at.
 *
 * @param row number of the row in the sheet
 * @param field the column; absent when it is about the row
 * @param value what stands there, or what it should be, for the message
 */
public record Mistake(int row, @Nullable Field field, Kind kind, String value) {

    /** What is wrong. A doubt is shown and does not stop the import. */
    public enum Kind {
        MISSING(false),
        UNREADABLE_DATE(false),
        DATE_IN_FUTURE(false),
        NOT_TWELVE_DIGITS(false),
        UNKNOWN_WORD(false),
        NOT_A_NUMBER(false),
        UNKNOWN_VILLAGE(false),
        SEVERAL_VILLAGES(false),
        NO_HEAD(false),
        TWO_HEADS(false),
        HOUSEHOLD_APART(false),
        NUMBER_TWICE(false),
        NUMBER_TAKEN(false),
        CODE_TAKEN(false),
        REGISTER_NEWER(false),
        TOO_LONG(false),
        SEX_DOUBTFUL(true),
        BIRTH_YEAR_DOUBTFUL(true),
        CLASS_DIFFERS(true);

        private final boolean doubt;

        Kind(boolean doubt) {
            this.doubt = doubt;
        }

        public boolean isDoubt() {
            return doubt;
        }
    }
}
