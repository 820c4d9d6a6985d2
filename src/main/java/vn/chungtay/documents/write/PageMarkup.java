package vn.chungtay.documents.write;

import java.util.List;
import java.util.Locale;
import vn.chungtay.documents.write.Piece.Grid;
import vn.chungtay.documents.write.Piece.Line;
import vn.chungtay.documents.write.PaperForm.Element;
import vn.chungtay.documents.write.Style.Align;
import vn.chungtay.documents.write.TableGrid.Placed;
import vn.chungtay.documents.write.TableHead.Part;

/** A composition as XHTML with its style sheet, for the renderer of PDF. */
final class PageMarkup {


    private final Composition composition;
    private final PaperForm form;
    private final StringBuilder page = new StringBuilder();

    private PageMarkup(Composition composition, PaperForm form) {
        this.composition = composition;
        this.form = form;
    }

    static String of(Composition composition, PaperForm form) {
        return new PageMarkup(composition, form).write();
    }

    private String write() {
        page.append("<html lang=\"vi\"><head><title>").append(escaped(composition.paper().subject())).append("</title><style>");
        page.append(new PageStyles(form).text()).append("</style></head><body>");
        head();
        lines(composition.title());
        if (!composition.title().isEmpty()) ruleBelow(composition.title());
        lines(composition.afterTitle());
        beforeFoot(composition.body());
        foot();
        for (var annex : composition.annexes()) annex(annex);
        return page.append("</body></html>").toString();
    }

    /** Who signs must not stand alone on a page: the last words of the paper go there too. */
    private void beforeFoot(List<Piece> body) {
        if (body.isEmpty() || !(body.getLast() instanceof Line last)) {
            pieces(body);
            return;
        }
        pieces(body.subList(0, body.size() - 1));
        line(last, true);
    }

    private void head() {
        var paper = composition.paper();
        page.append("<table class=\"columns\"><tr><td class=\"left\">");
        var issuer = Head.issuer(paper);
        lines(issuer);
        ruleBelow(issuer);
        page.append("</td><td>");
        lines(List.of(Line.of(Style.NATIONAL_TITLE, Head.NATION), Line.of(Style.MOTTO, Head.MOTTO)));
        rule(Head.ruleBelowMotto(form));
        page.append("</td></tr><tr><td class=\"left\">");
        lines(Head.number(paper));
        page.append("</td><td>");
        lines(List.of(Line.of(Style.PLACE_AND_DATE, paper.placed().text())));
        page.append("</td></tr></table>");
    }

    private void foot() {
        var paper = composition.paper();
        page.append("<table class=\"columns foot\"><tr><td class=\"left\">");
        lines(Head.signature(paper, true));
        lines(Head.recipients(paper));
        page.append("</td><td>");
        lines(Head.signature(paper, false));
        page.append("</td></tr></table>");
    }

    private void annex(Composition.Part annex) {
        page.append("<div class=\"").append(annex.wide() ? "wide" : "upright").append("\">");
        lines(annex.head());
        pieces(annex.body());
        page.append("</div>");
    }

    private void pieces(List<Piece> pieces) {
        for (var piece : pieces) {
            switch (piece) {
                case Line line -> line(line);
                case Grid grid -> grid(grid.cells());
            }
        }
    }

    private void lines(List<Line> lines) {
        lines.forEach(this::line);
    }

    private void line(Line line) {
        line(line, line.kept());
    }

    private void line(Line line, boolean kept) {
        page.append("<p class=\"").append(line.style().cssClass()).append(kept ? " kept\">" : "\">");
        for (var run : line.runs()) {
            var held = line.style().align() == Align.JUSTIFIED || line.style() == Style.SUBJECT;
            var text = escaped(held ? HeldTogether.of(run.text()) : run.text());
            if (run.slanted()) text = "<i>" + text + "</i>";
            if (run.bold()) text = "<b>" + text + "</b>";
            page.append(text);
        }
        page.append("</p>");
    }

    private void ruleBelow(List<Line> lines) {
        rule(Head.ruleBelow(lines, form));
    }

    private void rule(double length) {
        page.append(String.format(Locale.ROOT, "<div class=\"rule\" style=\"width:%.1fpt\"></div>", length));
    }

    private void grid(TableGrid grid) {
        var sum = grid.widths().stream().mapToInt(Integer::intValue).sum();
        page.append(grid.isLow() ? "<table class=\"grid low\">" : "<table class=\"grid\">");
        for (var width : grid.widths()) {
            page.append(String.format(Locale.ROOT, "<col style=\"width:%.2f%%\"/>", 100.0 * width / sum));
        }
        var head = TableHead.of(grid.rows().subList(0, grid.headRows()));
        page.append("<thead>");
        head.forEach(it -> row(it, false));
        page.append("</thead><tbody>");
        for (var at = grid.headRows(); at < grid.rows().size(); at++) {
            row(grid.rows().get(at).stream().map(it -> new Part(it, "")).toList(), at == grid.rows().size() - 2);
        }
        page.append("</tbody></table>");
    }

