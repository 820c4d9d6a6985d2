package vn.chungtay.documents.model;

import vn.chungtay.documents.LegalDocumentId;

/** What a newer document does to an older one. */
public record Relation(LegalDocumentId newer, Kind kind, LegalDocumentId older) {

    /** How one document bears on another. */
    public enum Kind {
        AMENDS,
        REPLACES,
        GUIDES
    }
}
