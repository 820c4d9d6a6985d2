package vn.chungtay.plans.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlanPart;
import vn.chungtay.plans.usecase.ReadOwnReports;

/** Leads those who sit below the unit of a plan to the form for their evaluation of mid-term. */
@Component
class MidTermLink implements PlanPart {

    private final ReadOwnReports read;

    MidTermLink(ReadOwnReports read) {
        this.read = read;
    }

    @Override
    public int order() {
        return 67;
    }

    @Override
    public String label() {
        return "plans.mid_term.title";
    }

    @Override
    public Optional<String> href(PlanId plan, UnitId unit, int yearFrom, int yearTo) {
        return read.sitsBelow(unit) ? Optional.of("/plans/" + plan.value() + "/mid-term") : Optional.empty();
    }
}
