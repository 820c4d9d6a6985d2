package vn.chungtay.documents.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.chungtay.documents.LegalDocument;
import vn.chungtay.documents.model.LegalDraft;
import vn.chungtay.documents.model.NumberSymbol;
import vn.chungtay.geography.UnitId;

/** A legal document as typed, kept as typed so that nothing is lost when something is wrong. */
record LegalForm(
        @Nullable String kind,
        @Nullable String number,
        @Nullable String signedOn,
        @Nullable String issuer,
        @Nullable String subject,
        @Nullable String validFrom,
        @Nullable String validTo,
        @Nullable Boolean confirmed,
        @Nullable String seenIn,
        @Nullable String unit,
        @Nullable Integer version) {

    static LegalForm blank() {
        return new LegalForm(null, null, null, null, null, null, null, false, null, null, 0);
    }

    static LegalForm of(LegalDocument it, int version) {
        return new LegalForm(it.kind(), it.number().orElse(""), text(it.signedOn()), it.issuer(), it.subject(),
                text(it.valid().firstDay()), text(it.valid().lastDay()), it.confirmed(), it.seenIn(), null, version);
    }

    void check(Errors errors) {
        if (wrongDay(signedOn)) errors.reject("documents.legal.error.signed_on");
        if (wrongDay(validFrom) || wrongDay(validTo)) errors.reject("documents.legal.error.valid");
    }

    /** Only after a check without errors. */
    LegalDraft toDraft() {
        return new LegalDraft(
                strip(kind),
                Optional.of(NumberSymbol.tidy(strip(number))).filter(it -> !it.isEmpty()),
                day(signedOn),
                strip(issuer),
                strip(subject),
                day(validFrom),
                day(validTo),
                Boolean.TRUE.equals(confirmed),
                strip(seenIn));
    }

    int seenVersion() {
        return version == null ? 0 : version;
    }

    Optional<UnitId> owner() {
        try {
            return Optional.ofNullable(unit).filter(it -> !it.isBlank()).map(UUID::fromString).map(UnitId::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String strip(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static boolean wrongDay(@Nullable String typed) {
        try {
            day(typed);
            return false;
        } catch (DateTimeParseException e) {
            return true;
        }
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
    }
}
