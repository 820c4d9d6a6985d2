package vn.chungtay.documents.store;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.chungtay.documents.LegalDocumentId;
import vn.chungtay.documents.model.LegalDraft;
import vn.chungtay.documents.model.Relation;

/**
 * The documents that the five plans cite, as data of the program: {@code documents/legal-documents.csv} and
 * {@code documents/legal-relations.csv}. None was compared with its official text.
 */
@Component
public class ShippedLegal {

    public record Entry(LegalDocumentId id, LegalDraft draft) {}

    public List<Entry> documents() {
        return read("documents/legal-documents.csv", ShippedLegal::entry);
    }

    public List<Relation> relations() {
        return read("documents/legal-relations.csv", row -> new Relation(
                id(row.get("newer")), Relation.Kind.valueOf(row.get("relation")), id(row.get("older"))));
    }

    private static Entry entry(CSVRecord row) {
        return new Entry(id(row.get("id")), new LegalDraft(
                row.get("kind"),
                Optional.of(row.get("number")).filter(it -> !it.isEmpty()),
                day(row.get("signed_on")),
                row.get("issuer"),
                row.get("subject"),
                null,
                null,
                false,
                row.get("seen_in")));
    }

    private static LegalDocumentId id(String text) {
        return new LegalDocumentId(UUID.fromString(text));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static <T> List<T> read(String file, Function<CSVRecord, T> entry) {
        var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var in = new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8);
                var rows = format.parse(in)) {
            return rows.stream().map(entry).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
