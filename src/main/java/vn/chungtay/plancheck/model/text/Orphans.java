package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Said;

/** Targets that no part of the plan serves or nobody leads (PRJ-06), and parts that nobody leads. */
final class Orphans implements TextRule {

    private static final int LEAST_PARTS = 3;

    @Override
    public List<Finding> findings(Writing plan) {
        var parts = Part.in(plan);
        var duties = Duty.in(plan);
        var known = parts.stream().filter(it -> it.component().isPresent()).count();
        if (known < LEAST_PARTS || duties.isEmpty()) return List.of();
        var targets = new LinkedHashMap<Indicator, Target>();
        Target.in(plan).forEach(it -> targets.putIfAbsent(it.indicator(), it));
        var findings = new ArrayList<Finding>();
        targets(targets, it -> it.hasFigure() && !isServed(it.indicator(), parts), "plancheck.text.targets_without_part").ifPresent(findings::add);
        targets(targets, it -> !isLed(it, parts, duties), "plancheck.text.targets_without_lead").ifPresent(findings::add);
        partsWithoutLead(parts, duties).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> targets(Map<Indicator, Target> targets, Predicate<Target> orphan, String key) {
        var found = targets.values().stream().filter(orphan).toList();
        if (found.isEmpty()) return Optional.empty();
        var names = String.join("; ", found.stream().map(it -> it.indicator().name()).toList());
        var places = found.stream().map(Target::place).toList();
        return Optional.of(Found.gap(
                FindingKind.ORPHAN, places.getFirst(), names, "", Said.of(key, names), Found.rest(places)));
    }

    private static boolean isServed(Indicator indicator, List<Part> parts) {
        return indicator.isByPolicy()
                || parts.stream().anyMatch(it -> it.component().filter(indicator::isServedBy).isPresent());
    }

    private static boolean isLed(Target target, List<Part> parts, List<Duty> duties) {
        var indicator = target.indicator();
        if (indicator.isByPolicy() && indicator.code().endsWith("poor")) return true;
        var inPart = parts.stream()
                .filter(it -> it.component().filter(indicator::isServedBy).isPresent())
                .anyMatch(Orphans::hasLead);
        return inPart || duties.stream().filter(Duty::leads).anyMatch(it -> leads(it, target));
    }

    /** A duty for a smaller group than the target's leads only that group. */
    private static boolean leads(Duty duty, Target target) {
        var narrower = duty.folded().contains("dan toc thieu so") && !Letters.fold(target.statement()).contains("dan toc thieu so");
        var named = Component.namedIn(duty.line().text()).stream().anyMatch(target.indicator()::isServedBy);
        return named || !narrower && target.indicator().isDuty(duty.folded());
    }

    private static boolean hasLead(Part part) {
        return part.lines().stream().map(it -> Letters.fold(it.text())).anyMatch(it -> it.contains("chu tri") || it.contains("thuong truc"));
    }

    private static Optional<Finding> partsWithoutLead(List<Part> parts, List<Duty> duties) {
        var without = parts.stream()
                .filter(it -> it.component().isPresent() && !hasLead(it))
                .filter(it -> it.lines().stream().noneMatch(line -> Letters.fold(line.text()).contains("phan cong thuc hien")))
                .filter(it -> duties.stream().filter(Duty::leads).noneMatch(duty -> names(duty, it.component().orElseThrow())))
                .toList();
        if (without.isEmpty()) return Optional.empty();
        var names = String.join("; ", without.stream().map(Part::title).toList());
        var places = without.stream().map(it -> it.heading().place()).toList();
        return Optional.of(Found.gap(
                FindingKind.ORPHAN, places.getFirst(), names, "",
                Said.of("plancheck.text.parts_without_lead", names), Found.rest(places)));
    }

    private static boolean names(Duty duty, Component component) {
        return Component.namedIn(duty.line().text()).stream().anyMatch(it -> it.touches(component.code()));
    }
}
