package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/** Numbers written in two ways: thousands with and without points, rates of one column with one and with two decimals. */
final class NumberStyle implements TextRule {

    /** From 2.100 on, so that a year is never taken for a number without point. */
    private static final Pattern PLAIN = Pattern.compile("\\d{4,}");
    private static final Pattern POINTED = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern DECIMAL = Pattern.compile("\\d+,(\\d+)");
    private static final int LEAST = 4;

    @Override
    public List<Finding> findings(Writing plan) {
        var findings = new ArrayList<Finding>();
        thousands(plan).ifPresent(findings::add);
        for (var table : plan.tables()) decimals(table).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> thousands(Writing plan) {
        var plain = new ArrayList<Place>();
        var pointed = new ArrayList<Place>();
        for (var line : plan.lines()) {
            if (!line.row()) continue;
            for (var cell : line.cells()) {
                if (PLAIN.matcher(cell).matches() && !isYear(cell)) plain.add(line.place(cell));
                if (POINTED.matcher(cell).matches()) pointed.add(line.place(cell));
            }
        }
        if (plain.isEmpty() || pointed.isEmpty()) return Optional.empty();
        var fewer = plain.size() <= pointed.size() ? plain : pointed;
        return Optional.of(Found.wording(
                FindingKind.LAYOUT, fewer.getFirst(), fewer.getFirst().quote(), "",
                Said.of("plancheck.text.thousands", plain.getFirst().quote(), pointed.getFirst().quote()),
                List.of((fewer == plain ? pointed : plain).getFirst())));
    }

    private static boolean isYear(String cell) {
        return cell.length() == 4 && cell.compareTo("1900") >= 0 && cell.compareTo("2100") <= 0;
    }

    private static Optional<Finding> decimals(List<Line> table) {
        var columns = new TreeMap<Integer, HashMap<Integer, List<Place>>>();
        for (var line : table) {
            var cells = line.cells();
            for (var at = 0; at < cells.length; at++) {
                var decimal = DECIMAL.matcher(cells[at]);
                if (!decimal.matches()) continue;
                columns.computeIfAbsent(at, _ -> new HashMap<>())
                        .computeIfAbsent(decimal.group(1).length(), _ -> new ArrayList<>())
                        .add(line.place(cells[at]));
            }
        }
        var odd = new ArrayList<Place>();
        for (var column : columns.values()) {
            var two = column.getOrDefault(2, List.of());
            var one = column.getOrDefault(1, List.of());
            if (two.size() >= LEAST && two.size() >= 4 * one.size()) odd.addAll(one);
        }
        if (odd.isEmpty()) return Optional.empty();
        return Optional.of(Found.wording(
                FindingKind.LAYOUT, odd.getFirst(), odd.getFirst().quote(), odd.getFirst().quote() + "0",
                Said.of("plancheck.text.decimals", odd.getFirst().quote()), Found.rest(odd)));
    }
}
