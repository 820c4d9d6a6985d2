package vn.chungtay.interop.model;

/** Why a file is not read at all. Each has a message that says what to do instead. */
public enum FileProblem {
    EMPTY,
    TOO_LARGE,
    OLD_XLS,
    PASSWORD,
    MACROS,
    NOT_A_SHEET,
    CONTENT_DIFFERS,
    ZIP_BOMB,
    FOREIGN_ENTITIES,
    TOO_MANY_COLUMNS,
    BROKEN,
    NO_HEADER,
    NO_ROWS,
    HOUSEHOLD_WITHOUT_END,
    /** The check was given up. */
    NOT_CHECKED
}
