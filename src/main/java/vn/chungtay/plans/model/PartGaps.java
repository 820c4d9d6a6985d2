package vn.chungtay.plans.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.plans.model.PartGap.Kind;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.programme.ComponentNames;
import vn.chungtay.programme.Programme;
import vn.chungtay.programme.ProgrammeComponent;
import vn.chungtay.targets.PromisedTarget;

/** Holds the parts of a plan against its targets and its money, both ways (PRJ-06, PLN-07). */
public final class PartGaps {

    private static final Pattern BETWEEN = Pattern.compile("[,;]");

    private final ComponentNames names;
    private final List<ProgrammePart> parts;
    private final List<PromisedTarget> targets;
    private final List<BudgetLine> money;

    /**
     * @param targets of the unit in the year of the plan
     * @param money the lines of the plan's budget
     */
    public PartGaps(Programme programme, List<ProgrammePart> parts, List<PromisedTarget> targets, List<BudgetLine> money) {
        this.names = new ComponentNames(programme);
        this.parts = List.copyOf(parts);
        this.targets = List.copyOf(targets);
        this.money = List.copyOf(money);
    }

    /** @param calls who was asked for which part */
    public List<PartGap> of(List<PartCall> calls) {
        return Stream.of(ofTargets(), ofParts(), ofMoney(), missing(calls)).flatMap(List::stream).toList();
    }

    private List<PartGap> ofTargets() {
        var gaps = new ArrayList<PartGap>();
        for (var target : targets) {
            var served = components(target);
            if (served.isEmpty()) gaps.add(new PartGap(Kind.TARGET_WITHOUT_COMPONENT, null, List.of(target.text())));
            else if (served.stream().noneMatch(it -> parts.stream().anyMatch(part -> related(part.component(), it))))
                gaps.add(new PartGap(
                        Kind.TARGET_WITHOUT_PART, served.getFirst(), List.of(target.text(), served.getFirst().value())));
        }
        return gaps;
    }

    /** As typed: codes or names, several with commas between them. */
    private List<ComponentCode> components(PromisedTarget target) {
        var typed = target.component().strip();
        if (typed.isEmpty()) return List.of();
        var several = Arrays.stream(BETWEEN.split(typed)).flatMap(it -> component(it.strip()).stream()).toList();
        return several.isEmpty() ? component(typed).stream().toList() : several;
    }

    private Optional<ComponentCode> component(String typed) {
        try {
            return Optional.of(new ComponentCode(typed));
        } catch (IllegalArgumentException _) {
            return names.find(typed).map(ProgrammeComponent::code);
        }
    }

    /** One is the other, or its project. */
    private static boolean related(ComponentCode one, ComponentCode other) {
        return one.equals(other)
                || one.project().equals(other.project()) && (one.isProject() || other.isProject());
    }

    private List<PartGap> ofParts() {
        var gaps = new ArrayList<PartGap>();
        for (var part : parts) {
            var code = part.component();
            var about = List.of(code.value());
            if (targets.stream().flatMap(it -> components(it).stream()).noneMatch(it -> related(code, it)))
                gaps.add(new PartGap(Kind.PART_WITHOUT_TARGET, code, about));
            if (part.leads().isEmpty()) gaps.add(new PartGap(Kind.PART_WITHOUT_LEAD, code, about));
            if (!part.finished()) gaps.add(new PartGap(Kind.PART_UNFINISHED, code, about));
        }
        return gaps;
    }

    private List<PartGap> ofMoney() {
        var gaps = new ArrayList<PartGap>();
        money.stream()
                .map(it -> it.axes().component())
                .distinct()
                .filter(it -> parts.stream().noneMatch(part -> related(part.component(), it)))
                .forEach(it -> gaps.add(new PartGap(Kind.MONEY_WITHOUT_PART, it, List.of(it.value()))));
        for (var line : money) overspent(line).ifPresent(gaps::add);
        return gaps;
    }

    private Optional<PartGap> overspent(BudgetLine line) {
        if (line.dong() == null) return Optional.empty();
        var cost = cost(line.id());
        if (cost <= line.amount()) return Optional.empty();
        var values = List.of(line.axes().component().value(), Vietnamese.number(cost), Vietnamese.number(line.amount()));
        return Optional.of(new PartGap(Kind.COST_ABOVE_LINE, line.axes().component(), values));
    }

    private long cost(UUID line) {
        return parts.stream()
                .flatMap(it -> it.activities().stream())
                .filter(it -> line.equals(it.cost().line()))
                .map(it -> it.cost().dong())
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
    }

    private static List<PartGap> missing(List<PartCall> calls) {
        return calls.stream()
                .filter(PartCall::missing)
                .map(it -> new PartGap(Kind.NOT_HANDED_IN, it.component(), List.of(it.component().value(), it.organisation())))
                .toList();
    }
}
