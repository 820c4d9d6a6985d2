package vn.chungtay.plans.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.chungtay.documents.TextLine;
import vn.chungtay.documents.paper.PageLine;
import vn.chungtay.documents.paper.PageLine.TableCell;
import vn.chungtay.documents.paper.Words;
import vn.chungtay.plans.model.FigureOrigin;
import vn.chungtay.plans.model.MissingField;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.usecase.ShowPlanText.Shown;

/**
 * The text of a version for its page.
 *
 * @param parts line by line; empty for a version that is shown as it was issued
 * @param missing what cannot be filled
 * @param issued the lines of the issued paper, if it says something else than the figures of today
 */
record TextPage(Map<TextPart, List<List<Line>>> parts, List<MissingField> missing, List<TextLine> issued) {

    /** A line of words, or a table. */
    sealed interface Line {

        default boolean isTable() {
            return this instanceof Table;
        }
    }

    /** @param look name of the style that the paper gives it */
    record Text(String look, List<Piece> pieces) implements Line {}

    /**
     * @param href where it comes from; empty if it was typed, or the reader may not go there
     * @param missing the field that cannot be filled here
     */
    record Piece(String text, boolean bold, boolean slanted, String href, Optional<MissingField> missing) {}

    record Table(List<List<TableCell>> head, List<List<TableCell>> rows, String href) implements Line {}

    /** @param address of an origin; empty if the reader may not go there */
    static TextPage of(Shown shown, Function<FigureOrigin, Optional<String>> address) {
        return switch (shown) {
            case Shown.AsIssued it -> new TextPage(Map.of(), List.of(), it.paper().lines());
            case Shown.Filled it -> {
                var parts = new EnumMap<TextPart, List<List<Line>>>(TextPart.class);
                it.lines().forEach((part, lines) ->
                        parts.put(part, lines.stream().map(line -> lines(line, address)).toList()));
                yield new TextPage(parts, it.missing(), List.of());
            }
        };
    }

    private static List<Line> lines(List<PageLine> lines, Function<FigureOrigin, Optional<String>> address) {
        return lines.stream().map(it -> line(it, address)).toList();
    }

    private static Line line(PageLine line, Function<FigureOrigin, Optional<String>> address) {
        return switch (line) {
            case PageLine.Text it -> new Text(it.look(), it.stretches().stream().map(one -> piece(one, address)).toList());
            case PageLine.Table it -> new Table(
                    it.rows().subList(0, it.headRows()),
                    it.rows().subList(it.headRows(), it.rows().size()),
                    href(it.origin(), address));
        };
    }

    private static Piece piece(PageLine.Stretch it, Function<FigureOrigin, Optional<String>> address) {
        var missing = it.origin().filter(FigureOrigin.Nowhere.class::isInstance).map(FigureOrigin.Nowhere.class::cast);
        return new Piece(it.text(), it.bold(), it.slanted(), href(it.origin(), address), missing.map(FigureOrigin.Nowhere::field));
    }

    private static String href(Optional<Words.Origin> origin, Function<FigureOrigin, Optional<String>> address) {
        return origin.map(FigureOrigin.class::cast).flatMap(address).orElse("");
    }

    public boolean asIssued() {
        return !issued.isEmpty();
    }

    /** What each line of the part becomes; empty for parts that are printed as they were typed. */
    public List<List<Line>> of(TextPart part) {
        return parts.getOrDefault(part, List.of());
    }
}
