package vn.chungtay.geography.web;

/** The acts as a person chooses among them; each has its own fields on the form. */
enum ActKind {
    RENAMING,
    MERGER,
    DIVISION,
    TRANSFER,
    ABOLITION,
    FOUNDING
}
