package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Said;

/** Money that is spoken of without an amount, and money without anything that it buys. */
final class Amounts implements TextRule {

    private static final Pattern FUNDING = Pattern.compile("kinh phi|nguon von|von thuc hien");
    private static final Pattern HOUSES = Pattern.compile("(?iu)\\d+\\s*(?:căn|ngôi|nhà|hộ)(?!\\p{L})");

    @Override
    public List<Finding> findings(Writing plan) {
        var findings = new ArrayList<Finding>();
        var parts = Part.in(plan);
        funding(plan).ifPresent(findings::add);
        parts(parts).ifPresent(findings::add);
        parts.stream()
                .filter(it -> it.component().filter(component -> component.code().equals("DA5")).isPresent())
                .filter(it -> it.hasMoney() && !promisesHouses(plan, it))
                .map(it -> Found.gap(
                        FindingKind.MISSING, it.heading().place(), it.title(), "",
                        Said.of("plancheck.text.houses_without_number", it.title()), List.of()))
                .forEach(findings::add);
        return findings;
    }

    private static Optional<Finding> funding(Writing plan) {
        var tables = plan.lines().stream().anyMatch(it -> it.row() && FUNDING.matcher(Letters.fold(it.text())).find()
                || it.zone() == Zone.ANNEX && it.text().matches("(?iu).*đơn vị( tính)?\\s*:.*đồng.*"));
        if (tables) return Optional.empty();
        return plan.sections()
                .filter(it -> FUNDING.matcher(Letters.fold(it.title())).find())
                .filter(it -> plan.under(it).stream().noneMatch(line -> Part.isMoney(line.text())))
                .findFirst()
                .map(it -> Found.gap(
                        FindingKind.MISSING, it.line().place(), it.line().place().quote(), "",
                        Said.of("plancheck.text.funding_without_amount", it.title()), List.of()));
    }

    /** Where most parts have an amount, and more than one, those that have none. */
    private static Optional<Finding> parts(List<Part> parts) {
        var without = parts.stream().filter(it -> !it.hasMoney()).toList();
        var with = parts.size() - without.size();
        if (without.isEmpty() || with < 2 || with < without.size()) return Optional.empty();
        var places = without.stream().map(it -> it.heading().place()).toList();
        var names = String.join("; ", without.stream().map(Part::title).toList());
        return Optional.of(Found.gap(
                FindingKind.MISSING, places.getFirst(), without.getFirst().title(), "",
                Said.of("plancheck.text.part_without_amount", String.valueOf(with), names),
                Found.rest(places)));
    }

    private static boolean promisesHouses(Writing plan, Part part) {
        return part.lines().stream().anyMatch(it -> HOUSES.matcher(it.text()).find())
                || plan.lines(Zone.BODY).anyMatch(it -> it.text().contains("nhà ở") && HOUSES.matcher(it.text()).find());
    }
}
