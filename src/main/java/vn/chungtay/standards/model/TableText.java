package vn.chungtay.standards.model;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.chungtay.platform.Vietnamese;

/** The cells of a CSV file with a heading, and the faults found on the way. */
final class TableText {

    private static final int MOST_LINES = 5_000;

    private final List<String> heading = new ArrayList<>();
    private final List<CSVRecord> lines = new ArrayList<>();
    private final List<CellFault> faults = new ArrayList<>();

    TableText(String text) {
        var clean = Vietnamese.nfc(text.startsWith("\uFEFF") ? text.substring(1) : text);
        char separator = clean.lines().findFirst().orElse("").contains(";") ? ';' : ',';
        var format = CSVFormat.DEFAULT.builder()
                .setDelimiter(separator)
                .setTrim(true)
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = format.parse(new StringReader(clean))) {
            for (var line : parser) add(line);
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            fault(0, "", "unreadable");
        }
        if (heading.isEmpty() || lines.isEmpty()) fault(0, "", "empty");
        if (lines.size() > MOST_LINES) fault(0, "", "too_long", Vietnamese.number(MOST_LINES));
        if (new HashSet<>(heading).size() < heading.size()) fault(1, "", "heading_twice");
    }

    private void add(CSVRecord line) {
        if (heading.isEmpty()) heading.addAll(line.toList());
        else if (line.stream().anyMatch(cell -> !cell.isBlank())) lines.add(line);
    }

    /** The heading begins with these; says so otherwise. */
    boolean beginsWith(List<String> names) {
        if (heading.size() >= names.size() && heading.subList(0, names.size()).equals(names)) return true;
        fault(1, "", "heading", String.join(", ", names));
        return false;
    }

    List<String> columnsAfter(int count) {
        return heading.subList(Math.min(count, heading.size()), heading.size());
    }

    List<CSVRecord> lines() {
        return lines;
    }

    /** The text of a cell, with a fault if there is none. */
    String text(CSVRecord line, int column) {
        var value = column < line.size() ? line.get(column) : "";
        if (value.isBlank()) fault(line, column, "blank");
        return value.strip();
    }

    void fault(CSVRecord line, int column, String fault, String... arguments) {
        fault(line.getRecordNumber(), heading.get(column), fault, arguments);
    }

    void fault(long line, String column, String fault, String... arguments) {
        faults.add(CellFault.of(line, column, fault, arguments));
    }

    List<CellFault> faults() {
        return faults;
    }
}
