package vn.chungtay.documents.paper;

import java.util.List;
import java.util.Optional;

/** What stands below one another in a body, with its numbers, for pages that show it instead of printing it. */
public sealed interface PageLine {

    /**
     * A stretch of one look.
     *
     * @param origin of words that nobody typed
     */
    record Stretch(String text, boolean bold, boolean slanted, Optional<Words.Origin> origin) {}

    /** @param look name of its style: "section", "heading", "item", "letter", "bullet", "body", "article" … */
    record Text(String look, List<Stretch> stretches) implements PageLine {

        public Text {
            stretches = List.copyOf(stretches);
        }

        public String words() {
            return stretches.stream().map(Stretch::text).reduce("", String::concat);
        }
    }

    /**
     * @param headRows how many of the rows are the header
     * @param origin of the figures in it
     */
    record Table(int headRows, List<List<TableCell>> rows, Optional<Words.Origin> origin) implements PageLine {

        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param columns that it covers
     * @param rows that it covers
     * @param figure whether it stands on the right
     */
    record TableCell(String text, int columns, int rows, boolean bold, boolean figure) {}
}
