package vn.chungtay.documents;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The register of legal documents, for modules whose papers cite them. */
public interface LegalRegister {

    Optional<LegalDocument> find(LegalDocumentId id);

    /** With or without blanks, in capitals or not; several bodies may use the same number. */
    List<LegalDocument> byNumber(String number);

    /** By any words of kind, number, issuer and subject, with or without tone marks; at most {@code limit}. */
    List<LegalDocument> search(String words, int limit);

    /**
     * The lines of the block of legal bases: orders of the Party first, then by rank of the document and by day, without
     * an end mark. {@link vn.chungtay.documents.paper.OfficialPaper} puts ";" and ".".
     */
    List<String> citations(Collection<LegalDocumentId> cited);

    /** What somebody who cites exactly these on that day should look at. */
    List<CitationHint> hints(Collection<LegalDocumentId> cited, LocalDate day);
}
