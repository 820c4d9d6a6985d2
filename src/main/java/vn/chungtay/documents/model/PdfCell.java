package vn.chungtay.documents.model;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a cell. A narrow cell breaks a line wherever it is full, in the middle of a figure or of a syllable; what was
 * broken so is put together again.
 */
final class PdfCell {

    private static final Pattern BEGUN_NUMBER = Pattern.compile("[-–]?\\d[\\d.,]*");

    /** "1.234," and "5" below it. */
    private static final Pattern OPEN_NUMBER = Pattern.compile("[-–]?\\d[\\d.,]*[.,]");

    private static final Pattern NUMBER = Pattern.compile("[-–]?(\\d{1,3}([.,]\\d{3})+|\\d+)([.,]\\d{1,4})?%?");
    private static final Pattern SEPARATOR = Pattern.compile("[.,]");
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]", Pattern.CASE_INSENSITIVE);

    private static final Set<String> UNITS = Set.of("kg", "km", "cm", "m", "mm", "ml", "tr", "đ", "trđ", "ngđ", "h");

    private PdfCell() {}

    /** @param left and right: the borders of the column */
    static String text(List<PdfPage.Glyph> glyphs, float left, float right) {
        var lines = PdfLine.of(glyphs);
        var text = new StringBuilder();
        for (int at = 0; at < lines.size(); at++) {
            var next = lines.get(at).text();
            if (at > 0 && !isBroken(text.toString(), next) && !(isFull(lines, at - 1, left, right) && isNumber(text + next, next))) text.append(' ');
            text.append(next);
        }
        return text.toString();
    }

    /** Whatever the width: a figure cannot end so, a syllable has a vowel. */
    private static boolean isBroken(String before, String next) {
        if (OPEN_NUMBER.matcher(before).matches()) return Character.isDigit(next.charAt(0));
        var last = before.substring(before.lastIndexOf(' ') + 1);
        var first = next.split(" ", 2)[0];
        if ((before + next).matches("S?TT")) return true;
        return isHalf(first) && last.matches("\\p{L}+") || isHalf(last) && first.matches("\\p{Ll}+");
    }

    /** Small letters without a vowel that are no unit. */
    private static boolean isHalf(String word) {
        return word.matches("\\p{Ll}+") && !UNITS.contains(word) && !VOWEL.matcher(java.text.Normalizer.normalize(word, java.text.Normalizer.Form.NFD)).find();
    }

    /** Not even the next letter would have stood in the line. */
    private static boolean isFull(List<PdfLine> lines, int at, float left, float right) {
        float margin = Float.MAX_VALUE;
        for (var line : lines) margin = Math.min(margin, Math.min(line.start() - left, right - line.end()));
        var next = lines.get(at + 1).glyphs().getFirst();
        return right - left - 2 * margin - (lines.get(at).end() - lines.get(at).start()) < next.end() - next.x();
    }

    private static boolean isNumber(String joined, String next) {
        var before = joined.substring(0, joined.length() - next.length());
        return BEGUN_NUMBER.matcher(before).matches() && NUMBER.matcher(joined).matches() && SEPARATOR.matcher(joined).find();
    }
}
