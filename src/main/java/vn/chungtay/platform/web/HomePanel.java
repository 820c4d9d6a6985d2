package vn.chungtay.platform.web;

import java.util.List;
import java.util.Optional;

/**
 * What a person should see at a glance when they come in: a few figures, or what waits for them. Modules contribute
 * theirs as beans; nobody edits a central list.
 */
public interface HomePanel {

    /** Smaller numbers stand further up. */
    int order();

    /** Empty when there is nothing to show to the current caller. */
    Optional<Glance> glance();

    /** A heading and what stands under it, in the words that people read. */
    record Glance(String heading, List<Figure> figures) {}

    /**
     * One figure.
     *
     * @param value as it is printed, such as 1.755
     * @param label what it counts
     * @param remark what it is compared with or made of; empty if there is nothing to say
     * @param href where its rows are, beginning with a slash
     * @param late whether something is overdue, which is shown in red; its label or remark says so in words
     */
    record Figure(String value, String label, String remark, String href, boolean late) {

        public Figure(String value, String label, String remark, String href) {
            this(value, label, remark, href, false);
        }
    }
}
