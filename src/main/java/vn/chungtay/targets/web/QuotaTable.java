package vn.chungtay.targets.web;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.shared.Percentage;
import vn.chungtay.targets.model.QuotaSheet;
import vn.chungtay.targets.model.Quotas;

/**
 * The quotas of both classes as the plans print them: annex I of Võ Nhai (rates), or table c) of Tịnh Biên (households
 * with rates, groups, a row of column numbers). Every rate is of whole households; subtotals are of the same rows.
 */
record QuotaTable(Form form, List<Line> lines) {

    /** As which plan prints it. */
    enum Form {
        RATES(2, 7),
        HOUSEHOLDS(6, 13);

        private final int ofClass;
        private final int columns;

        Form(int ofClass, int columns) {
            this.ofClass = ofClass;
            this.columns = columns;
        }

        /** The numbers below the headings: A, B, 1, 2, … without a gap. */
        List<String> numbers() {
            var numbers = new ArrayList<>(List.of("A", "B"));
            for (int i = 1; i <= columns; i++) numbers.add(String.valueOf(i));
            return numbers;
        }
    }

    /** A unit, a group or the total. */
    record Line(String number, String name, boolean sum, List<String> cells, List<@Nullable Object> values) {}

    static QuotaTable of(Form form, QuotaSheet poor, QuotaSheet near, Map<UnitId, Unit> units, Names names) {
        var nearBy = new java.util.HashMap<UnitId, Quotas.Row>();
        near.places().forEach(it -> nearBy.put(it.unit(), it.row()));
        var lines = new ArrayList<Line>();
        var grouped = form == Form.HOUSEHOLDS && poor.hasBothGroups();
        var places = sorted(poor.places(), units);
        if (grouped) {
            var next = group(form, "I", names.urban(), 1, places.stream().filter(QuotaSheet.Place::urban).toList(), nearBy, units, lines);
            group(form, "II", names.rural(), next, places.stream().filter(it -> !it.urban()).toList(), nearBy, units, lines);
        } else {
            rows(form, 1, places, nearBy, units, lines);
        }
        lines.add(line(form, "", names.total(), true, poor.quotas().total(), near.quotas().total()));
        return new QuotaTable(form, lines);
    }

    /** Words that are not names of units. */
    record Names(String urban, String rural, String total) {}

    private static int group(
            Form form, String number, String name, int first, List<QuotaSheet.Place> places,
            Map<UnitId, Quotas.Row> near, Map<UnitId, Unit> units, List<Line> lines) {
        var poorSum = new Quotas(places.stream().map(QuotaSheet.Place::row).toList()).total();
        var nearRows = places.stream().flatMap(it -> Optional.ofNullable(near.get(it.unit())).stream()).toList();
        lines.add(line(form, number, name, true, poorSum, new Quotas(nearRows).total()));
        return rows(form, first, places, near, units, lines);
    }

    private static int rows(
            Form form, int first, List<QuotaSheet.Place> places, Map<UnitId, Quotas.Row> near, Map<UnitId, Unit> units, List<Line> lines) {
        var number = first;
        for (var it : places) {
            var name = Optional.ofNullable(units.get(it.unit())).map(Unit::name).orElse("");
            lines.add(line(form, String.valueOf(number++), name, false, it.row(), near.get(it.unit())));
        }
        return number;
    }

    private static Line line(Form form, String number, String name, boolean sum, Quotas.Row poor, Quotas.@Nullable Row near) {
        var values = new ArrayList<@Nullable Object>();
        values.add(poor.stock().households());
        add(form, values, poor);
        add(form, values, near);
        if (form == Form.RATES) {
            values.add(poor.points().orElse(null));
            values.add(near == null ? null : near.points().orElse(null));
        }
        return new Line(number, name, sum, values.stream().map(QuotaTable::text).toList(), values);
    }

    private static void add(Form form, List<@Nullable Object> values, Quotas.@Nullable Row row) {
        if (row == null) {
            for (int i = 0; i < form.ofClass; i++) values.add(null);
            return;
        }
        var all = row.stock().households();
        values.add(row.stock().low());
        values.add(Percentage.of(row.stock().low(), all).orElse(null));
        if (form == Form.RATES) return;
        values.add(row.exits());
        values.add(row.points().orElse(null));
        values.add(row.remaining());
        values.add(Percentage.of(row.remaining(), all).orElse(null));
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "–";
            case Percentage it -> Vietnamese.percent(it);
            case Long it -> Vietnamese.number(it);
            case Object it -> it.toString();
        };
    }

    static List<QuotaSheet.Place> sorted(List<QuotaSheet.Place> places, Map<UnitId, Unit> units) {
        var collator = Collator.getInstance(Vietnamese.LOCALE);
        return places.stream()
                .sorted(Comparator.comparing(it -> Optional.ofNullable(units.get(it.unit())).map(Unit::name).orElse(""), collator))
                .toList();
    }
}
