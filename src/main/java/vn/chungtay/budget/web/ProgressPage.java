package vn.chungtay.budget.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.budget.MoneyProgress;
import vn.chungtay.budget.MoneyUnit;
import vn.chungtay.budget.model.EntrySums;
import vn.chungtay.budget.model.MoneyEntry;
import vn.chungtay.budget.model.ProgressTable.Axis;
import vn.chungtay.budget.usecase.ReadProgress.Shown;

/**
 * How far the money of a budget has come, by one axis, with a bar for each row.
 *
 * @param rows the total last
 */
record ProgressPage(Shown shown, Axis axis, MoneyUnit unit, int decimals, List<Row> rows, int chartHeight) {

    private static final int BAR = 30;
    private static final int WIDEST = 250;

    /**
     * @param key code of the component or source, the year, the id of the unit
     * @param name for people; empty for what no unit has and for the total
     * @param paidWidth of the drawing, of the allocated width
     */
    record Row(String key, String name, boolean total, MoneyProgress progress, int y, int allocatedWidth, int paidWidth) {}

    static ProgressPage of(Shown shown, Axis axis, MoneyUnit unit, int decimals) {
        var widest = shown.table().rows().stream().mapToLong(it -> it.progress().allocated()).max().orElse(0);
        var rows = new ArrayList<Row>();
        for (var it : shown.table().rows()) {
            var y = rows.size() * BAR + 4;
            rows.add(new Row(
                    it.key(), name(shown, axis, it.key()), false, it.progress(), y, length(it.progress().allocated(), widest),
                    length(it.progress().paid(), widest)));
        }
        rows.add(new Row("", "", true, shown.table().total(), 0, 0, 0));
        return new ProgressPage(shown, axis, unit, decimals, rows, (rows.size() - 1) * BAR + 8);
    }

    private static int length(long dong, long widest) {
        return widest == 0 ? 0 : (int) Math.clamp(Math.round((double) WIDEST * dong / widest), 0, WIDEST);
    }

    private static String name(Shown shown, Axis axis, String key) {
        var programme = shown.view().programme();
        return switch (axis) {
            case COMPONENT -> programme.components().stream()
                    .filter(it -> it.code().value().equals(key)).findFirst().map(it -> key + " " + it.name()).orElse(key);
            case SOURCE -> programme.source(key).map(it -> it.name()).orElse(key);
            case YEAR_OF_ORIGIN -> key;
            case UNIT -> shown.names().entrySet().stream()
                    .filter(it -> it.getKey().value().toString().equals(key)).findFirst().map(it -> it.getValue()).orElse("");
        };
    }

    public String text(long dong) {
        return BudgetPage.text(dong, unit, decimals);
    }

    /**
     * The entries behind a figure, the newest first.
     *
     * @param entry one of them
     * @param what the line says, for people
     * @param stands whether no other entry takes its place
     */
    record Entry(MoneyEntry entry, String what, String unit, boolean stands) {}

    static List<Entry> entries(Shown shown, Axis axis, String key, @Nullable String stage) {
        var standing = EntrySums.standing(shown.entries());
        return shown.entries().reversed().stream()
                .filter(it -> stage == null || stage.isEmpty() || it.stage().name().equals(stage))
                .filter(it -> !it.day().isAfter(shown.asOf()))
                .filter(it -> key.isEmpty() || isUnder(axis, key, shown.line(it.line()), it))
                .map(it -> new Entry(it, told(shown, shown.line(it.line())), unit(shown, it), standing.contains(it)))
                .toList();
    }

    private static boolean isUnder(Axis axis, String key, BudgetLine line, MoneyEntry entry) {
        return switch (axis) {
            case COMPONENT -> line.axes().component().value().equals(key);
            case SOURCE -> line.axes().source().equals(key);
            case YEAR_OF_ORIGIN -> String.valueOf(line.axes().yearOfOrigin()).equals(key);
            case UNIT -> {
                var unit = line.axes().unit() == null ? entry.unit() : line.axes().unit();
                yield unit != null && unit.value().toString().equals(key);
            }
        };
    }

    private static String unit(Shown shown, MoneyEntry it) {
        var unit = it.unit() == null ? shown.line(it.line()).axes().unit() : it.unit();
        return unit == null ? "" : shown.names().getOrDefault(unit, "");
    }

    /** "DA2 – Ngân sách trung ương – 2024 – 1.388.000.000": enough to know it among its neighbours. */
    static String told(Shown shown, BudgetLine it) {
        var source = shown.view().programme().source(it.axes().source()).map(one -> one.name()).orElse(it.axes().source());
        var unit = it.axes().unit() == null ? "" : " – " + shown.names().getOrDefault(it.axes().unit(), "");
        var activity = it.purpose().activity().isEmpty() ? "" : " – " + it.purpose().activity();
        return it.axes().component().value() + " – " + source + " – " + it.axes().yearOfOrigin() + unit + activity + " – "
                + LinesPage.text(it.amount());
    }

    /** Lines that entries can be about. */
    record Choice(UUID id, String text) {}

    /** @param corrected line of the entry that is put right, which may be allocated no more; empty for a new entry */
    static List<Choice> choices(Shown shown, Optional<UUID> corrected) {
        return shown.facts().lines().stream()
                .filter(it -> it.dong() != null)
                .filter(it -> shown.facts().allocated().contains(it) || corrected.filter(it.id()::equals).isPresent())
                .map(it -> new Choice(it.id(), told(shown, it)))
                .toList();
    }
}
