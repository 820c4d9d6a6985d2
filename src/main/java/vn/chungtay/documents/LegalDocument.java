package vn.chungtay.documents;

import java.time.LocalDate;
import java.util.Optional;
import vn.chungtay.shared.DateRange;

/**
 * A document that others rest on.
 *
 * @param kind as cited: "Nghị định"
 * @param number with its symbol, "27/2022/NĐ-CP"; a law has none where it is cited by its day
 * @param signedOn absent where nobody knows it
 * @param subject as it follows the issuer in a citation; of a law its name without the word "Luật"
 * @param valid the days on which it holds; open where nothing is known
 * @param confirmed whether it was compared with the official text
 * @param seenIn where it was seen
 */
public record LegalDocument(
        LegalDocumentId id,
        String kind,
        Optional<String> number,
        Optional<LocalDate> signedOn,
        String issuer,
        String subject,
        DateRange valid,
        boolean confirmed,
        String seenIn) {}
