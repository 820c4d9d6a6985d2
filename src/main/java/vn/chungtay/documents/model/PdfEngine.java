package vn.chungtay.documents.model;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.chungtay.documents.ReadRefusal;

/** Runs the drawing of a page and keeps its letters and its straight lines. */
final class PdfEngine extends PDFTextStripper {

    private static final Set<String> STROKES = Set.of("S", "s", "B", "B*", "b", "b*");
    private static final Set<String> FILLS = Set.of("f", "F", "f*");
    private static final Set<String> WRITES = Set.of("Tj", "TJ", "'", "\"");
    private static final float THIN = 3;
    private static final float SHORTEST = 4;
    /** A page of a plan takes about two thousand. */
    private static final int MOST_STEPS_OF_A_PAGE = 3_000_000;

    private static final int MOST_STEPS = 30_000_000;

    private static final int MOST_GLYPHS = 100_000;
    private static final int MOST_RULES = 4_000;

    private final List<PdfPage.Glyph> glyphs = new ArrayList<>();
    private final List<PdfPage.Rule> rules = new ArrayList<>();
    private final List<float[]> path = new ArrayList<>();
    private final List<float[]> areas = new ArrayList<>();
    private Point2D start = new Point2D.Float();
    private Point2D at = start;
    private double pictured;
    private boolean written;
    private int stepsOfPage;
    private int steps;

    PdfEngine() {
        // Pages are handed over one by one, so that the stripper has none to count and nothing to write.
        output = Writer.nullWriter();
    }

    PdfPage read(PDPage page) throws IOException {
        glyphs.clear();
        rules.clear();
        forget();
        pictured = 0;
        written = false;
        stepsOfPage = 0;
        processPage(page);
        boolean lying = page.getRotation() % 180 != 0;
        float height = lying ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
        return new PdfPage(height, List.copyOf(glyphs), List.copyOf(rules), pictured, written);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (glyphs.size() == MOST_GLYPHS) throw new RefusedFile(ReadRefusal.TOO_LONG);
        var letters = text.getUnicode();
        if (letters == null || letters.isBlank()) return;
        glyphs.add(new PdfPage.Glyph(letters, text.getXDirAdj(), text.getYDirAdj(), text.getWidthDirAdj(), Math.max(1, text.getFontSizeInPt())));
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++stepsOfPage > MOST_STEPS_OF_A_PAGE || ++steps > MOST_STEPS) throw new RefusedFile(ReadRefusal.BOMB);
        var name = operator.getName();
        if (WRITES.contains(name)) written = true;
        else if (name.equals("Do")) picture(operands);
        else draw(name, operands);
        super.processOperator(operator, operands);
    }

    private void picture(List<COSBase> operands) {
        if (operands.isEmpty() || !(operands.getFirst() instanceof COSName name) || !getResources().isImageXObject(name)) return;
        var placed = getGraphicsState().getCurrentTransformationMatrix();
        var box = getCurrentPage().getCropBox();
        pictured += Math.abs(placed.getScalingFactorX() * placed.getScalingFactorY()) / (box.getWidth() * box.getHeight());
    }

    private void draw(String name, List<COSBase> operands) {
        switch (name) {
            case "m" -> begin(point(operands, 0));
            case "l" -> lineTo(point(operands, 0));
            case "h" -> lineTo(start);
            case "re" -> rectangle(operands);
            case "n" -> forget();
            default -> {
                if (STROKES.contains(name)) path.forEach(this::rule);
                if (FILLS.contains(name)) areas.forEach(this::filled);
                if (STROKES.contains(name) || FILLS.contains(name)) forget();
            }
        }
        if (path.size() > MOST_RULES) forget();
    }

    private void begin(Point2D point) {
        start = point;
        at = point;
        areas.add(new float[] {(float) point.getX(), (float) point.getY(), (float) point.getX(), (float) point.getY()});
    }

    private void lineTo(Point2D to) {
        if (areas.isEmpty()) begin(at);
        path.add(new float[] {(float) at.getX(), (float) at.getY(), (float) to.getX(), (float) to.getY()});
        var area = areas.getLast();
        area[0] = Math.min(area[0], (float) to.getX());
        area[1] = Math.min(area[1], (float) to.getY());
        area[2] = Math.max(area[2], (float) to.getX());
        area[3] = Math.max(area[3], (float) to.getY());
        at = to;
    }

    private void rectangle(List<COSBase> operands) {
        float x = number(operands, 0);
        float y = number(operands, 1);
        float width = number(operands, 2);
        float height = number(operands, 3);
        begin(shown(x, y));
        lineTo(shown(x + width, y));
        lineTo(shown(x + width, y + height));
        lineTo(shown(x, y + height));
        lineTo(start);
    }

    private void forget() {
        path.clear();
        areas.clear();
    }

    /** A filled area is a line when it is thin: so do many programs draw the borders of cells. */
    private void filled(float[] area) {
        float across = (area[0] + area[2]) / 2;
        float down = (area[1] + area[3]) / 2;
        if (area[3] - area[1] < THIN) rule(new float[] {area[0], down, area[2], down});
        else if (area[2] - area[0] < THIN) rule(new float[] {across, area[1], across, area[3]});
    }

    private void rule(float[] line) {
        float width = Math.abs(line[2] - line[0]);
        float height = Math.abs(line[3] - line[1]);
        boolean straight = width < THIN != height < THIN;
        if (!straight || Math.max(width, height) < SHORTEST || rules.size() == MOST_RULES) return;
        rules.add(new PdfPage.Rule(
                Math.min(line[0], line[2]), Math.min(line[1], line[3]), Math.max(line[0], line[2]), Math.max(line[1], line[3])));
    }

    private Point2D point(List<COSBase> operands, int from) {
        return shown(number(operands, from), number(operands, from + 1));
    }

    private static float number(List<COSBase> operands, int at) {
        return at < operands.size() && operands.get(at) instanceof COSNumber number ? number.floatValue() : 0;
    }

    /** Where a point of the drawing is on the page as it is shown. */
    private Point2D shown(float x, float y) {
        var page = getCurrentPage();
        var point = getGraphicsState().getCurrentTransformationMatrix().transformPoint(x, y);
        return shown(page, point.x - page.getCropBox().getLowerLeftX(), point.y - page.getCropBox().getLowerLeftY());
    }

    private static Point2D shown(PDPage page, float x, float y) {
        float width = page.getCropBox().getWidth();
        float height = page.getCropBox().getHeight();
        return switch (page.getRotation()) {
            case 90 -> new Point2D.Float(y, x);
            case 180 -> new Point2D.Float(width - x, y);
            case 270 -> new Point2D.Float(height - y, width - x);
            default -> new Point2D.Float(x, height - y);
        };
    }
}
