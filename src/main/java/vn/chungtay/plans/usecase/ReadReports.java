package vn.chungtay.plans.usecase;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.model.FieldReport;
import vn.chungtay.plans.model.Office;
import vn.chungtay.plans.model.Plan;
import vn.chungtay.plans.model.ReportSheet;
import vn.chungtay.plans.store.FieldReportStore;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Vietnamese;

/** What came in for a plan and what is still owed, for whoever receives it (ROL-06). */
@Component
public class ReadReports {

    private final Access access;
    private final OwnUnit own;
    private final OwnOffice office;
    private final Audit audit;
    private final PlanStore plans;
    private final FieldReportStore reports;
    private final OwedReports owedReports;
    private final ReadDuties duties;
    private final ReportSheets sheets;

    ReadReports(
            Access access,
            OwnUnit own,
            OwnOffice office,
            Audit audit,
            PlanStore plans,
            FieldReportStore reports,
            OwedReports owedReports,
            ReadDuties duties,
            ReportSheets sheets) {
        this.access = access;
        this.own = own;
        this.office = office;
        this.audit = audit;
        this.plans = plans;
        this.reports = reports;
        this.owedReports = owedReports;
        this.duties = duties;
        this.sheets = sheets;
    }

    /**
     * What is owed for a day.
     *
     * @param from village or office
     * @param sent the report that answers it; absent while it is missing
     * @param before whether the plan was issued after that day, so that nothing was owed for it
     * @param late whether it was owed and came after the day, or the day is over without it
     */
    public record Owed(
            LocalDate day, UnitId unit, String from, @Nullable FieldReport sent, boolean before, boolean late) {

        public boolean missing() {
            return sent == null && !before;
        }
    }

    /**
     * @param reports those that were asked for, the newest first
     * @param waiting how many of all, asked for or not, nobody has answered yet
     * @param owed by day, then by name
     * @param organisations that have a duty by the plan
     * @param ownAgency where the caller works; empty if their account says nothing
     * @param mayAnswer whether the caller sits in the agency of the plan
     */
    public record Inbox(
            ReadPlans.Whole plan,
            List<FieldReport> reports,
            long waiting,
            List<Owed> owed,
            List<String> organisations,
            String ownAgency,
            boolean mayAnswer) {

        /** Whether the caller works in this office. */
        public boolean own(String organisation) {
            return !ownAgency.isEmpty() && Office.same(ownAgency, organisation);
        }

        /** For which days this office owes a report, in order. */
        public List<LocalDate> daysOf(String organisation) {
            return owed.stream()
                    .filter(it -> it.unit().equals(plan.plan().unit()) && Office.same(it.from(), organisation))
                    .map(Owed::day)
                    .distinct()
                    .toList();
        }

        public long late() {
            return owed.stream().filter(it -> it.missing() && it.late()).count();
        }
    }

    /** @param words in the report, with or without marks; empty for all */
    @Transactional(readOnly = true)
    public Inbox inbox(PlanId id, FieldReport.@Nullable Kind kind, String words) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        access.require(PlansAction.VIEW_REPORTS, plan.unit());
        return gathered(plan, kind, words);
    }

    /** As above; whoever asks has been asked whether they may look. */
    Inbox gathered(Plan plan, FieldReport.@Nullable Kind kind, String words) {
        var sheet = duties.of(plan.id(), null);
        var organisations = new LinkedHashSet<String>();
        sheet.matrix().rows().forEach(it -> organisations.add(it.organisation()));
        var all = reports.of(plan.id());
        var asked = all.stream()
                .filter(it -> kind == null || it.said().kind() == kind)
                .filter(it -> Vietnamese.fold(text(it)).contains(Vietnamese.fold(words)))
                .toList();
        return new Inbox(
                sheet.plan(), asked, all.stream().filter(FieldReport::waits).count(),
                owedReports.of(sheet.plan(), organisations, all), List.copyOf(organisations),
                office.name(), own.may(PlansAction.WRITE, plan.unit()));
    }

    /** As above, to be taken out of the system; the trail says so, because the words may tell of people. */
    @Transactional
    public Inbox export(PlanId id, FieldReport.@Nullable Kind kind, String words) {
        var inbox = inbox(id, kind, words);
        audit.exported(PlansAction.VIEW_REPORTS.code(), inbox.reports().size(), Map.of("plan", id.value()));
        return inbox;
    }

    private static String text(FieldReport it) {
        return String.join(" ", it.said().organisation(), it.said().words(), it.said().wish());
    }

    /** The form of an office; for the agency of the plan. */
    @Transactional(readOnly = true)
    public ReportSheet sheet(PlanId id, String organisation) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        access.require(PlansAction.VIEW_DRAFT, plan.unit());
        return sheets.of(id, organisation);
    }

    /** For whoever receives it, and for whoever sent it. */
    @Transactional(readOnly = true)
    public FieldReport one(PlanId id, UUID report) {
        var found = reports.find(report).filter(it -> it.plan().equals(id)).orElseThrow(() -> new NotFound("report"));
        var plan = plans.find(id).orElseThrow();
        if (!access.may(PlansAction.VIEW_REPORTS, plan.unit())) access.require(PlansAction.REPORT, found.said().unit());
        return found;
    }

    @Transactional(readOnly = true)
    public boolean mayAnswer(PlanId id) {
        return plans.find(id).filter(it -> own.may(PlansAction.WRITE, it.unit())).isPresent();
    }

    /** Whether the caller follows the plans of this unit. */
    @Transactional(readOnly = true)
    public boolean mayFollow(UnitId unit) {
        return access.may(PlansAction.VIEW_DRAFT, unit);
    }

    /** Whether the caller reads what comes in for the plans of this unit. */
    @Transactional(readOnly = true)
    public boolean mayReadReports(UnitId unit) {
        return access.may(PlansAction.VIEW_REPORTS, unit);
    }
}
