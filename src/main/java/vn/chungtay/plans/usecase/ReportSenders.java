package vn.chungtay.plans.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.Access;
import vn.chungtay.plans.PlansAction;
import vn.chungtay.plans.model.FieldReport.Kind;
import vn.chungtay.plans.model.FieldReport.Said;
import vn.chungtay.plans.model.Plan;
import vn.chungtay.plans.model.Reporters;
import vn.chungtay.platform.NotFound;

/**
 * Who sends a report for a plan: an office of its unit, the head of a village, or the committee of a unit below. Whoever
 * asks has been asked for the right to send.
 */
@Component
class ReportSenders {

    private final Access access;
    private final OwnOffice office;
    private final Geography geography;
    private final UnitNames names;
    private final PlanDeadlines deadlines;
    private final Clock clock;

    ReportSenders(
            Access access, OwnOffice office, Geography geography, UnitNames names, PlanDeadlines deadlines, Clock clock) {
        this.access = access;
        this.office = office;
        this.geography = geography;
        this.names = names;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Under the name of the place that it comes from; only an office of the plan's own unit says itself which one it is. */
    Said named(Plan plan, Said said) {
        if (said.unit().equals(plan.unit())) return said;
        var unit = unit(said);
        return said.from(village(unit) ? names.head(unit) : names.committee(unit));
    }

    /** Key of a message; empty if this sender may send this for this day, themselves or on the word of a paper. */
    Optional<String> refusal(Plan plan, Said said) {
        var fromOffice = said.unit().equals(plan.unit());
        if (said.kind() == Kind.MID_TERM && (fromOffice || village(unit(said)))) return Optional.of("plans.refusal.report.mid_term");
        if (said.due() != null && !isDue(plan, said)) return Optional.of("plans.refusal.report.other_day");
        return said.paper().isBlank() && !themselves(plan, said) ? Optional.of("plans.refusal.report.paper") : Optional.empty();
    }

    private boolean isDue(Plan plan, Said said) {
        var forVillages = !said.unit().equals(plan.unit()) && village(unit(said));
        return deadlines.of(plan.id(), null).dues().stream()
                .filter(it -> !forVillages || Reporters.villages(it.reporter()))
                .anyMatch(it -> it.day().equals(said.due()));
    }

    private boolean themselves(Plan plan, Said said) {
        return said.unit().equals(plan.unit())
                ? office.is(said.organisation())
                : access.requireAnywhere(PlansAction.REPORT).contains(said.unit());
    }

    private Unit unit(Said said) {
        return geography.nearest(said.unit(), LocalDate.now(clock)).orElseThrow(() -> new NotFound("unit"));
    }

    private static boolean village(Unit unit) {
        return unit.level() == UnitLevel.VILLAGE;
    }
}
