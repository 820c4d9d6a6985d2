package vn.chungtay.plans.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlanPart;
import vn.chungtay.plans.usecase.PlanDeadlines;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.Words;

/** The way from a plan to its reporting days, with the next one. */
@Component
class DeadlinesLink implements PlanPart {

    private final PlanDeadlines deadlines;
    private final Words words;

    DeadlinesLink(PlanDeadlines deadlines, Words words) {
        this.deadlines = deadlines;
        this.words = words;
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public String label() {
        return "plans.deadlines.title";
    }

    @Override
    public Optional<String> href(PlanId plan, UnitId unit, int yearFrom, int yearTo) {
        return Optional.of("/plans/" + plan.value() + "/deadlines");
    }

    @Override
    public Optional<String> remark(PlanId plan) {
        return deadlines.of(plan, null)
                .next()
                .map(it -> words.text("plans.deadlines.next", Vietnamese.date(it.day()), it.reporter()));
    }
}
