package vn.chungtay.documents.write;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/**
 * Where a line of a PDF may end: after blanks; inside a word only after a stroke or hyphen between small letters
 * ("hộ/năm"), so that neither a day (21/10/2026) nor a number of a document (90/QĐ-TTg) is cut, and after any mark of a word that
 * is too long for a column, as an address on the web is.
 */
final class LineEnds implements FSTextBreaker {

    private static final int LONG_WORD = 30;
    private static final String STROKES = "/-–";
    private static final String MARKS = STROKES + "._:;?&=";

    private String text = "";
    private int at;

    @Override
    public void setText(String text) {
        this.text = text;
        this.at = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) return BreakIterator.DONE;
        do at++;
        while (at < text.length() && !mayEnd(at));
        return at;
    }

    private boolean mayEnd(int place) {
        var before = text.charAt(place - 1);
        var after = text.charAt(place);
        if (isBlank(after)) return false;
        if (isBlank(before)) return true;
        return STROKES.indexOf(before) >= 0 && place > 1 && small(text.charAt(place - 2)) && small(after)
                || MARKS.indexOf(before) >= 0 && lengthOfWord(place) >= LONG_WORD;
    }

    private int lengthOfWord(int place) {
        var from = place;
        while (from > 0 && !isBlank(text.charAt(from - 1))) from--;
        var to = place;
        while (to < text.length() && !isBlank(text.charAt(to))) to++;
        return to - from;
    }

    private static boolean small(char letter) {
        return Character.isLowerCase(letter);
    }

    /** A blank at which a line may end; others hold together. */
    private static boolean isBlank(char letter) {
        return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
    }
}
