package vn.chungtay.documents;

/** What came of reading a file. */
public sealed interface ReadOutcome {

    /** Read, perhaps with parts that could not be; these are named in the text. */
    record Read(DocumentText text) implements ReadOutcome {}

    /** Nothing of it is used. */
    record Refused(ReadRefusal reason) implements ReadOutcome {}
}