    private void row(List<Part> cells, boolean kept) {
        page.append(kept ? "<tr class=\"kept\">" : "<tr>");
        cells.forEach(it -> page.append(cell(it.cell(), it.look())));
        page.append("</tr>");
    }

    private static String cell(Placed cell, String look) {
        return "<td class=\"%s%s%s%s\"%s%s>%s</td>".formatted(
                align(cell.align()),
                cell.column() == 0 ? " first" : "",
                look,
                cell.bold() ? " strong" : "",
                cell.columns() > 1 ? " colspan=\"" + cell.columns() + "\"" : "",
                cell.rows() > 1 ? " rowspan=\"" + cell.rows() + "\"" : "",
                escaped(cell.text()));
    }

    static String align(Align align) {
        return switch (align) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
            case JUSTIFIED -> "justify";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** The style sheet that the sizes of the form make. */
    private record PageStyles(PaperForm form) {

        /** The renderer cuts off what reaches beyond the edge, and half a border does; in mm. */
        private static final int EDGE = 1;

        String text() {
            var css = new StringBuilder(pages());
            for (var style : Style.values()) css.append(rule(style));
            // Each cell draws its own lines: lines that cells share are lost where a header comes again.
            // The renderer measures everything by the first page, so what lies on its side has to say how wide it is.
            return css.append("""
                    body { font-family: 'Paper'; margin: 0; }
                    p { margin: 0; }
                    .rule { border-top: 0.75pt solid #000; height: 1pt; margin: 2pt auto 0 auto; }
                    .kept { page-break-after: avoid; }
                    table { border-collapse: collapse; width: 100%%; }
                    .columns td { vertical-align: top; padding: 0; }
                    .columns, .columns tr { page-break-inside: avoid; }
                    .foot { margin-top: 12pt; }
                    .grid { width: 99.5%%; -fs-table-paginate: paginate; table-layout: fixed; margin: 4pt 0 8pt 0; border-collapse: separate; border-spacing: 0; }
                    .low { -fs-table-paginate: auto; page-break-inside: avoid; }
                    .grid tr { page-break-inside: avoid; }
                    .grid td { border: 0 solid #000; border-width: 0 0.5pt 0.5pt 0; padding: 1pt 3pt; vertical-align: middle; line-height: 1.1; word-wrap: break-word; }
                    .grid td.first { border-left-width: 0.5pt; }
                    .grid td.open { border-bottom-width: 0; }
                    .grid td.sunk { vertical-align: bottom; }
                    .grid thead tr:first-child td { border-top-width: 0.5pt; }
                    td.left { text-align: left; } td.center { text-align: center; } td.right { text-align: right; }
                    td.strong { font-weight: bold; }
                    .wide { page: wide; page-break-before: always; width: %smm; }
                    .upright { page: upright; page-break-before: always; }
                    .caption, .unit { page-break-after: avoid; }
                    """.formatted(form.used(Element.PAGE_HEIGHT) - form.used(Element.MARGIN_LEFT) - form.used(Element.MARGIN_RIGHT) - EDGE))
                    .append(String.format(Locale.ROOT, ".columns td.left { width: %.2f%%; }", 100 * Head.leftWidth(form) / form.textWidth()))
                    .append(".grid td { font-size: %spt; }".formatted(form.used(Element.TABLE)))
                    .toString();
        }

        private String pages() {
            var margins = "margin: %smm %smm %smm %smm;".formatted(
                    form.used(Element.MARGIN_TOP), form.used(Element.MARGIN_RIGHT),
                    form.used(Element.MARGIN_BOTTOM), form.used(Element.MARGIN_LEFT));
            var number = "@top-center { content: counter(page); font-family: 'Paper'; font-size: %spt; }"
                    .formatted(form.used(Element.PAGE_NUMBER));
            var upright = "size: %smm %smm;".formatted(form.used(Element.PAGE_WIDTH), form.used(Element.PAGE_HEIGHT));
            var wide = "size: %smm %smm;".formatted(form.used(Element.PAGE_HEIGHT), form.used(Element.PAGE_WIDTH));
            return "@page { " + upright + margins + number + " }\n"
                    + "@page :first { @top-center { content: none; } }\n"
                    + "@page upright { " + upright + margins + number + " }\n"
                    + "@page wide { " + wide + margins + number + " }\n";
        }

        private String rule(Style style) {
            var css = new StringBuilder("p.%s { font-size: %spt; text-align: %s; margin-top: %spt;".formatted(
                    style.cssClass(), form.used(style.size()), align(style.align()), WordStyles.before(style, form)));
            if (style.bold()) css.append(" font-weight: bold;");
            if (style.slanted()) css.append(" font-style: italic;");
            if (style == Style.NATIONAL_TITLE || style == Style.MOTTO) css.append(" white-space: nowrap;");
            if (style.outline() > 0) css.append(" page-break-after: avoid;");
            if (style.running()) {
                css.append(" text-indent: %smm; line-height: %s;".formatted(form.used(Element.FIRST_LINE), form.used(Element.LINE_HEIGHT)));
            }
            return css.append(" }\n").toString();
        }
    }
}
