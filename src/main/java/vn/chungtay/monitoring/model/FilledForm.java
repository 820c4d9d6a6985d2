package vn.chungtay.monitoring.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chungtay.monitoring.model.FormColumn.Source;
import vn.chungtay.monitoring.model.FormColumn.Which;
import vn.chungtay.shared.Percentage;

/** Puts counts into a layout. Pure: the same counts always give the same cells. */
public final class FilledForm {

    private final ReviewForm form;
    private final List<FormColumn> columns;

    /** @param whole the counts of everything in the table, which say for which ethnic groups there are columns */
    public FilledForm(ReviewForm form, Counts whole, Map<String, String> groupNames) {
        this.form = form;
        this.columns = form.columns().stream()
                .flatMap(it -> spread(it, whole, groupNames).stream())
                .toList();
    }

    /** As printed, with a column for each ethnic group in place of the one that stands for them. */
    public List<FormColumn> columns() {
        return columns;
    }

    /** The cells of each line of a unit. */
    public List<List<FormCell>> lines(Counts counts) {
        return form.lines().stream().map(line -> cells(line, counts)).toList();
    }

    private static List<FormColumn> spread(FormColumn column, Counts whole, Map<String, String> names) {
        if (!(column.source() instanceof Source.EachGroup each)) return List.of(column);
        var spread = new ArrayList<FormColumn>();
        for (var code : whole.endsOf(each.measure() + ".")) {
            var counted = new Source.Counted(each.measure() + "." + code, Which.BY_LINE);
            spread.add(new FormColumn(
                    column.no() + "." + (spread.size() + 1), names.getOrDefault(code, code), column.groups(), counted));
        }
        return spread;
    }

    private List<FormCell> cells(FormLine line, Counts counts) {
        var printed = new HashMap<String, Long>();
        for (var column : columns) {
            if (column.source() instanceof Source.Counted counted) {
                printed.put(column.no(), value(counted, line, counts));
            }
        }
        return columns.stream().map(it -> cell(it, line, counts, printed)).toList();
    }

    private static FormCell cell(FormColumn column, FormLine line, Counts counts, Map<String, Long> printed) {
        return switch (column.source()) {
            case Source.Counted counted -> new FormCell.Number(value(counted, line, counts), measure(counted, line));
            case Source.Rate rate -> rate(rate, printed);
            case Source.Share share -> new FormCell.Share(
                    Percentage.of(counts.of(share.measure()).households(), counts.of(share.whole()).households()).orElse(null));
            case Source.Missing _ -> new FormCell.Unknown();
            case Source.EachGroup _, Source.OfPerson _ -> throw new IllegalStateException("no figure: " + column.label());
        };
    }

    /** A share of a column that nobody records is not known either. */
    private static FormCell rate(Source.Rate rate, Map<String, Long> printed) {
        var part = printed.get(rate.part());
        var whole = printed.get(rate.whole());
        if (part == null || whole == null) return new FormCell.Unknown();
        return new FormCell.Share(Percentage.of(part, whole).orElse(null));
    }

    private static long value(Source.Counted counted, FormLine line, Counts counts) {
        var part = switch (counted.part()) {
            case BY_LINE -> line.part();
            case HOUSEHOLDS -> Part.HOUSEHOLDS;
            case PERSONS -> Part.PERSONS;
        };
        return counts.of(measure(counted, line)).of(part);
    }

    private static String measure(Source.Counted counted, FormLine line) {
        return counted.measure().replace("{class}", line.povertyClass());
    }
}
