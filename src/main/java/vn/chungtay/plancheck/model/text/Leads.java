package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Place;
import vn.chungtay.plancheck.Said;

/** Parts that two offices lead by different lines, and duties for parts that the plan does not have. */
final class Leads implements TextRule {

    private static final int LEAST_PARTS = 3;

    @Override
    public List<Finding> findings(Writing plan) {
        var parts = Part.in(plan);
        var duties = Duty.in(plan);
        var findings = new ArrayList<Finding>();
        parts.stream().map(part -> conflict(part, duties)).flatMap(Optional::stream).forEach(findings::add);
        if (parts.stream().filter(it -> it.component().isPresent()).count() >= LEAST_PARTS) {
            duties.stream().map(duty -> foreign(duty, parts)).flatMap(Optional::stream).forEach(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> conflict(Part part, List<Duty> duties) {
        Map<String, String> names = new LinkedHashMap<>();
        var places = new ArrayList<Place>();
        for (var line : part.lines()) Duty.leadsIn(line.text()).forEach(it -> add(names, places, it, line));
        if (names.isEmpty() || part.component().isEmpty()) return Optional.empty();
        var component = part.component().get();
        duties.stream()
                .filter(it -> !it.asked() && it.folded().matches("^[-+ ]*(?:\\d+\\. .*)?chu tri.*") && !it.folded().contains("tham muu cho ubnd"))
                .filter(it -> Component.namedIn(it.line().text()).contains(component))
                .forEach(it -> add(names, places, it.office(), it.line()));
        if (names.size() < 2) return Optional.empty();
        return Optional.of(Found.gap(
                FindingKind.LEAD, places.getFirst(), String.join("; ", names.values()), "",
                Said.of("plancheck.text.two_leads", component.name(), names.values().stream().collect(Collectors.joining("; "))),
                Found.rest(places)));
    }

    private static void add(Map<String, String> names, List<Place> places, String name, Line line) {
        var key = Letters.fold(Letters.dashes(name)).replaceAll("(?: cua)? (?:huyen|xa|tinh|thi xa|thanh pho|cap xa)$", "").strip();
        if (names.putIfAbsent(key, name) == null) places.add(line.place());
    }

    private static Optional<Finding> foreign(Duty duty, List<Part> parts) {
        if (!duty.folded().contains("du an") || duty.asked()) return Optional.empty();
        var absent = Component.namedIn(duty.line().text()).stream()
                .filter(it -> parts.stream().noneMatch(part -> part.component().filter(own -> own.touches(it.code())).isPresent()))
                .map(Component::name)
                .toList();
        if (absent.isEmpty()) return Optional.empty();
        return Optional.of(Found.gap(
                FindingKind.ORPHAN, duty.line().place(), String.join("; ", absent), "",
                Said.of("plancheck.text.duty_without_part", duty.office(), String.join("; ", absent)), List.of()));
    }
}
