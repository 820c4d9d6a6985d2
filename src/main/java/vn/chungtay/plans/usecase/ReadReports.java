package vn.chungtay.plans.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.OwnAgency;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.model.FieldReport;
import vn.chungtay.plans.model.Office;
import vn.chungtay.plans.model.ReportDue;
import vn.chungtay.plans.model.ReportSheet;
import vn.chungtay.plans.model.Reporters;
import vn.chungtay.plans.model.Years;
import vn.chungtay.plans.store.FieldReportStore;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Vietnamese;

/** What came in for a plan and what is still owed, for who receives it (ROL-06) and for who owes it (ROL-33). */
@Component
public class ReadReports {

    private final Access access;
    private final OwnUnit own;
    private final OwnAgency agency;
    private final Geography geography;
    private final PlanStore plans;
    private final FieldReportStore reports;
    private final PlanDeadlines deadlines;
    private final ReadDuties duties;
    private final ReportSheets sheets;
    private final Clock clock;

    ReadReports(
            Access access,
            OwnUnit own,
            OwnAgency agency,
            Geography geography,
            PlanStore plans,
            FieldReportStore reports,
            PlanDeadlines deadlines,
            ReadDuties duties,
            ReportSheets sheets,
            Clock clock) {
        this.access = access;
        this.own = own;
        this.agency = agency;
        this.geography = geography;
        this.plans = plans;
        this.reports = reports;
        this.deadlines = deadlines;
        this.duties = duties;
        this.sheets = sheets;
        this.clock = clock;
    }

