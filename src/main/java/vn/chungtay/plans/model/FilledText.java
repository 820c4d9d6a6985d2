package vn.chungtay.plans.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.chungtay.documents.paper.Annex;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.Words;

/**
 * The text of a version with its fields filled by the figures of the plan: what its paper is laid out from and what its
 * page shows. Each list has one entry for a line of its part, in the same order.
 *
 * @param annexes with their tables; texts name them by their keys
 * @param missing the fields that cannot be filled; where they stand the text comes from {@link FigureOrigin.Nowhere}
 */
public record FilledText(
        List<Words> bases,
        List<Block.Article> articles,
        List<Block.Section> sections,
        List<Annex> annexes,
        List<MissingField> missing) {

    private static final int WIDE = 6;

    public FilledText {
        bases = List.copyOf(bases);
        articles = List.copyOf(articles);
        sections = List.copyOf(sections);
        annexes = List.copyOf(annexes);
        missing = List.copyOf(missing);
    }

    public static FilledText of(PlanText text, PlanFigures figures) {
        var keys = keys(text.lines(TextPart.ANNEX));
        var writer = new FieldWriter(figures, text, keys.keySet());
        var bases = new ArrayList<Words>();
        each(text, TextPart.BASIS, writer, (here, cells) -> bases.add(here.words(cells.getFirst())));
        var articles = new ArrayList<Block.Article>();
        each(text, TextPart.ARTICLE, writer, (here, cells) -> articles.add(article(here, cells.getFirst())));
        var sections = new ArrayList<Block.Section>();
        each(text, TextPart.SECTION, writer, (here, cells) -> sections.add(section(here, cells)));
        var annexes = new ArrayList<Annex>();
        keys.forEach((key, line) -> annexes.add(annex(key, text.lines(TextPart.ANNEX).get(line - 1),
                writer.at(TextPart.ANNEX, line), figures, text)));
        return new FilledText(bases, articles, sections, annexes, writer.missing());
    }

    private interface Writing {

        void line(FieldWriter here, List<String> cells);
    }

    private static void each(PlanText text, TextPart part, FieldWriter writer, Writing writing) {
        var lines = text.lines(part);
        IntStream.range(0, lines.size()).forEach(it -> writing.line(writer.at(part, it + 1), lines.get(it)));
    }

    /** The first annex of a kind is called by its kind, further ones with a number behind; each with its line. */
    private static Map<String, Integer> keys(List<List<String>> lines) {
        var keys = new LinkedHashMap<String, Integer>();
        var seen = new LinkedHashMap<String, Integer>();
        for (var at = 0; at < lines.size(); at++) {
            var kind = lines.get(at).getFirst();
            var number = seen.merge(kind, 1, Integer::sum);
            keys.put(number == 1 ? kind : kind + "-" + number, at + 1);
        }
        return keys;
    }

    /** The first line of an article stands behind its number, the others below it. */
    private static Block.Article article(FieldWriter here, String typed) {
        var bare = typed.strip().replaceFirst("^Điều \\d+\\.\\s*", "");
        var end = bare.indexOf('\n');
        return end < 0
                ? new Block.Article(here.words(bare), List.of())
                : new Block.Article(here.words(bare.substring(0, end).strip()), here.blocks(bare.substring(end)));
    }

    private static Block.Section section(FieldWriter here, List<String> cells) {
        var title = here.plain(cells.getFirst()).replaceFirst("^[IVX]+\\.\\s+", "");
        return new Block.Section(title, here.blocks(cells.get(1)));
    }

    private static Annex annex(String key, List<String> cells, FieldWriter here, PlanFigures figures, PlanText text) {
        var kind = AnnexKind.valueOf(cells.getFirst());
        var title = here.plain(cells.get(1));
        var body = here.filled(FieldCall.of(kind.name()), PlanBlocks.annex(kind, figures, text));
        return new Annex(key, Optional.empty(), title, isWide(body), body, Optional.empty());
    }

    private static boolean isWide(List<Block> body) {
        return body.stream().anyMatch(it -> it instanceof Block.Figures figures && figures.table().columns().size() > WIDE);
    }
}
