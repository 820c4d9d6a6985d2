package vn.chungtay.plancheck.model.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Said;

/**
 * The one target of a plan that no line gives to anybody, where all others are given by their words (PRJ-06). A plan that
 * gives out its work by projects, or all targets to one office, has no such custom.
 */
final class TargetsWithoutLead implements TextRule {

    private static final Pattern SECTION = Pattern.compile(".*(?:chi tieu|muc tieu).*");
    private static final Pattern LEADS = Pattern.compile("chu tri|dau moi|chiu trach nhiem|phu trach|thuc hien chi tieu|thuc hien muc tieu");
    private static final Pattern ALL = Pattern.compile(
            "(?:cac|toan bo|tat ca|moi) (?:chi tieu|muc tieu)(?! ve| giam|:)|chu tri,? (?:[a-z, ]{0,60} )?(?:to chuc thuc hien|thuc hien|trien khai|tham muu)(?: thuc hien)? (?:ke hoach|chuong trinh|noi dung)");
    private static final Pattern STATEMENT = Pattern.compile("^(?:[-+•]|\\d{1,2}[.)]|[a-zđ][.)]).*\\d.*");
    /** The aim of the whole plan. */
    private static final Set<String> EVERYBODYS = Set.of("hộ nghèo", "hộ cận nghèo");
    private static final int LEAST_PARTS = 3;
    private static final int LEAST_LED = 2;

    @Override
    public List<Finding> findings(Writing plan) {
        var led = ledTopics(plan);
        if (led.isEmpty() || Part.in(plan).stream().filter(it -> it.component().isPresent()).count() >= LEAST_PARTS) return List.of();
        var without = new ArrayList<Line>();
        var with = 0;
        for (var line : targets(plan)) {
            var topics = Topic.in(Letters.fold(line.text()));
            if (topics.stream().anyMatch(led.get()::contains)) with++;
            else if (!topics.isEmpty() && topics.stream().noneMatch(it -> EVERYBODYS.contains(it.name()))) without.add(line);
        }
        if (without.size() != 1 || with < LEAST_LED) return List.of();
        var target = without.getFirst();
        var name = String.join("; ", Topic.in(Letters.fold(target.text())).stream().map(Topic::name).sorted().toList());
        return List.of(Found.gap(
                FindingKind.ORPHAN, target.place(), name, "", Said.of("plancheck.text.targets_without_lead", name), List.of()));
    }

    private static List<Line> targets(Writing plan) {
        return plan.sections()
                .filter(it -> SECTION.matcher(Letters.fold(it.title())).matches())
                .findFirst()
                .map(section -> plan.under(section).stream().filter(it -> !it.row() && it.number() > section.line().number() && STATEMENT.matcher(it.text()).matches()).toList())
                .orElse(List.of());
    }

    /** Empty where one line gives all targets to somebody. */
    private static Optional<Set<Topic>> ledTopics(Writing plan) {
        var led = new HashSet<Topic>();
        for (var line : plan.lines().stream().filter(it -> it.zone() == Zone.BODY && !it.row()).toList()) {
            var folded = Letters.fold(line.text());
            if (!LEADS.matcher(folded).find()) continue;
            if (ALL.matcher(folded).find()) return Optional.empty();
            led.addAll(Topic.in(folded));
        }
        plan.tables().stream().filter(it -> LeadsByWords.column(it) > 0).flatMap(List::stream).forEach(row -> led.addAll(Topic.in(Letters.fold(row.text()))));
        return Optional.of(led);
    }
}
