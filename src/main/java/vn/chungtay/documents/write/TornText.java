package vn.chungtay.documents.write;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Replaces a mark that Word has torn into several runs; the text takes the look of the run where the mark begins. */
final class TornText {

    private TornText() {}

    static void replace(XWPFParagraph paragraph, Field field, String text) {
        for (var whole = whole(paragraph); ; whole = whole(paragraph)) {
            var at = whole.indexOf(field.written());
            if (at < 0) return;
            replace(paragraph, at, at + field.written().length(), text);
        }
    }

    private static String whole(XWPFParagraph paragraph) {
        var text = new StringBuilder();
        paragraph.getRuns().forEach(it -> text.append(it.text()));
        return text.toString();
    }

    private static void replace(XWPFParagraph paragraph, int from, int to, String text) {
        var begin = 0;
        for (var run : paragraph.getRuns()) {
            var own = run.text();
            var end = begin + own.length();
            if (end > from && begin < to) {
                var before = own.substring(0, Math.max(0, from - begin));
                var after = own.substring(Math.min(own.length(), Math.max(0, to - begin)));
                set(run, before + (begin <= from ? text : "") + after);
            }
            begin = end;
        }
    }

    private static void set(XWPFRun run, String text) {
        while (run.getCTR().sizeOfTArray() > 1) run.getCTR().removeT(run.getCTR().sizeOfTArray() - 1);
        run.setText(text, 0);
    }
}
