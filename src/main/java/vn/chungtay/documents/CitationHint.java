package vn.chungtay.documents;

import java.time.LocalDate;

/** Something about a cited document that whoever cites it may not know. */
public sealed interface CitationHint {

    LegalDocument cited();

    /** Amended by a document that is not cited beside it. */
    record AmendedBy(LegalDocument cited, LegalDocument amendment) implements CitationHint {}

    record ReplacedBy(LegalDocument cited, LegalDocument replacement) implements CitationHint {}

    record NoLongerValid(LegalDocument cited, LocalDate lastDay) implements CitationHint {}
}
