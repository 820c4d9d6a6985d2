package vn.chungtay.plans.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.plans.model.FieldReport;
import vn.chungtay.plans.model.Office;
import vn.chungtay.plans.model.ReportDue;
import vn.chungtay.plans.model.Reporters;
import vn.chungtay.plans.usecase.ReadReports.Owed;

/** Who owes a report for which day of a plan; whoever asks has been asked whether they may look. */
@Component
class OwedReports {

    private final Geography geography;
    private final PlanDeadlines deadlines;
    private final Clock clock;

    OwedReports(Geography geography, PlanDeadlines deadlines, Clock clock) {
        this.geography = geography;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * Of villages and of these organisations, by day. Whoever receives a report owes none, and for a plan that is not
     * issued nobody owes anything.
     */
    List<Owed> of(ReadPlans.Whole whole, Iterable<String> organisations, List<FieldReport> all) {
        var owed = new ArrayList<Owed>();
        if (issuedOn(whole).isEmpty()) return owed;
        var plan = whole.plan();
        for (var due : deadlines.of(plan.id(), whole.version().number()).dues()) {
            if (Reporters.villages(due.reporter())) villages(plan.unit(), due.day()).forEach(it ->
                    owed.add(ofUnit(whole, due, it, all)));
            for (var one : organisations) {
                var receives = Office.same(due.via(), one) || Office.same(due.receiver(), one);
                if (!receives && Reporters.means(due.reporter(), one))
                    owed.add(owed(whole, due, plan.unit(), one, answer(all, plan.unit(), due, one)));
            }
        }
        return owed;
    }

    /** What one unit owes for a day. */
    Owed ofUnit(ReadPlans.Whole whole, ReportDue due, Unit unit, List<FieldReport> all) {
        return owed(whole, due, unit.id(), unit.name(), answer(all, unit.id(), due, ""));
    }

    private List<Unit> villages(UnitId unit, LocalDate day) {
        return geography.children(unit, day).stream().filter(it -> it.level() == UnitLevel.VILLAGE).toList();
    }

    /** @param organisation empty for a unit, which has one reporter only */
    private static Optional<FieldReport> answer(List<FieldReport> all, UnitId unit, ReportDue due, String organisation) {
        return all.stream()
                .filter(it -> it.said().unit().equals(unit) && due.day().equals(it.said().due()))
                .filter(it -> organisation.isEmpty() || Office.same(it.said().organisation(), organisation))
                .reduce((_, earlier) -> earlier);
    }

    private Owed owed(ReadPlans.Whole whole, ReportDue due, UnitId unit, String from, Optional<FieldReport> sent) {
        var before = issuedOn(whole).filter(it -> !it.isAfter(due.day())).isEmpty();
        var came = sent.map(it -> LocalDate.ofInstant(it.sentAt(), clock.getZone())).orElse(LocalDate.now(clock));
        return new Owed(due.day(), unit, from, sent.orElse(null), before, !before && came.isAfter(due.day()));
    }

    /** The day on which its first version was signed; nobody can know a plan before. */
    private static Optional<LocalDate> issuedOn(ReadPlans.Whole whole) {
        return whole.versions().stream().flatMap(it -> it.issue().stream()).map(it -> it.signedOn()).min(LocalDate::compareTo);
    }
}
