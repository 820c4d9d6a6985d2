package vn.chungtay.monitoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.chungtay.monitoring.model.Counts;
import vn.chungtay.monitoring.model.FilledForm;
import vn.chungtay.monitoring.model.FormCell;
import vn.chungtay.monitoring.model.ReviewForm;
import vn.chungtay.platform.Vietnamese;

/**
 * The totals of a report as bars, where people look for the longest: the twelve indicators and the causes. The same
 * numbers stand in the last lines of the table.
 *
 * @param line "Hộ nghèo" or empty; which line of the total it shows
 */
record ReportBars(String line, List<Bar> bars) {

    private static final int WIDTH = 220;
    private static final int STEP = 20;
    private static final List<Integer> FORMS = List.of(4, 5, 6, 7, 10);

    /** @param width in units of the drawing */
    record Bar(String name, String text, int y, int width) {}

    public int height() {
        return bars.size() * STEP + 4;
    }

    /** Nothing for reports in which columns are not parts of one question. */
    static List<ReportBars> of(ReviewForm form, Counts total) {
        if (!FORMS.contains(form.number())) return List.of();
        var filled = new FilledForm(form, total, Map.of());
        var drawn = new ArrayList<ReportBars>();
        var lines = filled.lines(total);
        for (int at = 0; at < lines.size(); at++) {
            drawn.add(new ReportBars(form.lines().get(at).label(), bars(filled, lines.get(at))));
        }
        return drawn;
    }

    private static List<Bar> bars(FilledForm filled, List<FormCell> cells) {
        double longest = 0;
        for (int at = 0; at < cells.size(); at++) {
            if (isPart(filled, at)) longest = Math.max(longest, value(cells.get(at)));
        }
        var bars = new ArrayList<Bar>();
        for (int at = 0; at < cells.size(); at++) {
            if (!isPart(filled, at)) continue;
            int width = longest == 0 ? 0 : (int) Math.round(value(cells.get(at)) / longest * WIDTH);
            bars.add(new Bar(filled.columns().get(at).label(), text(cells.get(at)), 4 + bars.size() * STEP, width));
        }
        return bars;
    }

    /** Columns under a common head are the parts; totals stand beside them. */
    private static boolean isPart(FilledForm filled, int at) {
        return !filled.columns().get(at).groups().isEmpty();
    }

    private static double value(FormCell cell) {
        return switch (cell) {
            case FormCell.Number it -> it.value();
            case FormCell.Share it -> it.value().map(share -> share.value().doubleValue()).orElse(0.0);
            case FormCell.Unknown _ -> 0;
        };
    }

    private static String text(FormCell cell) {
        return switch (cell) {
            case FormCell.Number it -> Vietnamese.number(it.value());
            case FormCell.Share it -> it.value().map(share -> Vietnamese.percent(share) + " %").orElse("–");
            case FormCell.Unknown _ -> "–";
        };
    }
}
