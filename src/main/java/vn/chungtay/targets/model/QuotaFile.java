package vn.chungtay.targets.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.documents.TextLine;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.VietnameseNumber;
import vn.chungtay.targets.PrintedQuotas;

/**
 * The numbers of a quota sheet as they came back in a file, or as a plan prints them (DAT-07).
 *
 * @param exits households by unit, digits only
 * @param problems what could not be taken; with one of them nothing is
 */
public record QuotaFile(Map<UnitId, String> exits, List<Problem> problems) {

    /**
     * @param place where in the file: "biểu Phụ lục I, dòng 12"; empty for the file as a whole
     * @param column head of the column, as the file calls it; empty if it is about the whole row
     */
    public record Problem(String place, String column, String key, List<String> values) {}

    /** How the file calls its two columns and the row of sums. */
    public record Heads(String unit, String exits, String total) {}

    /**
     * The units of the sheet.
     *
     * @param names as they are called
     * @param most households of the class, at the start of the year
     */
    public record Units(Map<UnitId, String> names, Map<UnitId, Long> most) {}

    /** @param near whose quotas are asked for, where a printed form has both classes: near-poor households, else poor ones */
    public static QuotaFile read(List<TextLine> lines, boolean near, Units units, Heads heads) {
        var rows = lines.stream().map(TextLine::cells).toList();
        for (int i = 0; i < rows.size(); i++) {
            var unit = column(rows.get(i), heads.unit());
            var exits = column(rows.get(i), heads.exits());
            if (unit >= 0 && exits >= 0) return own(lines, i + 1, unit, exits, units, heads);
        }
        return PrintedQuotas.of(rows, near)
                .map(it -> printed(it, lines, units))
                .orElseGet(() -> new QuotaFile(Map.of(), List.of(new Problem("", "", "head", List.of(heads.unit(), heads.exits())))));
    }

    /** The form that plans print, such as annex I of a district. */
    private static QuotaFile printed(PrintedQuotas form, List<TextLine> lines, Units units) {
        var read = new Reading(units, form.column());
        form.rows().forEach(it -> read.add(place(lines.get(it.at())), it.unit(), it.households()));
        form.unread().forEach(it -> read.refuse(
                place(lines.get(it.at())), it.fault().name().toLowerCase(Locale.ROOT), List.of(it.unit(), it.written(), it.expected())));
        return read.file();
    }

    private static String place(TextLine line) {
        return line.where().filter(it -> it.contains("dòng")).orElse("dòng " + line.number());
    }

    /** Rows taken one after the other. */
    private static final class Reading {

        private final Units units;
        private final String column;
        private final Map<UnitId, String> exits = new LinkedHashMap<>();
        private final List<Problem> problems = new ArrayList<>();

        Reading(Units units, String column) {
            this.units = units;
            this.column = column;
        }

        void add(String place, String name, long number) {
            var unit = unit(name, units.names());
            if (unit.isEmpty()) problems.add(new Problem(place, "", "unit", List.of(name)));
            else if (exits.containsKey(unit.get())) problems.add(new Problem(place, "", "twice", List.of(name)));
            else if (number > units.most().getOrDefault(unit.get(), 0L)) refuse(place, "more", List.of(name, Vietnamese.number(number), most(unit.get())));
            else exits.put(unit.get(), String.valueOf(number));
        }

        private String most(UnitId unit) {
            return Vietnamese.number(units.most().getOrDefault(unit, 0L));
        }

        void refuse(String place, String key, List<String> values) {
            problems.add(new Problem(place, column, key, values));
        }

        QuotaFile file() {
            if (exits.isEmpty() && problems.isEmpty()) problems.add(new Problem("", "", "none", List.of()));
            return new QuotaFile(exits, problems);
        }
    }

    private static int column(String[] cells, String head) {
        for (int i = 0; i < cells.length; i++) if (same(cells[i], head)) return i;
        return -1;
    }

    private static QuotaFile own(List<TextLine> lines, int from, int unitAt, int exitsAt, Units units, Heads heads) {
        var read = new Reading(units, heads.exits());
        for (var line : lines.subList(from, lines.size())) {
            var name = cell(line.cells(), unitAt);
            var written = cell(line.cells(), exitsAt);
            if (name.isEmpty() || same(name, heads.total())) continue;
            var number = VietnameseNumber.whole(written);
            if (number.isPresent() && number.getAsLong() >= 0) read.add(place(line), name, number.getAsLong());
            else if (unit(name, units.names()).isEmpty()) read.problems.add(new Problem(place(line), "", "unit", List.of(name)));
            else read.refuse(place(line), "number", List.of(name, written));
        }
        return read.file();
    }

    /** With its marks, and only then without: two communes may differ in their marks alone. */
    private static Optional<UnitId> unit(String name, Map<UnitId, String> names) {
        var exact = names.entrySet().stream().filter(it -> it.getValue().equals(name)).map(Map.Entry::getKey).toList();
        if (exact.size() == 1) return Optional.of(exact.getFirst());
        var alike = names.entrySet().stream().filter(it -> same(it.getValue(), name)).map(Map.Entry::getKey).toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    private static boolean same(String one, String other) {
        return Vietnamese.fold(one).strip().equals(Vietnamese.fold(other).strip());
    }

    private static String cell(String[] cells, int at) {
        return at < cells.length ? Vietnamese.nfc(cells[at].strip()) : "";
    }
}
