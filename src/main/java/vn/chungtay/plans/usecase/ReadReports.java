package vn.chungtay.plans.usecase;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.OwnAgency;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.model.FieldReport;
import vn.chungtay.plans.model.Office;
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
    private final OwnAgency agency;
    private final PlanStore plans;
    private final FieldReportStore reports;
    private final OwedReports owedReports;
    private final ReadDuties duties;
    private final ReportSheets sheets;

    ReadReports(
            Access access,
            OwnUnit own,
            OwnAgency agency,
            PlanStore plans,
            FieldReportStore reports,
            OwedReports owedReports,
            ReadDuties duties,
            ReportSheets sheets) {
        this.access = access;
        this.own = own;
        this.agency = agency;
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
     * @param reports the newest first
     * @param owed by day, then by name
     * @param organisations that have a duty by the plan
     * @param ownAgency where the caller works; empty if their account says nothing
     * @param mayAnswer whether the caller sits in the agency of the plan
     */
    public record Inbox(
            ReadPlans.Whole plan,
            List<FieldReport> reports,
            List<Owed> owed,
            List<String> organisations,
            String ownAgency,
            boolean mayAnswer) {

        /** Whether the caller works in this office. */
        public boolean own(String organisation) {
            return !ownAgency.isEmpty() && Office.same(ownAgency, organisation);
        }

        public long waiting() {
            return reports.stream().filter(FieldReport::waits).count();
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
        var sheet = duties.of(id, null);
        var organisations = new LinkedHashSet<String>();
        sheet.matrix().rows().forEach(it -> organisations.add(it.organisation()));
        var all = reports.of(id);
        var asked = all.stream()
                .filter(it -> kind == null || it.said().kind() == kind)
                .filter(it -> Vietnamese.fold(text(it)).contains(Vietnamese.fold(words)))
                .toList();
        return new Inbox(
                sheet.plan(), asked, owedReports.of(sheet.plan(), organisations, all), List.copyOf(organisations),
                agency.name().orElse(""), own.may(PlansAction.WRITE, plan.unit()));
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
