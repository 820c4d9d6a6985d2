package vn.chungtay.documents.model;

import java.util.List;

/**
 * What stands on a page, in points from its upper left corner as it is shown.
 *
 * @param pictured how much of the page pictures cover, as a share
 * @param written whether the page writes anything, even if nobody can tell which letters
 */
record PdfPage(float height, List<Glyph> glyphs, List<Rule> rules, double pictured, boolean written) {

    /** @param y of the line that the letter stands on */
    record Glyph(String text, float x, float y, float width, float size) {
        float end() {
            return x + width;
        }

        float middle() {
            return x + width / 2;
        }
    }

    /** A straight line, level or upright. */
    record Rule(float x1, float y1, float x2, float y2) {
        boolean isLevel() {
            return x2 - x1 >= y2 - y1;
        }
    }
}
