package vn.chungtay.plans.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlanPart;
import vn.chungtay.plans.usecase.ReadReports;

/** Leads those who make a plan to who should get it. */
@Component
class RecipientsLink implements PlanPart {

    private final ReadReports read;

    RecipientsLink(ReadReports read) {
        this.read = read;
    }

    @Override
    public int order() {
        return 78;
    }

    @Override
    public String label() {
        return "plans.recipients.title";
    }

    @Override
    public Optional<String> href(PlanId plan, UnitId unit, int yearFrom, int yearTo) {
        return read.mayFollow(unit) ? Optional.of("/plans/" + plan.value() + "/recipients") : Optional.empty();
    }
}
