package vn.chungtay.trainingworld.usecase;

import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.ProgrammePart;
import vn.chungtay.plans.model.Version;
import vn.chungtay.plans.usecase.EditPlan;
import vn.chungtay.plans.usecase.KeepActivities;
import vn.chungtay.plans.usecase.KeepParts;
import vn.chungtay.plans.usecase.PlanOutcome;
import vn.chungtay.plans.usecase.ReadPlans;
import vn.chungtay.trainingworld.model.WrittenPlan;

/** Writes the text of a plan and its parts of the programme, one change after the other as an officer does. */
@Component
class EnterText {

    private final ReadPlans read;
    private final EditPlan edit;
    private final KeepParts parts;
    private final KeepActivities activities;

    EnterText(ReadPlans read, EditPlan edit, KeepParts parts, KeepActivities activities) {
        this.read = read;
        this.edit = edit;
        this.parts = parts;
        this.activities = activities;
    }

    void enter(PlanId plan, WrittenPlan written) {
        written.text().forEach((part, lines) -> change(plan, it -> edit.part(it.id(), it.revision(), part, lines)));
        written.parts().forEach(it -> carryOut(plan, it));
    }

    private void carryOut(PlanId plan, ProgrammePart part) {
        var code = part.component();
        change(plan, it -> parts.choose(it.id(), it.revision(), code));
        change(plan, it -> parts.write(it.id(), it.revision(), code, part.objective(), part.groups(), part.assignments()));
        part.activities().forEach(one -> change(plan, it -> activities.keep(it.id(), it.revision(), code, one)));
    }

    void change(PlanId plan, Function<Version, PlanOutcome> change) {
        done(change.apply(read.one(plan, null).version()));
    }

    static PlanId done(PlanOutcome outcome) {
        if (outcome instanceof PlanOutcome.Done it) return it.plan();
        throw new IllegalStateException("a plan of the training world was refused: " + outcome);
    }
}
