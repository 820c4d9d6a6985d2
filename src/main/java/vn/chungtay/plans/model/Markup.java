package vn.chungtay.plans.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.PaperTable;
import vn.chungtay.documents.paper.PaperTable.Row;
import vn.chungtay.documents.paper.PaperTable.RowKind;
import vn.chungtay.documents.paper.Words;

/**
 * Text as people type it, read into blocks: "1." and "1.1." are items, "a)" letters, "-" and "+" bullets, lines with tabs
 * rows of a table whose first is its head, everything else paragraphs (docs/domain/composing-a-plan.md).
 */
final class Markup {

    private static final int LONGEST_HEADING = 120;
    private static final String GOES_ON = ".;:,";

    private final Function<String, Words> words;
    private final Function<String, Optional<List<Block>>> blocks;
    private final List<Block> whole = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    /** A line whose parts are still being read. */
    private record Open(MarkedLine line, List<Block> parts) {}

    private Markup(Function<String, Words> words, Function<String, Optional<List<Block>>> blocks) {
        this.words = words;
        this.blocks = blocks;
    }

    /**
     * @param words of the text of a line, its fields filled
     * @param blocks in place of a line that is nothing but a field; absent for every other line
     */
    static List<Block> read(String text, Function<String, Words> words, Function<String, Optional<List<Block>>> blocks) {
        var markup = new Markup(words, blocks);
        markup.lines(text.lines().filter(it -> !it.isBlank()).toList());
        markup.closeFrom(0);
        return List.copyOf(markup.whole);
    }

    private void lines(List<String> lines) {
        for (var at = 0; at < lines.size(); at++) {
            var end = at;
            while (end < lines.size() && lines.get(end).contains("\t")) end++;
            if (end > at) {
                paragraph(new Block.Figures(table(lines.subList(at, end))));
                at = end - 1;
            } else {
                line(lines.get(at));
            }
        }
    }

    private void line(String typed) {
        var several = blocks.apply(typed);
        if (several.isPresent()) {
            several.get().forEach(this::inPlace);
            return;
        }
        var line = MarkedLine.of(typed);
        if (line.mark() == MarkedLine.Mark.PARAGRAPH) {
            paragraph(new Block.Paragraph(words.apply(line.text())));
        } else {
            closeFrom(line.rank());
            open.push(new Open(line, new ArrayList<>()));
        }
    }

    /** Items of a field stand outside of what is open, so that their numbers go on from those before. */
    private void inPlace(Block block) {
        if (block instanceof Block.Item) closeFrom(1);
        paragraph(block);
    }

    private void paragraph(Block block) {
        while (!open.isEmpty() && !open.peek().line().holdsParagraphs()) close();
        here().add(block);
    }

    private void closeFrom(int rank) {
        while (!open.isEmpty() && open.peek().line().rank() >= rank) close();
    }

    private void close() {
        var done = open.pop();
        here().add(block(done.line(), done.parts()));
    }

    private List<Block> here() {
        @Nullable Open inner = open.peek();
        return inner == null ? whole : inner.parts();
    }

    private Block block(MarkedLine line, List<Block> parts) {
        var text = words.apply(line.text());
        return switch (line.mark()) {
            case ITEM -> new Block.Item(text, isHeading(line.text(), parts), parts);
            case LETTER -> new Block.Letter(text, parts);
            case BULLET -> new Block.Bullet(text, parts);
            case PARAGRAPH -> new Block.Paragraph(text);
        };
    }

    /** A short line that does not go on in what stands below it. */
    private static boolean isHeading(String text, List<Block> parts) {
        return !parts.isEmpty()
                && text.length() <= LONGEST_HEADING
                && GOES_ON.indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private PaperTable table(List<String> lines) {
        var rows = lines.stream().map(it -> it.split("\t", -1)).toList();
        var width = rows.stream().mapToInt(it -> it.length).max().orElseThrow();
        var head = new ArrayList<PaperTable.Head>();
        for (var column = 0; column < width; column++) head.add(PaperTable.words(cell(rows.getFirst(), column), column == 0 ? 20 : 12));
        var body = rows.stream().skip(1).map(it -> row(it, width)).toList();
        return new PaperTable(Optional.empty(), Optional.empty(), head, false, body);
    }

    private Row row(String[] cells, int width) {
        var values = new Object[width];
        for (var column = 0; column < width; column++) values[column] = cell(cells, column);
        return Row.of(RowKind.PLAIN, values);
    }

    private String cell(String[] cells, int column) {
        return column < cells.length ? plain(words.apply(cells[column].strip())) : "";
    }

    /** Words without their emphasis, where only a text can stand. */
    static String plain(Words words) {
        var text = new StringBuilder();
        for (var piece : words.pieces()) {
            text.append(switch (piece) {
                case Words.Plain it -> it.text();
                case Words.Strong it -> it.text();
                case Words.Slanted it -> it.text();
                case Words.Taken it -> it.text();
                case Words.AnnexNumber it -> it.key();
            });
        }
        return text.toString();
    }
}
