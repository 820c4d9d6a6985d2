package vn.chungtay.documents.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody wrote into the form of a legal document, in tidy form. */
public record LegalDraft(
        String kind,
        Optional<String> number,
        @Nullable LocalDate signedOn,
        String issuer,
        String subject,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean confirmed,
        String seenIn) {

    /** Why a document cannot be recorded. */
    public sealed interface Fault {}

    /** The symbol of the number is that of another kind. */
    public record WrongKind(String kind, String number, String proposal) implements Fault {}

    public record EndsBeforeItBegins(LocalDate from, LocalDate to) implements Fault {}

    /** A field that must not be blank. */
    public record Missing(String field) implements Fault {}

    /** Neither number nor day tells which document it is. */
    public record NothingToCiteBy() implements Fault {}

    /** The same body has recorded this number of this day. */
    public record RecordedAlready(String number, String issuer) implements Fault {}

    public List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        if (kind.isBlank()) faults.add(new Missing("kind"));
        if (issuer.isBlank()) faults.add(new Missing("issuer"));
        if (subject.isBlank()) faults.add(new Missing("subject"));
        if (number.isEmpty() && signedOn == null) faults.add(new NothingToCiteBy());
        number.flatMap(it -> NumberSymbol.proposal(kind, it)
                        .map(proposal -> new WrongKind(kind, it, proposal)))
                .ifPresent(faults::add);
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            faults.add(new EndsBeforeItBegins(validFrom, validTo));
        }
        return faults;
    }
}
