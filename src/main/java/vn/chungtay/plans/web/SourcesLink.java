package vn.chungtay.plans.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.PlanPart;
import vn.chungtay.plans.usecase.HoldAgainstResolutions;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.Words;

/** The way from a plan to its resolutions, with the number of contradictions. */
@Component
class SourcesLink implements PlanPart {

    private final HoldAgainstResolutions hold;
    private final Words words;

    SourcesLink(HoldAgainstResolutions hold, Words words) {
        this.hold = hold;
        this.words = words;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String label() {
        return "plans.sources.title";
    }

    @Override
    public Optional<String> href(PlanId plan, UnitId unit, int yearFrom, int yearTo) {
        return Optional.of("/plans/" + plan.value() + "/sources");
    }

    @Override
    public Optional<String> remark(PlanId plan) {
        var contradictions = hold.of(plan).contradictions();
        return contradictions == 0
                ? Optional.empty()
                : Optional.of(words.text("plans.sources.differs", Vietnamese.number(contradictions)));
    }
}
