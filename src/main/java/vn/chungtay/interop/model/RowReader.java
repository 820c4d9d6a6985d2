package vn.chungtay.interop.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.file.TextBytes;
import vn.chungtay.platform.sheet.SafeText;

/** Gives the rows of a file one after the other as text, as a person sees them in the cells. */
public final class RowReader {

    private static final int SAMPLE = 1 << 20;
    /** Colours, currencies and words in a number format: {@code [Red]}, {@code [$VND]}, "đồng", \đ. */
    private static final Pattern NO_LETTERS_OF_A_FORMAT = Pattern.compile("\\[[^\\]]*]|\"[^\"]*\"|\\\\.|_.");
    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
    private static final int LONGEST_CELL = 32_767;
    private static final Pattern DATE_FORMAT = Pattern.compile("[dyDY]");
    private static final int MOST_COLUMNS = 200;
    private static final String SEPARATORS = ",;\t";

    private RowReader() {}

    /** Takes a row; the number is the one that the spreadsheet shows at its left. */
    @FunctionalInterface
    public interface Sink {
        /** @return whether more rows are wanted */
        boolean row(int number, List<String> cells);
    }

    public static void read(Path file, ArrivedFile.Format format, Sink sink) {
        try {
            if (format == ArrivedFile.Format.XLSX) readWorkbook(file, sink);
            else readText(file, sink);
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableFile(FileProblem.BROKEN);
        }
    }

    private static void readWorkbook(Path file, Sink sink) throws IOException {
        try (var book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
            var sheet = book.getSheets()
                    .filter(it -> it.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> new UnreadableFile(FileProblem.NO_ROWS));
            try (Stream<Row> rows = sheet.openStream()) {
                for (var row : (Iterable<Row>) rows::iterator) {
                    if (!sink.row(row.getRowNum(), cells(row))) return;
                }
            }
        } catch (org.dhatim.fastexcel.reader.ExcelReaderException | IllegalArgumentException e) {
            throw new UnreadableFile(FileProblem.BROKEN);
        }
    }

    private static List<String> cells(Row row) {
        if (row.getCellCount() > MOST_COLUMNS) throw new UnreadableFile(FileProblem.TOO_MANY_COLUMNS);
        var cells = new ArrayList<String>(row.getCellCount());
        for (int at = 0; at < row.getCellCount(); at++) cells.add(text(row.getOptionalCell(at).orElse(null)));
        return cells;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) return "";
        if (cell.getType() == CellType.NUMBER) return number(cell);
        if (cell.getType() == CellType.ERROR) return cell.getRawValue() == null ? "" : cell.getRawValue();
        return clean(cell.getText());
    }

    /** A number is written the Vietnamese way, so that it is read again as the number it is; a date as a date. */
    private static String number(Cell cell) {
        var format = cell.getDataFormatString();
        if (format != null && DATE_FORMAT.matcher(NO_LETTERS_OF_A_FORMAT.matcher(format).replaceAll("")).find()) {
            return Vietnamese.date(cell.asDate().toLocalDate());
        }
        var plain = cell.asNumber().stripTrailingZeros();
        return plain.toPlainString().replace('.', ',');
    }

    private static void readText(Path file, Sink sink) throws IOException {
        var charset = charset(file);
        try (var in = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset))) {
            in.mark(1 << 16);
            var sample = new char[1 << 14];
            int length = in.read(sample);
            in.reset();
            if (length > 0 && sample[0] == '\uFEFF') in.skip(1);
            var format = CSVFormat.RFC4180.builder().setDelimiter(separator(new String(sample, 0, Math.max(0, length)))).get();
            int number = 0;
            for (var row : format.parse(in)) {
                number++;
                if (row.size() > MOST_COLUMNS) throw new UnreadableFile(FileProblem.TOO_MANY_COLUMNS);
                if (!sink.row(number, row.stream().map(RowReader::clean).toList())) return;
            }
        }
    }

    private static char separator(String sample) {
        char best = ',';
        long most = 0;
        for (char candidate : SEPARATORS.toCharArray()) {
            long count = sample.chars().filter(it -> it == candidate).count();
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    private static Charset charset(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var start = in.readNBytes(SAMPLE);
            return TextBytes.charset(start, start.length < SAMPLE);
        }
    }

    private static String clean(String cell) {
        var spaces = cell.replace('\u00A0', ' ').replace('\u202F', ' ').replace("\u200B", "").replace("\uFEFF", "");
        var storable = CONTROLS.matcher(spaces).replaceAll("");
        return SafeText.unguarded(storable.substring(0, Math.min(storable.length(), LONGEST_CELL)).strip());
    }
}
