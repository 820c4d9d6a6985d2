package vn.chungtay.documents.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/**
 * A Word file with marks such as {@code {{noi_dung}}}. A mark for a block stands alone in a paragraph and gives way to
 * what it stands for; another mark is replaced within its line and keeps its look. Word may have torn a mark into
 * several runs; that does not matter.
 */
final class WordTemplate implements AutoCloseable {

    private final XWPFDocument document;
    private final List<XWPFParagraph> paragraphs = new ArrayList<>();

    private WordTemplate(XWPFDocument document) {
        this.document = document;
        collect(document);
        document.getHeaderList().forEach(this::collect);
        document.getFooterList().forEach(this::collect);
    }

    static WordTemplate open(byte[] file) {
        try {
            return new WordTemplate(new XWPFDocument(new ByteArrayInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(IBody body) {
        for (var element : body.getBodyElements()) {
            switch (element) {
                case XWPFParagraph paragraph -> paragraphs.add(paragraph);
                case XWPFTable table -> table.getRows().forEach(row -> row.getTableCells().forEach(this::collect));
                default -> {}
            }
        }
    }

    XWPFDocument document() {
        return document;
    }

    /** The marks in the order in which they stand, without their braces. */
    List<String> marks() {
        return paragraphs.stream()
                .flatMap(it -> Field.MARK.matcher(it.getText()).results())
                .map(it -> it.group(1))
                .toList();
    }

    /** Marks of blocks that do not stand alone in their paragraph. */
    List<String> notAlone() {
        return paragraphs.stream()
                .filter(it -> Field.all().stream().anyMatch(field -> field.block() && it.getText().contains(field.written())))
                .filter(it -> !Field.MARK.matcher(it.getText().strip()).matches())
                .flatMap(it -> Field.MARK.matcher(it.getText()).results())
                .map(it -> it.group(1))
                .toList();
    }

    /** Whether the mark stands in the body itself and not in a table or a header. */
    boolean hasInBody(Field field) {
        return document.getParagraphs().stream().anyMatch(it -> it.getText().strip().equals(field.written()));
    }

    /** Puts the blocks where the mark is; nothing takes the place of a mark for which there are none. */
    void fill(Field field, WordBlocks blocks) {
        var marks = paragraphs.stream().filter(it -> it.getText().strip().equals(field.written())).toList();
        paragraphs.removeAll(marks);
        marks.forEach(it -> takeIn(blocks, it));
    }

    private void takeIn(WordBlocks blocks, XWPFParagraph mark) {
        try (var at = mark.getCTP().newCursor();
                var from = blocks.document().getDocument().getBody().newCursor()) {
            if (blocks.isEmpty()) {
                // A cell must keep a paragraph, so the mark becomes one that takes no room.
                while (!mark.getRuns().isEmpty()) mark.removeRun(0);
                mark.setStyle(Style.RULE.wordId());
                return;
            }
            from.copyXmlContents(at);
            at.removeXml();
        }
    }

    /** Replaces a mark within lines. */
    void fill(Field field, String text) {
        for (var paragraph : paragraphs) {
            if (paragraph.getText().contains("{{")) TornText.replace(paragraph, field, text);
        }
    }

    byte[] save() {
        try (var out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