    /**
     * What is owed for a day.
     *
     * @param from village or office
     * @param sent the report that answers it; absent while it is missing
     * @param late whether it came after the day, or the day is over without it
     */
    public record Owed(LocalDate day, UnitId unit, String from, @Nullable FieldReport sent, boolean late) {}

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
            return owed.stream().filter(it -> it.sent() == null && it.late()).count();
        }
    }

    /** What the head of a village has to tell, and has told. */
    public record Village(Unit village, ReadPlans.Whole plan, String receiver, List<Owed> owed, List<FieldReport> reports) {}

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
                sheet.plan(), asked, owed(sheet, organisations, all), List.copyOf(organisations),
                agency.name().orElse(""), own.may(PlansAction.WRITE, plan.unit()));
    }

    private static String text(FieldReport it) {
        return String.join(" ", it.said().organisation(), it.said().words(), it.said().wish());
    }

    private List<Owed> owed(ReadDuties.Sheet sheet, Iterable<String> organisations, List<FieldReport> all) {
        var owed = new ArrayList<Owed>();
        var plan = sheet.plan().plan();
        for (var due : deadlines.of(plan.id(), sheet.plan().version().number()).dues()) {
            if (Reporters.villages(due.reporter())) villages(plan.unit(), due.day()).forEach(it ->
                    owed.add(owed(due, it.id(), it.name(), of(all, it.id(), due, ""))));
            for (var one : organisations) {
                var receives = Office.key(due.via()).equals(Office.key(one)) || Office.key(due.receiver()).equals(Office.key(one));
                if (!receives && Reporters.means(due.reporter(), one))
                    owed.add(owed(due, plan.unit(), one, of(all, plan.unit(), due, one)));
            }
        }
        return owed;
    }

    private List<Unit> villages(UnitId unit, LocalDate day) {
        return geography.children(unit, day).stream().filter(it -> it.level() == UnitLevel.VILLAGE).toList();
    }

    /** @param organisation empty for a unit, which has one reporter only */
    private static Optional<FieldReport> of(List<FieldReport> all, UnitId unit, ReportDue due, String organisation) {
        return all.stream()
                .filter(it -> it.said().unit().equals(unit) && due.day().equals(it.said().due()))
                .filter(it -> organisation.isEmpty() || Office.key(it.said().organisation()).equals(Office.key(organisation)))
                .reduce((_, earlier) -> earlier);
    }

    private Owed owed(ReportDue due, UnitId unit, String from, Optional<FieldReport> sent) {
        var came = sent.map(it -> LocalDate.ofInstant(it.sentAt(), clock.getZone())).orElse(LocalDate.now(clock));
        return new Owed(due.day(), unit, from, sent.orElse(null), came.isAfter(due.day()));
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

    /**
     * Of the village where the caller sits, by the plan of its commune for this year.
     *
     * @param unit absent for the caller's own
     * @return empty if the commune has issued no plan yet
     */
    @Transactional(readOnly = true)
    public Optional<Village> village(@Nullable UnitId unit) {
        access.requireAnywhere(PlansAction.REPORT);
        var today = LocalDate.now(clock);
        var village = Optional.ofNullable(unit)
                .or(access::home)
                .flatMap(it -> geography.unit(it, today))
                .filter(it -> it.level() == UnitLevel.VILLAGE)
                .orElseThrow(() -> new NotFound("village"));
        access.require(PlansAction.REPORT, village.id());
        var years = new Years(today.getYear(), today.getYear());
        return geography.pathUp(village.id(), today).stream()
                .filter(it -> it.level() == UnitLevel.COMMUNE)
                .findFirst()
                .flatMap(it -> plans.of(it.id(), years))
                .filter(it -> plans.versions(it.id()).stream().anyMatch(one -> one.issue().isPresent()))
                .map(it -> village(village, it.id()));
    }

    private Village village(Unit village, PlanId plan) {
        var calendar = deadlines.of(plan, null);
        var all = reports.of(plan).stream().filter(it -> it.said().unit().equals(village.id())).toList();
        var owed = calendar.dues().stream()
                .filter(it -> Reporters.villages(it.reporter()))
                .map(it -> owed(it, village.id(), village.name(), of(all, village.id(), it, "")))
                .toList();
        return new Village(village, calendar.plan(), ReportSheets.receiverOfVillages(calendar.plan()), owed, all);
    }

    /**
     * Who may tell something to the unit above.
     *
     * @param units below that of the plan in which the caller sits
     */
    public record FromBelow(ReadPlans.Whole plan, List<Unit> units) {}

    /** For an issued plan of a unit above the caller's own. */
    @Transactional(readOnly = true)
    public FromBelow fromBelow(PlanId id) {
        access.requireAnywhere(PlansAction.REPORT);
        var whole = deadlines.of(id, null).plan();
        return new FromBelow(whole, below(whole.plan().unit()));
    }

    private List<Unit> below(UnitId above) {
        var today = LocalDate.now(clock);
        return access.requireAnywhere(PlansAction.REPORT).stream()
                .flatMap(it -> geography.unit(it, today).stream())
                .filter(it -> it.level() != UnitLevel.VILLAGE && !it.id().equals(above))
                .filter(it -> geography.pathUp(it.id(), today).stream().anyMatch(one -> one.id().equals(above)))
                .toList();
    }

    /** Whether the caller heads a village. */
    @Transactional(readOnly = true)
    public boolean headsVillage() {
        return access.mayAnywhere(PlansAction.REPORT) && access.home()
                .flatMap(it -> geography.unit(it, LocalDate.now(clock)))
                .filter(it -> it.level() == UnitLevel.VILLAGE)
                .isPresent();
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

    /** Whether the caller sits in a unit below this one that is no village. */
    @Transactional(readOnly = true)
    public boolean sitsBelow(UnitId unit) {
        return access.mayAnywhere(PlansAction.REPORT) && !below(unit).isEmpty();
    }

    /** Whether the caller sits in this very unit, and needs no paper to speak for it. */
    @Transactional(readOnly = true)
    public boolean sitsIn(UnitId unit) {
        return access.mayAnywhere(PlansAction.REPORT) && access.requireAnywhere(PlansAction.REPORT).contains(unit);
    }
}
