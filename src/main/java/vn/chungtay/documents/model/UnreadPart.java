package vn.chungtay.documents.model;

/** What of a file is not read although the file is. */
enum UnreadPart {
    HEADERS,
    FOOTNOTES,
    PICTURE,
    CHART,
    EMBEDDED,
    TRACKED_CHANGES,
    HIDDEN_TEXT,
    NESTED_TABLE,
    HIDDEN_SHEET,
    LONG_SHEET,
    WIDE_SHEET,
    FORMULA_WITHOUT_VALUE,
    FAULTY_CELL,
    PAGE_WITHOUT_TEXT,
    LETTERS_WITHOUT_MEANING;

    String message() {
        return "documents.unread." + name();
    }
}
