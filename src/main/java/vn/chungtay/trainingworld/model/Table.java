package vn.chungtay.trainingworld.model;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The word lists and counts that come with the program. */
final class Table {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private Table() {}

    static List<CSVRecord> read(String name) {
        var stream = Objects.requireNonNull(Table.class.getResourceAsStream("/trainingworld/" + name), name);
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                var rows = FORMAT.parse(reader)) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
