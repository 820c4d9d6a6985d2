package vn.chungtay.plans.model;

import java.util.List;

/** A part of a plan's text: a list of lines, each with the same cells, in the order in which they are printed. */
public enum TextPart {
    /** The plans above it: relation, number, date as printed, title (LEG-04). */
    PARENT(Cell.choice("relation", "OWN_PERIOD", "UPPER_YEAR", "UPPER_PERIOD", "NATIONAL"), Cell.line("number"),
            Cell.line("date"), Cell.line("title")),
    /** What it rests on (Căn cứ): the document as cited. */
    BASIS(Cell.text("citation")),
    /** The articles of the decision that issues it (PLN-18). */
    ARTICLE(Cell.text("body")),
    /** The sections: heading and text, one paragraph a line. */
    SECTION(Cell.line("heading"), Cell.text("body")),
    /** Who does what: organisation, role, duty, the component or target it is about. */
    DUTY(Cell.line("organisation"), Cell.choice("role", "LEAD", "JOINT_LEAD", "COORDINATE"), Cell.text("duty"),
            Cell.line("about")),
    /** Who reports to whom, through whom, by when. */
    REPORT(Cell.line("reporter"), Cell.line("receiver"), Cell.line("via"), Cell.line("when")),
    /** Who gets the paper (Nơi nhận). */
    RECIPIENT(Cell.line("name")),
    /** The annexes: what each shows, and its title; the number follows from the order. */
    ANNEX(Cell.choice("annex", "KINH_PHI", "GIAO_CHI_TIEU", "KET_QUA", "PHAN_CONG", "VAN_BAN"), Cell.line("title"));

    private final List<Cell> cells;

    TextPart(Cell... cells) {
        this.cells = List.of(cells);
    }

    public List<Cell> cells() {
        return cells;
    }

    /** Whether it has fields or is made from figures; the others are printed as they were typed. */
    public boolean filled() {
        return switch (this) {
            case BASIS, ARTICLE, SECTION, ANNEX -> true;
            case PARENT, DUTY, REPORT, RECIPIENT -> false;
        };
    }

    /**
     * What one cell of a line is.
     *
     * @param longText several lines high
     * @param choices codes of what may stand there; empty if anything may
     */
    public record Cell(String code, boolean longText, List<String> choices) {

        static Cell line(String code) {
            return new Cell(code, false, List.of());
        }

        static Cell text(String code) {
            return new Cell(code, true, List.of());
        }

        static Cell choice(String code, String... choices) {
            return new Cell(code, false, List.of(choices));
        }

        public boolean isChoice() {
            return !choices.isEmpty();
        }
    }
}
