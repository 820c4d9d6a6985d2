package vn.chungtay.plans.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.budget.Budgets;
import vn.chungtay.budget.PlanRef;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.Activity;
import vn.chungtay.plans.model.ActivityReport;
import vn.chungtay.plans.model.Scope;
import vn.chungtay.plans.model.YearTask;
import vn.chungtay.plans.model.Years;
import vn.chungtay.plans.store.ActivityReportStore;
import vn.chungtay.plans.store.ScopeStore;
import vn.chungtay.plans.store.TaskStore;
import vn.chungtay.platform.Caller;

/** What was done under a plan after its last day, and not from money that was carried over (PLN-04). */
@Component
public class FindLateDeeds {

    private final ShowParts parts;
    private final ActivityReportStore reports;
    private final ScopeStore scopes;
    private final TaskStore tasks;
    private final Budgets budgets;

    FindLateDeeds(ShowParts parts, ActivityReportStore reports, ScopeStore scopes, TaskStore tasks, Budgets budgets) {
        this.parts = parts;
        this.reports = reports;
        this.scopes = scopes;
        this.tasks = tasks;
        this.budgets = budgets;
    }

    /**
     * One deed after the last day.
     *
     * @param path of its page below that of the plan
     */
    public record Deed(String name, String path, LocalDate day) {}

    /** @param lastDay of carrying out, as the newest version that the caller may see says it */
    public record Found(LocalDate lastDay, List<Deed> deeds) {

        /** The late deed on the page of this address, if there is one. */
        public Optional<Deed> at(String path) {
            return deeds.stream().filter(it -> it.path().equals(path)).findFirst();
        }
    }

    @Transactional(readOnly = true)
    public Found of(PlanId id) {
        var shown = parts.of(id, null);
        var years = shown.whole().plan().years();
        var scope = scopes.of(shown.whole().version().id());
        var newest = reports.newest(id);
        var money = money(id);
        var deeds = new ArrayList<Deed>();
        for (var part : shown.parts()) {
            for (var activity : part.activities()) {
                var told = newest.get(activity.id());
                if (told != null && late(activity, told.report(), scope, years, money)) {
                    deeds.add(new Deed(activity.name(), "activities/" + activity.id().value(), told.report().deedDay()));
                }
            }
        }
        if (shown.whole().drafts()) deeds.addAll(late(tasks.of(id), scope, years));
        return new Found(scope.lastDay(years), deeds);
    }

    /**
     * All lines, also for those who see none of them: of the money only this is told, that a deed is not late. Whoever
     * sees only the issued plan would otherwise be warned of what was rightly done from money carried over.
     */
    private List<BudgetLine> money(PlanId id) {
        var lines = new ArrayList<BudgetLine>();
        Caller.SYSTEM.run(() -> budgets.of(new PlanRef(id.value())).map(budgets::lines).ifPresent(lines::addAll));
        return lines;
    }

    /** Whoever sees only what was issued sees no tasks. */
    private static List<Deed> late(List<YearTask> tasks, Scope scope, Years years) {
        var deeds = new ArrayList<Deed>();
        for (var task : tasks) {
            var day = task.progress().finishedOn();
            if (day != null && scope.isLate(day, years, false)) {
                deeds.add(new Deed(task.terms().title(), "tasks/" + task.id().value(), day));
            }
        }
        return deeds;
    }

    private static boolean late(
            Activity activity, ActivityReport report, Scope scope, Years years, List<BudgetLine> lines) {
        return report.begun()
                && scope.isLate(report.deedDay(), years, report.fromCarriedOver() || carried(activity, report.deedDay(), lines));
    }

    /** Money of an earlier year that may still be spent on that day. */
    static boolean carried(Activity activity, LocalDate day, List<BudgetLine> lines) {
        return lines.stream()
                .filter(it -> it.id().equals(activity.cost().line()) && it.carried() != null)
                .anyMatch(it -> it.spendableOn(day));
    }
}
