package vn.chungtay.plancheck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.documents.DocumentText;
import vn.chungtay.documents.TextLine;
import vn.chungtay.plancheck.Place;

/** A plan as the rules see it: its lines, and what several rules need, each made once when first asked for. */
public final class PlanText {

    private final List<TextLine> lines;
    private @Nullable List<TableFigures> tables;

    public PlanText(DocumentText text) {
        lines = text.lines();
    }

    /** All lines in the order of reading, rows of tables among them. */
    public List<TextLine> lines() {
        return lines;
    }

    /** Lines that are no rows of a table and not empty. */
    public List<TextLine> prose() {
        return lines.stream()
                .filter(line -> !line.isRow() && !line.text().isBlank())
                .toList();
    }

    /** The tables with what their columns measure. */
    List<TableFigures> tables() {
        if (tables == null) tables = PlanTable.in(lines).stream().map(TableFigures::new).toList();
        return tables;
    }

    /** Without the marks of bold, italics and headings that a conversion leaves; the length changes. */
    public static String plain(String text) {
        return text.replaceAll("[*#]+", "").replace('\u00a0', ' ').strip();
    }

    public static Place place(TextLine line, String quote) {
        return new Place(line.number(), quote);
    }
}
