package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/**
 * The annex that sums up the targets against the targets of the text: targets that it leaves out or adds, bounds and
 * populations that got lost on the way, and rows that mix two measures (TGT-24).
 */
final class SummaryTable implements TextRule {

    private record Row(Line line, String statement, String planned) {}

    @Override
    public List<Finding> findings(Writing plan) {
        var rows = rows(plan);
        var targets = byIndicator(Target.in(plan));
        if (rows.isEmpty() || targets.isEmpty()) return List.of();
        var findings = new ArrayList<Finding>();
        leftOut(targets, rows).ifPresent(findings::add);
        added(plan, rows).ifPresent(findings::add);
        boundsLost(targets, rows).ifPresent(findings::add);
        rows.forEach((indicator, row) -> {
            twoMeasures(row).or(() -> otherPopulation(targets.get(indicator), row)).ifPresent(findings::add);
            boundTurned(targets.get(indicator), row).ifPresent(findings::add);
        });
        return findings;
    }

    private static Map<Indicator, Target> byIndicator(List<Target> targets) {
        var all = new LinkedHashMap<Indicator, Target>();
        targets.stream().filter(Target::hasFigure).forEach(it -> all.putIfAbsent(it.indicator(), it));
        return all;
    }

    /** Rows of the table that has columns for plan and result of a year, by what they measure. */
    private static Map<Indicator, Row> rows(Writing plan) {
        var rows = new LinkedHashMap<Indicator, Row>();
        var year = plan.year();
        for (var table : plan.tables()) {
            var column = column(table, year.isPresent() ? String.valueOf(year.getAsInt()) : "");
            if (column < 1) continue;
            for (var line : table) {
                var cells = line.cells();
                if (cells.length <= column) continue;
                var statement = cells[0].length() >= 12 || cells.length < 2 ? cells[0] : cells[1];
                if (Letters.fold(statement).startsWith("chi tieu")) continue;
                Indicator.of(statement.split("trong đó")[0]).ifPresent(it -> rows.putIfAbsent(it, new Row(line, statement, cells[column])));
            }
        }
        return rows;
    }

    private static int column(List<Line> table, String year) {
        for (var line : table.subList(0, Math.min(3, table.size()))) {
            var cells = line.cells();
            var result = false;
            var planned = 0;
            for (var at = 0; at < cells.length; at++) {
                var head = Letters.fold(cells[at]);
                result |= head.contains("ket qua") || head.matches("(?:uoc )?thuc hien(?: nam)? 20\\d\\d");
                if (head.contains("ke hoach") && head.contains(year)) planned = at;
            }
            if (result && planned > 0) return planned;
        }
        return 0;
    }

    private static Optional<Finding> leftOut(Map<Indicator, Target> targets, Map<Indicator, Row> rows) {
        var missing = targets.values().stream().filter(it -> !rows.containsKey(it.indicator())).toList();
        if (missing.isEmpty()) return Optional.empty();
        var names = String.join("; ", missing.stream().map(it -> it.indicator().name()).toList());
        var places = missing.stream().map(Target::place).toList();
        return Optional.of(Found.gap(
                FindingKind.TEXT_AGAINST_TABLE, places.getFirst(), names, "",
                Said.of("plancheck.text.targets_left_out", names), Found.rest(places)));
    }

    private static Optional<Finding> added(Writing plan, Map<Indicator, Row> rows) {
        var only = rows.keySet().stream()
                .filter(it -> rows.get(it).planned.matches(".*\\d.*"))
                .filter(it -> plan.paragraphs(Zone.BODY).noneMatch(text -> !text.first().row() && it.isIn(text.folded())))
                .toList();
        if (only.isEmpty()) return Optional.empty();
        var names = String.join("; ", only.stream().map(Indicator::name).toList());
        var places = only.stream().map(it -> rows.get(it).line.place()).toList();
        return Optional.of(Found.gap(
                FindingKind.TEXT_AGAINST_TABLE, places.getFirst(), names, "",
                Said.of("plancheck.text.targets_added", names), Found.rest(places)));
    }

    private static Optional<Finding> boundsLost(Map<Indicator, Target> targets, Map<Indicator, Row> rows) {
        var places = new ArrayList<Place>();
        var text = new ArrayList<Place>();
        var named = new ArrayList<String>();
        rows.forEach((indicator, row) -> {
            var target = targets.get(indicator);
            if (target == null || !target.hasBound() || Target.hasBound(row.planned) || !row.planned.matches(".*\\d.*")) return;
            places.add(row.line.place(row.planned));
            text.add(target.place());
            named.add(indicator.name() + " " + row.planned);
        });
        if (places.isEmpty()) return Optional.empty();
        var related = new ArrayList<>(Found.rest(places));
        related.addAll(text);
        return Optional.of(Found.gap(
                FindingKind.COMPARATOR, places.getFirst(), String.join("; ", named), "",
                Said.of("plancheck.text.bound_lost", String.join("; ", named)), related));
    }

    private static Optional<Finding> otherPopulation(@Nullable Target target, Row row) {
        if (target == null) return Optional.empty();
        var inTable = Target.populationOf(row.statement.split("trong đó")[0]);
        if (inTable.isEmpty() || target.population().isEmpty() || inTable.equals(target.population())) return Optional.empty();
        return Optional.of(Found.gap(
                FindingKind.POPULATION, row.line.place(row.statement), row.line.place(row.statement).quote(), "",
                Said.of("plancheck.text.population_differs", target.indicator().name(), target.place().quote(), row.line.place(row.statement).quote()),
                List.of(target.place())));
    }

    /** "Ít nhất 85%" in the text and "không quá 85%" in the table. */
    private static Optional<Finding> boundTurned(@Nullable Target target, Row row) {
        if (target == null || Target.direction(target.statement()) * Target.direction(row.planned) >= 0) return Optional.empty();
        return Optional.of(Found.gap(
                FindingKind.COMPARATOR, row.line.place(row.planned), row.planned, "",
                Said.of("plancheck.text.bound_turned", target.indicator().name(), target.place().quote(), row.planned), List.of(target.place())));
    }

    /** "Giảm trên 1/2 số hộ" beside "3,58%": a share of households and a cut in points are not one measure. */
    private static Optional<Finding> twoMeasures(Row row) {
        if (!row.statement.matches("(?su).*\\d/\\d số hộ.*") || !row.planned.contains("%")) return Optional.empty();
        return Optional.of(Found.gap(
                FindingKind.TARGET_LOGIC, row.line.place(row.statement), row.planned, "",
                Said.of("plancheck.text.two_measures", row.line.place(row.statement).quote(), row.planned), List.of()));
    }
}
