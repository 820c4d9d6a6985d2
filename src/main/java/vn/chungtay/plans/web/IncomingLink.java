package vn.chungtay.plans.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlanPart;
import vn.chungtay.plans.usecase.ReadReports;

/** Leads those who may read them to the reports and difficulties that came in for it. */
@Component
class IncomingLink implements PlanPart {

    private final ReadReports read;

    IncomingLink(ReadReports read) {
        this.read = read;
    }

    @Override
    public int order() {
        return 66;
    }

    @Override
    public String label() {
        return "plans.incoming.title";
    }

    @Override
    public Optional<String> href(PlanId plan, UnitId unit, int yearFrom, int yearTo) {
        return read.mayReadReports(unit) ? Optional.of("/plans/" + plan.value() + "/incoming") : Optional.empty();
    }
}
