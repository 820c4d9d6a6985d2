package vn.chungtay.documents.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chungtay.documents.paper.Words;

/** What stands below one another on a page, ready to be written: a line of words, or a grid of cells. */
sealed interface Piece {

    /**
     * A stretch of letters of one look, beside what the style says.
     *
     * @param origin of words that were taken from elsewhere; no paper prints it
     */
    record Run(String text, boolean bold, boolean slanted, Optional<Words.Origin> origin) {

        Run(String text, boolean bold, boolean slanted) {
            this(text, bold, slanted, Optional.empty());
        }
    }

    /** @param kept whether it stays on one page with what stands below it */
    record Line(Style style, List<Run> runs, boolean kept) implements Piece {

        public Line {
            runs = List.copyOf(runs);
        }

        Line(Style style, List<Run> runs) {
            this(style, runs, style.outline() > 0);
        }

        static Line of(Style style, String text) {
            return new Line(style, List.of(new Run(text, false, false)));
        }

        String text() {
            return runs.stream().map(Run::text).collect(Collectors.joining());
        }

        /** The same line with the mark by which a paper ends instead of the one it has. */
        Line ended(String mark) {
            var ended = new ArrayList<>(runs);
            var last = ended.removeLast();
            ended.add(new Run(last.text().replaceFirst("[\\s.;,/]+$", "") + mark, last.bold(), last.slanted()));
            return new Line(style, ended, kept);
        }
    }

    record Grid(TableGrid cells, Optional<Words.Origin> origin) implements Piece {}
}
