package vn.chungtay.programme;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Rows taken from the real plans. A test that reads them is skipped where they are not at hand. */
public final class SharedTable {

    private static final Path FOLDER = Path.of("../shared/reference/data");

    private SharedTable() {}

    public static List<CSVRecord> rows(String name) throws IOException {
        var file = FOLDER.resolve(name);
        assumeTrue(Files.isReadable(file), "the tables of the plans are not here");
        try (var reader = Files.newBufferedReader(file)) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
        }
    }
}
