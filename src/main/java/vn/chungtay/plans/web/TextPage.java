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

    /** @param number among the tables of the page, from 1 */
    record Table(int number, List<List<TableCell>> head, List<List<TableCell>> rows, String href) implements Line {}

    /** @param address of an origin; empty if the reader may not go there */
    static TextPage of(Shown shown, Function<FigureOrigin, Optional<String>> address) {
        return switch (shown) {
            case Shown.AsIssued it -> new TextPage(Map.of(), List.of(), it.paper().lines());
            case Shown.Filled it -> {
                var reading = new Reading(address);
                var parts = new EnumMap<TextPart, List<List<Line>>>(TextPart.class);
                for (var part : TextPart.values()) parts.put(part, it.of(part).stream().map(reading::lines).toList());
                yield new TextPage(parts, it.missing(), List.of());
            }
        };
    }

    /** From line to line, counting the tables. */
    private static final class Reading {

        private final Function<FigureOrigin, Optional<String>> address;
        private int tables;

        Reading(Function<FigureOrigin, Optional<String>> address) {
            this.address = address;
        }

        List<Line> lines(List<PageLine> lines) {
            return lines.stream().map(this::line).toList();
        }

        private Line line(PageLine line) {
            return switch (line) {
                case PageLine.Text it -> new Text(it.look(), it.stretches().stream().map(this::piece).toList());
                case PageLine.Table it -> new Table(
                        ++tables,
                        it.rows().subList(0, it.headRows()),
                        it.rows().subList(it.headRows(), it.rows().size()),
                        href(it.origin()));
            };
        }

        private Piece piece(PageLine.Stretch it) {
            var missing = it.origin().filter(FigureOrigin.Nowhere.class::isInstance).map(FigureOrigin.Nowhere.class::cast);
            return new Piece(it.text(), it.bold(), it.slanted(), href(it.origin()), missing.map(FigureOrigin.Nowhere::field));
        }

        private String href(Optional<Words.Origin> origin) {
            return origin.map(FigureOrigin.class::cast).flatMap(address).orElse("");
        }
    }

    public boolean asIssued() {
        return !issued.isEmpty();
    }

    /** What each line of the part becomes; empty for parts that are printed as they were typed. */
    public List<List<Line>> of(TextPart part) {
        return parts.getOrDefault(part, List.of());
    }
}
