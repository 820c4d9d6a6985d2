package vn.chungtay.targets.usecase;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.targets.PlanFunding;
import vn.chungtay.targets.PlanFunding.Funding;
import vn.chungtay.targets.model.Catalogue;
import vn.chungtay.targets.model.Indicator.Dimension;
import vn.chungtay.targets.model.Result;
import vn.chungtay.targets.model.Target;
import vn.chungtay.targets.model.TargetSet;
import vn.chungtay.targets.model.TargetUnit;

/** Results of promises about money, from what was entered about the money of the plan (IND-29). */
@Component
class FundingResults implements ResultSource {

    private static final int MILLION = 6;

    private final Catalogue catalogue;
    private final PlanFunding funding;
    private final Clock clock;

    FundingResults(Catalogue catalogue, PlanFunding funding, Clock clock) {
        this.catalogue = catalogue;
        this.funding = funding;
        this.clock = clock;
    }

    /** Empty for promises that are not about money of a plan, and before any is allocated. */
    @Override
    public Optional<ReadResults.Found> of(TargetSet set, Target target, UnitId unit) {
        var end = set.end(LocalDate.now(clock));
        if (target.lastYear() != set.year() || !target.population().isBlank()) return Optional.empty();
        return catalogue.find(target.indicator())
                .filter(it -> it.dimension() == Dimension.FUNDING)
                .filter(_ -> target.unit() == TargetUnit.MILLION_DONG || target.unit() == TargetUnit.PERCENT)
                .flatMap(_ -> funding.of(unit, set.year(), end, target.component()))
                .map(it -> new ReadResults.Found(result(target, it), end, null, it.page()));
    }

    /** A share is what was paid of what is allocated; an amount is what was paid, unless the promise is to allocate it. */
    private static Result result(Target target, Funding it) {
        if (target.unit() == TargetUnit.PERCENT) return Result.rate(it.paidDong(), it.allocatedDong());
        var words = Vietnamese.fold(target.sentence().text());
        var allocating = words.contains("phan bo") && !words.contains("giai ngan");
        return Result.told(BigDecimal.valueOf(allocating ? it.allocatedDong() : it.paidDong(), MILLION).stripTrailingZeros());
    }
}
