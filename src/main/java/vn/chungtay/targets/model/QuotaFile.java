package vn.chungtay.targets.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.VietnameseNumber;

/**
 * The numbers of a quota sheet as they came back in a file (DAT-07).
 *
 * @param exits households by unit, digits only
 * @param problems what could not be taken; with one of them nothing is
 */
public record QuotaFile(Map<UnitId, String> exits, List<Problem> problems) {

    /** @param line of the file, from 1; 0 for the file as a whole */
    public record Problem(int line, String key, List<String> values) {}

    /** How the file calls its two columns and the row of sums. */
    public record Heads(String unit, String exits, String total) {}

    /** @param names of the units of the sheet */
    public static QuotaFile read(List<String[]> rows, Map<UnitId, String> names, Heads heads) {
        for (int i = 0; i < rows.size(); i++) {
            var unit = column(rows.get(i), heads.unit());
            var exits = column(rows.get(i), heads.exits());
            if (unit >= 0 && exits >= 0) return body(rows, i + 1, unit, exits, names, heads);
        }
        return new QuotaFile(Map.of(), List.of(new Problem(0, "head", List.of(heads.unit(), heads.exits()))));
    }

    private static int column(String[] cells, String head) {
        for (int i = 0; i < cells.length; i++) if (same(cells[i], head)) return i;
        return -1;
    }

    private static QuotaFile body(
            List<String[]> rows, int from, int unitAt, int exitsAt, Map<UnitId, String> names, Heads heads) {
        var exits = new LinkedHashMap<UnitId, String>();
        var problems = new ArrayList<Problem>();
        for (int i = from; i < rows.size(); i++) {
            var name = cell(rows.get(i), unitAt);
            var written = cell(rows.get(i), exitsAt);
            if (name.isEmpty() || same(name, heads.total())) continue;
            var unit = unit(name, names);
            var number = VietnameseNumber.whole(written);
            if (unit.isEmpty()) problems.add(new Problem(i + 1, "unit", List.of(name)));
            else if (exits.containsKey(unit.get())) problems.add(new Problem(i + 1, "twice", List.of(name)));
            else if (number.isEmpty() || number.getAsLong() < 0) problems.add(new Problem(i + 1, "number", List.of(name, written)));
            else exits.put(unit.get(), String.valueOf(number.getAsLong()));
        }
        if (exits.isEmpty() && problems.isEmpty()) problems.add(new Problem(0, "none", List.of()));
        return new QuotaFile(exits, problems);
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
