package vn.chungtay.plans.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.UserId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.model.FieldReport;
import vn.chungtay.plans.model.FieldReport.Said;
import vn.chungtay.plans.model.Office;
import vn.chungtay.plans.model.Plan;
import vn.chungtay.plans.model.ReportSheet;
import vn.chungtay.plans.store.FieldReportStore;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.NotFound;

/**
 * Sends in what an office, a village or a unit below has to tell for a plan, and answers it. Whoever sits there does it
 * themselves; somebody else names the paper on whose word they do it.
 */
@Component
public class SendReport {

    private final Access access;
    private final OwnUnit own;
    private final Geography geography;
    private final Audit audit;
    private final PlanStore plans;
    private final FieldReportStore reports;
    private final ReadPlans read;
    private final ReportSheets sheets;
    private final ReportSenders senders;
    private final Clock clock;

    SendReport(
            Access access,
            OwnUnit own,
            Geography geography,
            Audit audit,
            PlanStore plans,
            FieldReportStore reports,
            ReadPlans read,
            ReportSheets sheets,
            ReportSenders senders,
            Clock clock) {
        this.access = access;
        this.own = own;
        this.geography = geography;
        this.audit = audit;
        this.plans = plans;
        this.reports = reports;
        this.read = read;
        this.sheets = sheets;
        this.senders = senders;
        this.clock = clock;
    }

    /**
     * Of an issued plan. Lines that its form does not have are not taken.
     *
     * @param typed for a village or a unit below, its organisation is the name of that place, whatever it says
     */
    @Transactional
    public YearOutcome send(PlanId id, Said typed) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        var by = requireSender(plan, typed.unit());
        var whole = read.one(id, null);
        if (whole.versions().stream().noneMatch(it -> it.issue().isPresent()))
            return new YearOutcome.Refused("plans.refusal.report.not_issued");
        var said = senders.named(plan, typed);
        var refusal = said.refusal().or(() -> senders.refusal(plan, said));
        if (refusal.isPresent()) return new YearOutcome.Refused(refusal.get());
        var report = said.unit().equals(plan.unit())
                ? fromOffice(whole, said, by)
                : report(id, said.with(List.of()), receiver(whole, said.kind()), by);
        reports.add(report);
        audit.changed(
                PlansAction.REPORT.code(), id, Map.of(),
                Map.of("report", report.id(), "kind", said.kind().name(), "from", said.organisation()));
        return new YearOutcome.Kept(report.id());
    }

    /** Difficulties go where those of the villages go (ROL-06), but for those of the very receiver. */
    private FieldReport fromOffice(ReadPlans.Whole whole, Said said, UserId by) {
        var sheet = sheets.of(whole.plan().id(), said.organisation());
        var ofAll = ReportSheets.receiverOfVillages(whole);
        var receiver = said.kind() == FieldReport.Kind.DIFFICULTY && !Office.same(ofAll, said.organisation())
                ? ofAll
                : sheet.receiver();
        return report(whole.plan().id(), said.with(lines(said, sheet)), receiver, by);
    }

    private FieldReport report(PlanId id, Said said, String receiver, UserId by) {
        return new FieldReport(UUID.randomUUID(), id, said, receiver, by, clock.instant(), null);
    }

    /** What a unit evaluates at mid-term goes to the standing agency; what a village tells goes where the plan says. */
    private static String receiver(ReadPlans.Whole whole, FieldReport.Kind kind) {
        return kind == FieldReport.Kind.MID_TERM
                ? whole.version().head().standingAgency()
                : ReportSheets.receiverOfVillages(whole);
    }

    private static List<FieldReport.Line> lines(Said said, ReportSheet sheet) {
        return sheet.lines().stream()
                .map(line -> said.lines().stream()
                        .filter(it -> it.about() == line.about() && it.key().equals(line.key()))
                        .findFirst()
                        .map(it -> new FieldReport.Line(line.about(), line.key(), line.label(), it.said().strip()))
                        .orElseGet(() -> new FieldReport.Line(line.about(), line.key(), line.label(), "")))
                .toList();
    }

    private UserId requireSender(Plan plan, UnitId unit) {
        if (unit.equals(plan.unit())) return own.require(PlansAction.REPORT, unit);
        access.require(PlansAction.REPORT, unit);
        if (geography.pathUp(unit, LocalDate.now(clock)).stream().noneMatch(it -> it.id().equals(plan.unit())))
            throw new NotFound("unit below that of the plan");
        return access.user().orElseThrow(() -> new Forbidden("nobody is there to answer for the report"));
    }

    /** Said once, by the agency of the plan. */
    @Transactional
    public YearOutcome answer(PlanId id, UUID report, String words) {
        var plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        var by = own.require(PlansAction.WRITE, plan.unit());
        if (reports.find(report).filter(it -> it.plan().equals(id)).isEmpty()) throw new NotFound("report");
        var answer = new FieldReport.Answer(words, by, clock.instant());
        var refusal = answer.refusal();
        if (refusal.isPresent()) return new YearOutcome.Refused(refusal.get());
        if (!reports.answer(report, answer))
            return new YearOutcome.Refused("plans.refusal.report.answered");
        audit.changed(PlansAction.WRITE.code(), id, Map.of(), Map.of("answered", report));
        return new YearOutcome.Kept(report);
    }
}
