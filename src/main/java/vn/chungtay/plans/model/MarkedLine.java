package vn.chungtay.plans.model;

import java.util.regex.Pattern;

/**
 * A line of a text as people type it, with the mark that it begins with. The mark says what the line is; its number is
 * not kept, because numbers follow from the place (DOC-04).
 *
 * @param rank smaller is further outside; 0 for a paragraph
 */
record MarkedLine(Mark mark, int rank, String text) {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){0,3})\\.\\s+(\\S.*)");
    private static final Pattern INNER_NUMBER = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){1,3})\\s+(\\p{Lu}.*)");
    private static final Pattern LETTER = Pattern.compile("\\p{Ll}\\)\\s*(\\S.*)");
    private static final Pattern BULLET = Pattern.compile("[-–—•](?:\\s+|(?!\\d))(\\S.*)");
    private static final Pattern PLUS = Pattern.compile("\\+\\s*(\\S.*)");
    private static final int LETTERS = 10;
    private static final int BULLETS = 20;

    /** What a line is among the others. */
    enum Mark {
        PARAGRAPH,
        ITEM,
        LETTER,
        BULLET
    }

    static MarkedLine of(String line) {
        var typed = line.strip();
        for (var pattern : new Pattern[] {NUMBER, INNER_NUMBER}) {
            var found = pattern.matcher(typed);
            if (found.matches()) return new MarkedLine(Mark.ITEM, depth(found.group(1)), found.group(2).strip());
        }
        var letter = LETTER.matcher(typed);
        if (letter.matches()) return new MarkedLine(Mark.LETTER, LETTERS, letter.group(1).strip());
        var bullet = BULLET.matcher(typed);
        if (bullet.matches()) return new MarkedLine(Mark.BULLET, BULLETS, bullet.group(1).strip());
        var plus = PLUS.matcher(typed);
        if (plus.matches()) return new MarkedLine(Mark.BULLET, BULLETS + 1, plus.group(1).strip());
        return new MarkedLine(Mark.PARAGRAPH, 0, typed);
    }

    /** 1 for "2.", 2 for "2.1." */
    private static int depth(String number) {
        return (int) number.chars().filter(it -> it == '.').count() + 1;
    }

    /** Whether paragraphs that follow belong to it; those behind bullets belong to what the bullets are in. */
    boolean holdsParagraphs() {
        return mark == Mark.ITEM || mark == Mark.LETTER;
    }
}
