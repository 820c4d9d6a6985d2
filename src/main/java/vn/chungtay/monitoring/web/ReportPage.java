package vn.chungtay.monitoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.monitoring.Round;
import vn.chungtay.monitoring.model.FilledForm;
import vn.chungtay.monitoring.model.FormCell;
import vn.chungtay.monitoring.model.ReportTable;
import vn.chungtay.monitoring.model.ReviewForm;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.HeadCell;

/**
 * A report as a page shows it.
 *
 * @param heads the rows of the head, as printed
 * @param numbers printed below the head
 */
record ReportPage(ReviewForm form, List<List<HeadCell>> heads, List<String> numbers, List<Line> lines) {

    /**
     * One line of the table.
     *
     * @param number "1", "1.2"; empty in the total
     * @param href where the unit's own table is; absent if it has none
     * @param ofLine "Hộ" or "Nhân khẩu", where a unit has more than one line
     * @param strong whether it is the total or a district's sum
     */
    record Line(String number, String name, @Nullable String href, String ofLine, boolean strong, List<Cell> cells) {}

    /** @param href the households behind it; absent where there are none or the reader may not see them */
    record Cell(String text, @Nullable String href) {}

    /** Words that a table needs, and what the reader may open. */
    record Frame(String unknown, String total, String rest, boolean opens) {}

    static ReportPage of(ReviewForm form, ReportTable table, Map<String, String> groups, Frame frame) {
        var filled = new FilledForm(form, table.total(), groups);
        var lines = new ArrayList<Line>();
        int district = 0;
        int inside = 0;
        for (var row : table.rows()) {
            if (row.depth() == 0) {
                district++;
                inside = 0;
            } else {
                inside++;
            }
            var number = row.depth() == 0 ? String.valueOf(district) : district + "." + inside;
            boolean strong = row.level() == UnitLevel.DISTRICT;
            lines.addAll(lines(form, filled, row, table, number, strong, frame));
        }
        var whole = new ReportTable.Row(table.place(), frame.total(), UnitLevel.COUNTRY, 0, table.total());
        lines.addAll(lines(form, filled, whole, table, "", true, frame));
        return new ReportPage(form, heads(filled), numbers(filled), lines);
    }

    private static List<Line> lines(
            ReviewForm form, FilledForm filled, ReportTable.Row row, ReportTable table, String number, boolean strong, Frame frame) {
        var name = row.unit() == null ? frame.rest() : row.name();
        boolean leads = row.unit() != null && !number.isEmpty() && row.level() != UnitLevel.VILLAGE;
        var href = leads ? ReportQuestion.address("/review-reports", row.unit().value(), table.round(), form.number()) : null;
        var cells = filled.lines(row.counts());
        var behind = row.unit() == null || !frame.opens() ? null : behind(row.unit().value(), table.round());
        var lines = new ArrayList<Line>();
        for (int at = 0; at < cells.size(); at++) {
            var shown = cells.get(at).stream().map(it -> cell(it, behind, frame)).toList();
            lines.add(new Line(number, name, href, form.lines().get(at).label(), strong, shown));
        }
        return lines;
    }

    private static Cell cell(FormCell cell, @Nullable String behind, Frame frame) {
        return switch (cell) {
            case FormCell.Number it -> new Cell(
                    Vietnamese.number(it.value()), behind == null || it.value() == 0 ? null : behind + it.measure());
            case FormCell.Share it -> new Cell(it.value().map(share -> Vietnamese.percent(share)).orElse("–"), null);
            case FormCell.Unknown _ -> new Cell(frame.unknown(), null);
        };
    }

    /** Where the households behind the figures of a unit are, up to the measure: a table has thousands of such addresses. */
    private static String behind(UUID unit, Round round) {
        return "/review-reports/households?unit=" + unit + "&round=" + round.code() + "&measure=";
    }

    private static List<List<HeadCell>> heads(FilledForm filled) {
        var cells = cells(filled);
        int depth = cells.stream().mapToInt(HeadCell::row).max().orElse(0);
        return Stream.iterate(0, row -> row <= depth, row -> row + 1)
                .map(row -> cells.stream().filter(it -> it.row() == row).toList())
                .toList();
    }

    /** The cells of the columns alone; what stands before them is up to whoever lays out the table. */
    static List<HeadCell> cells(FilledForm filled) {
        return HeadCell.of(filled.columns().stream()
                .map(it -> Stream.concat(it.groups().stream(), Stream.of(it.label())).toList())
                .toList());
    }

    static List<String> numbers(FilledForm filled) {
        return filled.columns().stream().map(it -> it.no()).toList();
    }
}
