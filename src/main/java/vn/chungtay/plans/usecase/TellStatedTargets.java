package vn.chungtay.plans.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.plancheck.PlanChecker;
import vn.chungtay.plancheck.TargetInText;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.model.Assignment;
import vn.chungtay.plans.model.PrintedLine;
import vn.chungtay.plans.model.StatedMeasures;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.model.Years;
import vn.chungtay.plans.store.MeasureFile;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.plans.store.PlanTextStore;
import vn.chungtay.plans.store.PrintedStore;
import vn.chungtay.targets.TargetsInText;

/** Tells the targets what the text of a finished plan states, as it was corrected here. */
@Component
class TellStatedTargets implements TargetsInText {

    private final Access access;
    private final PlanStore plans;
    private final PlanTextStore texts;
    private final PrintedStore printed;
    private final StatedMeasures measures;
    private final PlanChecker checker = new PlanChecker();

    TellStatedTargets(Access access, PlanStore plans, PlanTextStore texts, PrintedStore printed, MeasureFile measures) {
        this.access = access;
        this.plans = plans;
        this.texts = texts;
        this.printed = printed;
        this.measures = measures.measures();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Read> of(UnitId unit, int year) {
        if (!access.may(PlansAction.VIEW_DRAFT, unit)) return Optional.empty();
        return plans.of(unit, new Years(year, year)).map(it -> it.id()).filter(printed::has).map(this::read);
    }

    private Read read(PlanId plan) {
        var lines = printed.of(plan);
        var stated = checker.targets(PrintedLine.text(lines, PrintedLine::corrected)).stream().map(this::stated).toList();
        return new Read("/plans/" + plan.value() + "/printed", stated, leads(plan));
    }

    private Stated stated(TargetInText it) {
        return new Stated(it.line(), it.words(), measures.indicator(it.measure(), it.words()), it.among());
    }

    /** Where several lead a component, nobody can tell which of them answers for a target. */
    private Map<String, String> leads(PlanId plan) {
        var version = plans.versions(plan).getLast();
        Map<String, List<String>> leading = new HashMap<>();
        for (var duty : texts.of(version.id()).lines(TextPart.DUTY)) {
            if (!duty.get(1).equals(Assignment.Role.LEAD.name())) continue;
            for (var component : duty.get(3).split(";\\s*")) leading.merge(component, List.of(duty.getFirst()), TellStatedTargets::both);
        }
        return leading.entrySet().stream()
                .filter(it -> it.getValue().size() == 1)
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().getFirst()));
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
