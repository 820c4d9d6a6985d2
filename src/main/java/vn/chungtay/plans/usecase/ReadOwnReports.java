package vn.chungtay.plans.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.model.FieldReport;
import vn.chungtay.plans.model.Reporters;
import vn.chungtay.plans.model.Years;
import vn.chungtay.plans.store.FieldReportStore;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.plans.usecase.ReadReports.Owed;
import vn.chungtay.platform.NotFound;

/** What somebody has to tell about the place where they sit: the head of a village (ROL-33), a unit below the plan's. */
@Component
public class ReadOwnReports {

    private final Access access;
    private final Geography geography;
    private final PlanStore plans;
    private final FieldReportStore reports;
    private final PlanDeadlines deadlines;
    private final OwedReports owedReports;
    private final Clock clock;

    ReadOwnReports(
            Access access,
            Geography geography,
            PlanStore plans,
            FieldReportStore reports,
            PlanDeadlines deadlines,
            OwedReports owedReports,
            Clock clock) {
        this.access = access;
        this.geography = geography;
        this.plans = plans;
        this.reports = reports;
        this.deadlines = deadlines;
        this.owedReports = owedReports;
        this.clock = clock;
    }

    /** What the head of a village has to tell, and has told. */
    public record Village(Unit village, ReadPlans.Whole plan, String receiver, List<Owed> owed, List<FieldReport> reports) {}

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
        var all = reports.of(plan, village.id());
        var owed = calendar.dues().stream()
                .filter(it -> Reporters.villages(it.reporter()))
                .map(it -> owedReports.ofUnit(calendar.plan(), it, village, all))
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
    public boolean mayHeadVillage() {
        return access.mayAnywhere(PlansAction.REPORT) && access.home()
                .flatMap(it -> geography.unit(it, LocalDate.now(clock)))
                .filter(it -> it.level() == UnitLevel.VILLAGE)
                .isPresent();
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
