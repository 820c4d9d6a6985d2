package vn.chungtay.plancheck.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.documents.TextLine;
import vn.chungtay.documents.Unread;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plancheck.model.FiledCheck;
import vn.chungtay.plancheck.model.FiledFinding;
import vn.chungtay.plancheck.model.Pages;
import vn.chungtay.plancheck.report.Sentences;
import vn.chungtay.plancheck.usecase.CheckPlans;

/**
 * One page of a checked plan: its lines, each with the findings and the unread parts that stand at it.
 *
 * @param only findings of this gravity are shown; absent for all
 * @param brief whether lines without anything to show are left out
 */
record PlanPage(
        FiledCheck check, @Nullable Gravity only, boolean brief, int page, List<Sheet> sheets, List<UnreadNote> before, List<Line> lines) {

    /** A page to go to, with how many of the shown findings are on it. */
    record Sheet(int number, int findings) {}

    record Line(int number, String where, List<Part> parts, boolean row, List<Note> notes, List<UnreadNote> unread) {}

    /** A piece of a line; marked where a finding quotes it. */
    record Part(String text, boolean marked) {}

    record Note(FiledFinding filed, String reason, List<Link> related) {}

    record Link(int line, int page, String quote) {}

    record UnreadNote(String where, String reason) {}

    static PlanPage of(CheckPlans.Report report, @Nullable Gravity only, boolean brief, Sentences sentences) {
        return new Build(report, only, brief, sentences).page();
    }

    private record Build(CheckPlans.Report report, @Nullable Gravity only, boolean brief, Sentences sentences) {

        private static final int SHOWN_QUOTE = 60;

        PlanPage page() {
            var lines = report.lines().stream().map(this::line).filter(it -> !brief || !it.notes.isEmpty() || !it.unread.isEmpty()).toList();
            return new PlanPage(report.check(), only, brief, report.page(), sheets(), report.page() == 1 ? unread(0) : List.of(), lines);
        }

        private List<FiledFinding> shown() {
            return report.findings().stream().filter(it -> only == null || it.finding().gravity() == only).toList();
        }

        private List<Sheet> sheets() {
            var counts = new int[report.pages().count()];
            shown().forEach(it -> counts[pages().pageOf(it.finding().place().line()) - 1]++);
            var sheets = new ArrayList<Sheet>();
            for (int at = 0; at < counts.length; at++) sheets.add(new Sheet(at + 1, counts[at]));
            return sheets;
        }

        private Pages pages() {
            return report.pages();
        }

        private Line line(TextLine line) {
            var here = shown().stream().filter(it -> it.finding().place().line() == line.number()).toList();
            var notes = here.stream().map(this::note).toList();
            var marks = here.stream().map(it -> it.finding().printed()).filter(it -> !it.isBlank()).toList();
            return new Line(line.number(), line.where().orElse(""), parts(line.text(), marks), line.isRow(), notes, unread(line.number()));
        }

        private Note note(FiledFinding filed) {
            var related = filed.finding().related().stream()
                    .filter(it -> it.line() != filed.finding().place().line())
                    .map(it -> new Link(it.line(), pages().pageOf(it.line()), shortened(it.quote())))
                    .toList();
            return new Note(filed, sentences.of(filed.finding().reason()), related);
        }

        private static String shortened(String quote) {
            return quote.length() <= SHOWN_QUOTE ? quote : quote.substring(0, SHOWN_QUOTE) + "…";
        }

        private List<UnreadNote> unread(int line) {
            return report.unread().stream().filter(it -> it.line() == line).map(this::unread).toList();
        }

        private UnreadNote unread(Unread part) {
            return new UnreadNote(part.where(), sentences.text(part.reason()));
        }

        /** The first place of each quoted piece is marked. */
        private static List<Part> parts(String text, List<String> marks) {
            var marked = new boolean[text.length()];
            for (var mark : marks) {
                int at = text.indexOf(mark);
                if (at >= 0) Arrays.fill(marked, at, at + mark.length(), true);
            }
            var parts = new ArrayList<Part>();
            for (int from = 0, to = 0; from < text.length(); from = to) {
                while (to < text.length() && marked[to] == marked[from]) to++;
                parts.add(new Part(text.substring(from, to).replace("\t", " │ "), marked[from]));
            }
            return parts;
        }
    }
}
