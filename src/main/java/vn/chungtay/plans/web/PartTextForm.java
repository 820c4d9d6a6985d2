package vn.chungtay.plans.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.plans.model.Assignment;

/** Objective, groups and assignments of a part as typed: one group a line, and fields as often as there are assignments. */
record PartTextForm(String objective, List<String> groups, List<Assignment> assignments) {

    private static final int MOST = 200;

    static PartTextForm of(MultiValueMap<String, String> typed) {
        var groups = HeadForm.text(typed.getFirst("groups")).lines().map(String::strip).filter(it -> !it.isEmpty());
        var rows = typed.getOrDefault("organisation", List.of()).size();
        var assignments = IntStream.range(0, Math.min(rows, MOST))
                .filter(row -> !at(typed, "organisation", row).isEmpty())
                .mapToObj(row -> assignment(typed, row))
                .toList();
        return new PartTextForm(
                HeadForm.text(typed.getFirst("objective")).replace("\r\n", "\n"), groups.limit(MOST).toList(), assignments);
    }

    private static Assignment assignment(MultiValueMap<String, String> typed, int row) {
        return new Assignment(
                at(typed, "organisation", row),
                choice(Assignment.Role.values(), at(typed, "role", row), Assignment.Role.COORDINATE),
                choice(UnitLevel.values(), at(typed, "level", row), UnitLevel.COMMUNE),
                at(typed, "task", row));
    }

    private static String at(MultiValueMap<String, String> typed, String field, int row) {
        var column = typed.getOrDefault(field, List.of());
        return row < column.size() ? HeadForm.text(column.get(row)).replace("\r\n", "\n") : "";
    }

    private static <E extends Enum<E>> E choice(E[] all, String code, E other) {
        return Arrays.stream(all).filter(it -> it.name().equals(code)).findFirst().orElse(other);
    }
}
