package vn.chungtay.targets.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.figures.PovertyFigures;
import vn.chungtay.figures.RelapseFigures;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitId;
import vn.chungtay.targets.model.Catalogue;
import vn.chungtay.targets.model.Indicator;
import vn.chungtay.targets.model.Tallying;
import vn.chungtay.targets.model.Target;
import vn.chungtay.targets.model.TargetSet;

/** Results that the register tells of what became of households during the year (IND-28). */
@Component
class TallyResults implements ResultSource {

    private final Catalogue catalogue;
    private final PovertyFigures figures;
    private final RelapseFigures relapses;
    private final Geography geography;
    private final Clock clock;

    TallyResults(
            Catalogue catalogue, PovertyFigures figures, RelapseFigures relapses, Geography geography, Clock clock) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.relapses = relapses;
        this.geography = geography;
        this.clock = clock;
    }

    /** Empty where the register does not count it, of a population of its own, and before it knows both days. */
    @Override
    public Optional<ReadResults.Found> of(TargetSet set, Target target, UnitId unit) {
        var end = set.end(LocalDate.now(clock));
        return catalogue.find(target.indicator())
                .filter(it -> it.unit() == target.unit() && target.population().isBlank())
                .map(Indicator::tallied)
                .filter(_ -> set.start().isBefore(end) && geography.unit(unit, end).isPresent())
                .filter(_ -> figures.totalOn(unit, set.start(), end).households() > 0)
                .flatMap(it -> counted(it, set.start(), end, unit));
    }

    private Optional<ReadResults.Found> counted(Tallying how, LocalDate start, LocalDate end, UnitId unit) {
        var counts = relapses.between(unit, start, end);
        if (!how.isKnown(counts)) return Optional.empty();
        var page = "/poverty/relapses?unit=" + unit.value() + "&from=" + start + "&to=" + end;
        return Optional.of(new ReadResults.Found(how.of(counts), end, null, page));
    }
}
