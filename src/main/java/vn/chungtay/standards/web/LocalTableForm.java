package vn.chungtay.standards.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.chungtay.geography.UnitId;
import vn.chungtay.standards.model.LocalTableDraft;
import vn.chungtay.standards.model.LocalTableKind;

/** What is typed beside the file, kept as typed so that nothing is lost when something is wrong. */
record LocalTableForm(
        @Nullable String kind, @Nullable String unit, @Nullable String document, @Nullable String validFrom) {

    private static final int LONGEST_DOCUMENT = 300;

    static LocalTableForm blank() {
        return new LocalTableForm(LocalTableKind.B1_POINTS.name(), null, null, null);
    }

    void check(Errors errors) {
        if (readKind().isEmpty()) errors.reject("standards.local.error.kind");
        if (readUnit().isEmpty()) errors.reject("standards.local.error.unit");
        if (readDocument().isEmpty()) errors.reject("standards.local.error.document");
        if (readDay().isEmpty()) errors.reject("standards.local.error.valid_from");
    }

    /** Only after a check without errors. */
    LocalTableDraft toDraft(String fileName, byte[] bytes) {
        return new LocalTableDraft(
                readKind().orElseThrow(),
                readUnit().orElseThrow(),
                readDocument().orElseThrow(),
                readDay().orElseThrow(),
                fileName,
                bytes);
    }

    private Optional<LocalTableKind> readKind() {
        return Arrays.stream(LocalTableKind.values())
                .filter(it -> it.name().equals(kind))
                .findFirst();
    }

    private Optional<UnitId> readUnit() {
        try {
            return Optional.ofNullable(unit).map(UUID::fromString).map(UnitId::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<String> readDocument() {
        return Optional.ofNullable(document)
                .map(String::strip)
                .filter(it -> !it.isEmpty() && it.length() <= LONGEST_DOCUMENT);
    }

    private Optional<LocalDate> readDay() {
        try {
            return Optional.ofNullable(validFrom).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
