package vn.chungtay.plans.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.chungtay.documents.DocumentText;
import vn.chungtay.documents.TextLine;
import vn.chungtay.plancheck.Finding;

/** A composed paper line by line, each with the findings that stand at it. */
record PaperPreview(List<Line> lines, int findings) {

    private static final int LONGEST_QUOTE = 60;

    record Line(int number, List<Piece> pieces, boolean row, List<Note> notes) {}

    /** A piece of a line; marked where a finding quotes it. */
    record Piece(String text, boolean marked) {}

    record Note(Finding finding, List<Link> related) {}

    /** Another place that the proof rests on. */
    record Link(int line, String quote) {}

    static PaperPreview of(DocumentText text, List<Finding> findings) {
        return new PaperPreview(text.lines().stream().map(it -> line(it, findings)).toList(), findings.size());
    }

    private static Line line(TextLine line, List<Finding> all) {
        var here = all.stream().filter(it -> it.place().line() == line.number()).toList();
        var marks = here.stream().map(Finding::printed).filter(it -> !it.isBlank()).toList();
        return new Line(line.number(), pieces(line.text(), marks), line.isRow(), here.stream().map(PaperPreview::note).toList());
    }

    private static Note note(Finding finding) {
        var related = finding.related().stream()
                .filter(it -> it.line() != finding.place().line())
                .map(it -> new Link(it.line(), shortened(it.quote())))
                .toList();
        return new Note(finding, related);
    }

    private static String shortened(String quote) {
        return quote.length() <= LONGEST_QUOTE ? quote : quote.substring(0, LONGEST_QUOTE) + "…";
    }

    /** The first place of each quoted piece is marked. */
    private static List<Piece> pieces(String text, List<String> marks) {
        var marked = new boolean[text.length()];
        for (var mark : marks) {
            var at = text.indexOf(mark);
            if (at >= 0) Arrays.fill(marked, at, at + mark.length(), true);
        }
        var pieces = new ArrayList<Piece>();
        for (int from = 0, to = 0; from < text.length(); from = to) {
            while (to < text.length() && marked[to] == marked[from]) to++;
            pieces.add(new Piece(text.substring(from, to).replace("\t", " │ "), marked[from]));
        }
        return pieces;
    }
}
