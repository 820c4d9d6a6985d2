package vn.chungtay.documents.write;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import vn.chungtay.documents.write.Piece.Grid;
import vn.chungtay.documents.write.Piece.Line;

/** Lines and grids as paragraphs and tables of a document of their own, whose content is then taken into a template. */
final class WordBlocks {

    private static final int RULE_LINE = 80;
    /** So that it does not touch the letters above it, in points. */
    private static final double RULE_GAP = 3;
    private static final int RULE_WIDTH = 6;

    private final XWPFDocument scratch = new XWPFDocument();

    XWPFDocument document() {
        return scratch;
    }

    boolean isEmpty() {
        return scratch.getBodyElements().isEmpty();
    }

    WordBlocks lines(List<Line> lines) {
        lines.forEach(it -> line(scratch.createParagraph(), it));
        return this;
    }

    /** @param width between the margins, in points */
    WordBlocks pieces(List<Piece> pieces, double width) {
        for (var piece : pieces) {
            switch (piece) {
                case Line line -> line(scratch.createParagraph(), line);
                case Grid grid -> {
                    WordTable.write(scratch.createTable().getCTTbl(), grid.cells(), width);
                    // Word joins tables that touch, and wants a paragraph behind the last one.
                    thin(scratch.createParagraph().getCTP());
                }
            }
        }
        return this;
    }

    /**
     * A rule in the middle of a column.
     *
     * @param length of the rule and
     * @param column width of what it stands in, both in points
     */
    WordBlocks rule(double length, double column) {
        rule(scratch.createParagraph().getCTP(), length, column);
        return this;
    }

    static void rule(CTP paragraph, double length, double column) {
        thin(paragraph);
        var form = paragraph.getPPr();
        form.getSpacing().setBefore(WordStyles.twips(RULE_GAP));
        var top = form.addNewPBdr().addNewTop();
        top.setVal(STBorder.SINGLE);
        top.setSz(BigInteger.valueOf(RULE_WIDTH));
        top.setSpace(BigInteger.ONE);
        var side = form.addNewInd();
        side.setLeft(WordStyles.twips(Math.max(0, column - length) / 2));
        side.setRight(WordStyles.twips(Math.max(0, column - length) / 2));
    }

    /** A paragraph that takes hardly any room. */
    static void thin(CTP paragraph) {
        var form = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
        form.addNewPStyle().setVal(Style.RULE.wordId());
        var spacing = form.addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(RULE_LINE));
        spacing.setLineRule(STLineSpacingRule.EXACT);
    }

    static void line(XWPFParagraph paragraph, Line line) {
        paragraph.setStyle(line.style().wordId());
        if (line.kept() && line.style().outline() == 0) paragraph.setKeepNext(true);
        for (var piece : line.runs()) {
            var run = paragraph.createRun();
            run.setText(piece.text());
            if (piece.bold()) run.setBold(true);
            if (piece.slanted()) run.setItalic(true);
        }
    }
}
