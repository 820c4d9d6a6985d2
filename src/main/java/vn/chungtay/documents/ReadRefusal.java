package vn.chungtay.documents;

/** Why a file is not read at all. Each has a message that says what to do instead. */
public enum ReadRefusal {
    NO_FILE,
    EMPTY,
    TOO_LARGE,
    /** .doc, .xls, .rtf, .odt: formats before or beside those that are read. */
    OTHER_FORMAT,
    PASSWORD,
    MACROS,
    CONTENT_DIFFERS,
    BOMB,
    FOREIGN_ENTITIES,
    TOO_LONG,
    TOO_MANY_PAGES,
    /** Pictures of pages. */
    ONLY_PICTURES,
    BROKEN;

    /** Key of the message. */
    public String message() {
        return "documents.refused." + name();
    }
}
