package vn.chungtay.plans.usecase;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.model.Duty;
import vn.chungtay.plans.model.DutyMatrix;
import vn.chungtay.plans.model.FieldReport;
import vn.chungtay.plans.model.HeldDuty;
import vn.chungtay.plans.model.Office;
import vn.chungtay.plans.model.PartFile;
import vn.chungtay.plans.store.OfficeCatalogue;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.platform.NotFound;
import vn.chungtay.targets.PromisedTarget;

/** All that one organisation has to do by a plan: its work list. */
@Component
public class ReadAgencyWork {

    private final Access access;
    private final PlanStore plans;
    private final OfficeCatalogue offices;
    private final ReadDuties duties;
    private final ReadTasks tasks;
    private final KeepPartFiles files;
    private final ReadReports reports;

    ReadAgencyWork(
            Access access,
            PlanStore plans,
            OfficeCatalogue offices,
            ReadDuties duties,
            ReadTasks tasks,
            KeepPartFiles files,
            ReadReports reports) {
        this.access = access;
        this.plans = plans;
        this.offices = offices;
        this.duties = duties;
        this.tasks = tasks;
        this.files = files;
        this.reports = reports;
    }

    /**
     * @param office of the catalogue; absent for one that it does not know
     * @param held what the catalogue says that such an office has in the year, also what others left to it
     * @param duties by this plan
     * @param targets that it leads
     * @param parts that it leads, with what is missing of them
     * @param tasks that it answers for, the earliest end first
     * @param toSend reports that it owes by a day
     * @param toReceive what came in for it; none for a caller who does not read what comes in
     * @param mayRead whether the caller reads what comes in
     * @param maySend whether the caller may fill in the form of an office
     */
    public record Work(
            ReadPlans.Whole plan,
            String organisation,
            Optional<Office> office,
            List<HeldDuty> held,
            List<Duty> duties,
            List<PromisedTarget> targets,
            KeepPartFiles.Files files,
            List<PartFile> parts,
            List<ReadTasks.Row> tasks,
            List<ReadReports.Owed> toSend,
            List<FieldReport> toReceive,
            boolean mayRead,
            boolean maySend) {}

    /** @param organisation however it is spelled; empty for the caller's own */
    @Transactional(readOnly = true)
    public Work of(PlanId id, String organisation) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        access.require(PlansAction.VIEW_DRAFT, plan.unit());
        var sheet = duties.of(id, null);
        var name = organisation.isBlank() ? sheet.ownAgency() : organisation.strip();
        var year = plan.years().to();
        var office = offices.of(plan.level()).stream().filter(it -> it.isCalled(name) && it.thereIn(year)).findFirst();
        var all = files.of(id);
        var inbox = reports.gathered(plan, null, "");
        var mayRead = reports.mayReadReports(plan.unit());
        var received = mayRead ? inbox.reports() : List.<FieldReport>of();
        return new Work(
                sheet.plan(),
                name,
                office,
                office.map(it -> HeldDuty.of(it, offices.all(), year)).orElse(List.of()),
                sheet.row(name).map(DutyMatrix.Row::duties).orElse(List.of()),
                sheet.ledBy(name),
                all,
                all.files().stream().filter(it -> it.leads().stream().anyMatch(one -> Office.same(one, name))).toList(),
                tasks.of(id, "").rows().stream().filter(it -> Office.same(it.task().terms().organisation(), name)).toList(),
                inbox.owed().stream().filter(it -> it.unit().equals(plan.unit()) && Office.same(it.from(), name)).toList(),
                received.stream().filter(it -> Office.same(it.receiver(), name)).toList(),
                mayRead,
                mayRead && access.may(PlansAction.REPORT, plan.unit()));
    }
}
