package vn.chungtay.figures.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.figures.model.NextCounts;
import vn.chungtay.figures.model.NextState;
import vn.chungtay.figures.usecase.ForeseeArea.Prospect;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.registry.NextClass;
import vn.chungtay.standards.NextStandard;

/**
 * The table of classes now and then, the units below, and bars of the same numbers.
 *
 * @param rows a row for each class of today, then the total
 * @param parts units below in which households were counted
 * @param without how many units below have no counted household
 * @param reasons why a class cannot be said, with how many households
 */
record NextStandardPage(
        NextStandard next,
        NextState state,
        NextCounts whole,
        List<Row> rows,
        List<Part> parts,
        int without,
        List<Cell> reasons,
        List<Bar> bars) {

    private static final int WIDTH = 330;
    private static final int STEP = 22;

    /** @param now name of a class of today; {@code TOTAL} for the last row */
    record Row(String now, Cell all, List<Cell> cells) {}

    /** One number and the address of the households behind it; none for zeros and for those who may not open them. */
    record Cell(String key, String text, @Nullable String href) {}

    /** @param then a number for each column of the table above */
    record Part(UUID unit, String name, String households, List<String> then, String changing, String undecided) {}

    /** One class with its households now and then; lengths in units of the drawing. */
    record Bar(String key, int y, int now, int then, String text) {}

    /** Where households of the place are listed. */
    static String list(UnitId place) {
        return "/poverty/next-standard/households?unit=" + place.value();
    }

    /** @param list address of its households, or null where the caller may not open them */
    static NextStandardPage of(Prospect it, @Nullable String list) {
        var whole = it.whole();
        var rows = new ArrayList<Row>();
        NextCounts.NOW.forEach(now -> rows.add(row(now, whole, list == null ? null : list + "&now=" + now)));
        rows.add(total(whole, list));
        var reasons = whole.reasons().entrySet().stream()
                .map(one -> cell(one.getKey().name(), one.getValue(), list == null ? null : list + "&reason=" + one.getKey()))
                .toList();
        var parts = parts(it);
        int without = it.parts().size() - parts.size();
        return new NextStandardPage(it.next(), it.state(), whole, rows, parts, without, reasons, bars(whole));
    }

    private static Row row(String now, NextCounts counts, @Nullable String list) {
        var cells = Arrays.stream(NextClass.values())
                .map(then -> cell(then.name(), counts.from(now, then), list == null ? null : list + "&then=" + then))
                .toList();
        return new Row(now, cell("ALL", counts.now(now), list), cells);
    }

    private static Row total(NextCounts counts, @Nullable String list) {
        var cells = Arrays.stream(NextClass.values())
                .map(then -> cell(then.name(), counts.then(then), list == null ? null : list + "&then=" + then))
                .toList();
        return new Row("TOTAL", cell("ALL", counts.households(), list), cells);
    }

    private static Cell cell(String key, int households, @Nullable String list) {
        return new Cell(key, Vietnamese.number(households), households == 0 ? null : list);
    }

    private static List<Part> parts(Prospect it) {
        return it.parts().stream()
                .filter(part -> part.counts().households() > 0)
                .map(part -> new Part(
                        part.unit().id().value(),
                        part.unit().name(),
                        Vietnamese.number(part.counts().households()),
                        Arrays.stream(NextClass.values()).map(then -> Vietnamese.number(part.counts().then(then))).toList(),
                        Vietnamese.number(part.counts().changing()),
                        Vietnamese.number(part.counts().undecided())))
                .toList();
    }

    /** Poor and near-poor beside what is certain of them then; what is open has a bar of its own. */
    private static List<Bar> bars(NextCounts counts) {
        int longest = Math.max(1, Arrays.stream(NextClass.values())
                .filter(it -> it != NextClass.OPEN)
                .mapToInt(it -> Math.max(counts.then(it), counts.now(it.name())))
                .max()
                .orElse(1));
        var bars = new ArrayList<Bar>();
        for (var each : NextClass.values()) {
            if (each == NextClass.OPEN) continue;
            int now = counts.now(each.name());
            int then = counts.then(each);
            var text = Vietnamese.number(now) + " → " + Vietnamese.number(then);
            bars.add(new Bar(each.name(), 4 + bars.size() * 2 * STEP, length(now, longest), length(then, longest), text));
        }
        return bars;
    }

    private static int length(int households, int longest) {
        return (int) Math.round((double) households / longest * WIDTH);
    }

    public int chartHeight() {
        return bars.size() * 2 * STEP + 8;
    }
}
