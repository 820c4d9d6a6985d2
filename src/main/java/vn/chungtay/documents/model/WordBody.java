package vn.chungtay.documents.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import vn.chungtay.documents.ReadRefusal;

/** The content of a Word file as blocks: what a reader sees when all proposed changes are accepted. */
final class WordBody {

    private static final int WIDEST = 200;
    private static final int DEEPEST = 12;

    private final Xml xml;
    private final WordLists lists;
    private final Consumer<Note> notes;
    private int depth;

    WordBody(Xml xml, WordLists lists, Consumer<Note> notes) {
        this.xml = xml;
        this.lists = lists;
        this.notes = notes;
    }

    /** What is passed on the way and is no text. */
    enum Note {
        PAGE,
        FOOTNOTE,
        PICTURE,
        CHART,
        EMBEDDED,
        TRACKED,
        HIDDEN,
        NESTED
    }

    /** Takes the blocks in their order. */
    interface Blocks {
        /** @param text with line breaks where the paragraph has them */
        void paragraph(String text);

        void table(List<Row> rows);
    }

    /** Cells in the columns of the grid; those covered by a merged neighbour are empty. */
    record Row(List<String> cells) {
        boolean hasParagraphs() {
            return cells.stream().anyMatch(it -> it.strip().contains("\n"));
        }
    }

    /** Everything inside of the current element. */
    void blocks(Blocks sink) {
        if (++depth > DEEPEST) throw new RefusedFile(ReadRefusal.BROKEN);
        xml.each(name -> block(name, sink));
        depth--;
    }

    private void block(String name, Blocks sink) {
        switch (name) {
            case "p" -> paragraph(sink);
            case "tbl" -> sink.table(table());
            case "sdt", "sdtContent", "customXml", "ins", "moveTo", "AlternateContent", "Choice" -> xml.each(inner -> block(inner, sink));
            case "del", "moveFrom" -> notes.accept(Note.TRACKED);
            case "altChunk" -> notes.accept(Note.EMBEDDED);
            default -> {}
        }
    }

    private void paragraph(Blocks sink) {
        var paragraph = new Paragraph();
        xml.each(paragraph::part);
        sink.paragraph(paragraph.number + paragraph.text);
        paragraph.boxes.forEach(sink::paragraph);
    }

    /** The runs of one paragraph, and the text boxes that hang on it. */
    private final class Paragraph {
        private final StringBuilder text = new StringBuilder();
        private final List<String> boxes = new ArrayList<>();
        private String number = "";
        private boolean hidden;

        void part(String name) {
            switch (name) {
                case "pPr" -> properties();
                case "r" -> {
                    hidden = false;
                    xml.each(this::run);
                }
                case "hyperlink", "smartTag", "sdt", "sdtContent", "customXml", "fldSimple", "dir", "bdo", "oMath", "oMathPara", "AlternateContent", "Choice" ->
                    xml.each(this::part);
                case "ins", "moveTo" -> {
                    notes.accept(Note.TRACKED);
                    xml.each(this::part);
                }
                case "del", "moveFrom" -> notes.accept(Note.TRACKED);
                default -> {}
            }
        }

        private void properties() {
            var style = new String[] {""};
            var own = new WordLists.Reference[] {WordLists.Reference.NONE};
            xml.each(name -> {
                if (name.equals("pStyle")) style[0] = xml.attribute("val");
                if (name.equals("numPr")) own[0] = WordLists.reference(xml);
            });
            number = lists.next(style[0], own[0]);
        }

        private void run(String name) {
            switch (name) {
                case "rPr" -> xml.each(property -> {
                    if ((property.equals("vanish") || property.equals("webHidden")) && xml.isOn()) hidden = property.equals("vanish");
                });
                case "t" -> append(xml.text());
                case "tab", "ptab" -> append("\t");
                case "br" -> append(xml.attribute("type").isEmpty() || xml.attribute("type").equals("textWrapping") ? "\n" : "");
                case "cr" -> append("\n");
                case "noBreakHyphen" -> append("-");
                case "sym" -> append("•");
                case "lastRenderedPageBreak" -> notes.accept(Note.PAGE);
                case "footnoteReference", "endnoteReference" -> notes.accept(Note.FOOTNOTE);
                case "object" -> notes.accept(Note.EMBEDDED);
                case "drawing", "pict" -> xml.each(this::drawn);
                case "AlternateContent", "Choice", "ruby", "rubyBase" -> xml.each(this::run);
                default -> {}
            }
        }

        private void append(String more) {
            if (hidden) notes.accept(Note.HIDDEN);
            else text.append(more);
        }

        private void drawn(String name) {
            switch (name) {
                case "txbxContent" -> blocks(boxSink());
                case "blip", "imagedata" -> notes.accept(Note.PICTURE);
                case "chart", "relIds" -> notes.accept(Note.CHART);
                case "Fallback" -> {}
                default -> xml.each(this::drawn);
            }
        }

        private Blocks boxSink() {
            return new Blocks() {
                @Override
                public void paragraph(String text) {
                    boxes.add(text);
                }

                @Override
                public void table(List<Row> rows) {
                    rows.forEach(row -> boxes.add(String.join("\t", row.cells())));
                }
            };
        }
    }

    private List<Row> table() {
        var rows = new ArrayList<Row>();
        xml.each(name -> tablePart(name, rows));
        return rows;
    }

    private void tablePart(String name, List<Row> rows) {
        switch (name) {
            case "tr" -> row(rows);
            case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> xml.each(inner -> tablePart(inner, rows));
            default -> {}
        }
    }

    private void row(List<Row> rows) {
        var cells = new ArrayList<String>();
        var deleted = new boolean[1];
        xml.each(name -> rowPart(name, cells, deleted));
        if (!deleted[0]) rows.add(new Row(cells));
    }

    private void rowPart(String name, List<String> cells, boolean[] deleted) {
        switch (name) {
            case "trPr" -> xml.each(property -> {
                if (property.equals("gridBefore")) fill(cells, xml.number("val", 0));
                if (property.equals("del")) deleted[0] = true;
            });
            case "tc" -> cell(cells);
            case "sdt", "sdtContent", "customXml" -> xml.each(inner -> rowPart(inner, cells, deleted));
            default -> {}
        }
    }

    private void cell(List<String> cells) {
        var text = new StringBuilder();
        var span = new int[] {1};
        var covered = new boolean[1];
        xml.each(name -> {
            if (name.equals("tcPr")) xml.each(property -> cellProperty(property, span, covered));
            else block(name, cellSink(text));
        });
        cells.add(covered[0] ? "" : text.toString());
        fill(cells, span[0] - 1);
        if (cells.size() > WIDEST) throw new RefusedFile(ReadRefusal.TOO_LONG);
    }

    private void cellProperty(String name, int[] span, boolean[] covered) {
        if (name.equals("gridSpan")) span[0] = xml.number("val", 1);
        if (name.equals("vMerge") || name.equals("hMerge")) covered[0] |= !xml.attribute("val").equals("restart");
    }

    private static void fill(List<String> cells, int more) {
        cells.addAll(Collections.nCopies(Math.clamp(more, 0, WIDEST), ""));
    }

    private Blocks cellSink(StringBuilder cell) {
        return new Blocks() {
            @Override
            public void paragraph(String text) {
                if (!cell.isEmpty() && !text.isBlank()) cell.append('\n');
                cell.append(text.strip());
            }

            @Override
            public void table(List<Row> rows) {
                notes.accept(Note.NESTED);
                rows.forEach(row -> paragraph(String.join(" ", row.cells()).strip()));
            }
        };
    }
}
