package vn.chungtay.plans.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.Activity;
import vn.chungtay.plans.model.ActivityReport;
import vn.chungtay.plans.model.Scope;
import vn.chungtay.plans.model.YearTask;
import vn.chungtay.plans.model.Years;
import vn.chungtay.plans.store.ActivityReportStore;
import vn.chungtay.plans.store.ScopeStore;
import vn.chungtay.plans.store.TaskStore;

/** What was done under a plan after its last day, and not from money that was carried over (PLN-04). */
@Component
public class FindLateDeeds {

    private final ShowParts parts;
    private final ActivityReportStore reports;
    private final ScopeStore scopes;
    private final TaskStore tasks;

    FindLateDeeds(ShowParts parts, ActivityReportStore reports, ScopeStore scopes, TaskStore tasks) {
        this.parts = parts;
        this.reports = reports;
        this.scopes = scopes;
        this.tasks = tasks;
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
        var deeds = new ArrayList<Deed>();
        for (var part : shown.parts()) {
            for (var activity : part.activities()) {
                var told = newest.get(activity.id());
                if (told != null && late(activity, told.report(), scope, years, shown.money())) {
                    deeds.add(new Deed(activity.name(), "activities/" + activity.id().value(), told.report().asOf()));
                }
            }
        }
        if (shown.whole().drafts()) deeds.addAll(late(tasks.of(id), scope, years));
        return new Found(scope.lastDay(years), deeds);
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
                && scope.isLate(report.asOf(), years, report.fromCarriedOver() || carried(activity, report.asOf(), lines));
    }

    /** Money of an earlier year that may still be spent on that day. */
    static boolean carried(Activity activity, LocalDate day, List<BudgetLine> lines) {
        return lines.stream()
                .filter(it -> it.id().equals(activity.cost().line()) && it.carried() != null)
                .anyMatch(it -> it.spendableOn(day));
    }
}
