package vn.chungtay.platform.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import vn.chungtay.shared.Percentage;

/**
 * Writes a table as CSV (RFC 4180) in UTF-8 with a byte order mark, without which spreadsheet programs take the text
 * for another encoding. Numbers have a decimal point and dates are ISO, because programs read this format.
 */
final class CsvWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvWriter() {}

    static void write(Table table, OutputStream out) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(writer, CSVFormat.RFC4180)) {
            printer.printRecord(table.columns().stream().map(Column::header).map(SafeText::guarded));
            table.rows().forEachRow(row -> print(printer, row));
        }
    }

    private static void print(CSVPrinter printer, List<?> row) {
        try {
            for (var value : row) printer.print(cell(value));
            printer.println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String cell(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Percentage share -> share.value().toPlainString();
            case BigDecimal decimal -> decimal.toPlainString();
            case Number number -> number.toString();
            default -> SafeText.guarded(SafeText.storable(value.toString()));
        };
    }
}
