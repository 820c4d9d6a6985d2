package vn.chungtay.plans.usecase;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.model.Measures;
import vn.chungtay.plans.model.Plan;
import vn.chungtay.plans.model.TaskOrigin;
import vn.chungtay.plans.model.YearTask;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.plans.store.PlanTextStore;
import vn.chungtay.plans.store.TaskStore;
import vn.chungtay.platform.NotFound;
import vn.chungtay.targets.PlanTargets;
import vn.chungtay.targets.PromisedTarget;

/** The measures of the newest version, with the tasks that carry them out and the targets that these serve (PLN-11). */
@Component
public class ListMeasures {

    private final Access access;
    private final OwnUnit own;
    private final PlanStore plans;
    private final PlanTextStore texts;
    private final TaskStore tasks;
    private final PlanTargets targets;

    ListMeasures(
            Access access, OwnUnit own, PlanStore plans, PlanTextStore texts, TaskStore tasks, PlanTargets targets) {
        this.access = access;
        this.own = own;
        this.plans = plans;
        this.texts = texts;
        this.tasks = tasks;
        this.targets = targets;
    }

    /** @param words as the plan says it, or said it when its tasks were set */
    public record Row(String words, List<YearTask> tasks, List<PromisedTarget> targets) {}

    /**
     * @param rows in the order of the plan
     * @param gone tasks of measures that the newest version no longer has, or words otherwise
     */
    public record Register(Plan plan, List<Row> rows, List<YearTask> gone, boolean mayWrite) {

        /** @param number of the measure, from 1; empty if the plan has no such measure */
        public String words(int number) {
            return number < 1 || number > rows.size() ? "" : rows.get(number - 1).words();
        }
    }

    @Transactional(readOnly = true)
    public Register of(PlanId id) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        access.require(PlansAction.VIEW_DRAFT, plan.unit());
        var measures = Measures.of(texts.of(plans.versions(id).getLast().id()));
        var made = tasks.of(id).stream().filter(it -> it.origin().kind() == TaskOrigin.Kind.MEASURE).toList();
        var promised = targets.find(plan.unit(), plan.years().to()).map(targets::promised).orElse(List.of());
        var rows = measures.stream().map(it -> row(it, made, promised)).toList();
        var gone = made.stream().filter(it -> !measures.contains(it.origin().words())).toList();
        return new Register(plan, rows, gone, own.may(PlansAction.WRITE, plan.unit()));
    }

    private static Row row(String words, List<YearTask> made, List<PromisedTarget> promised) {
        var own = made.stream().filter(it -> it.origin().words().equals(words)).toList();
        var served = promised.stream()
                .filter(target -> own.stream().anyMatch(it -> it.terms().targets().contains(target.id())))
                .toList();
        return new Row(words, own, served);
    }
}
