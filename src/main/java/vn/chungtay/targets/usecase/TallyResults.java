package vn.chungtay.targets.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.figures.PovertyFigures;
import vn.chungtay.figures.RelapseFigures;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitId;
import vn.chungtay.staff.StaffFigures;
import vn.chungtay.targets.model.Catalogue;
import vn.chungtay.targets.model.Indicator;
import vn.chungtay.targets.model.RelapseTallying;
import vn.chungtay.targets.model.StaffTallying;
import vn.chungtay.targets.model.Target;
import vn.chungtay.targets.model.TargetSet;

/** Results that registers tell: of what became of households during the year (IND-28), and of staff (IND-08). */
@Component
class TallyResults implements ResultSource {

    private final Catalogue catalogue;
    private final PovertyFigures figures;
    private final RelapseFigures relapses;
    private final StaffFigures staff;
    private final Geography geography;
    private final Clock clock;

    TallyResults(
            Catalogue catalogue,
            PovertyFigures figures,
            RelapseFigures relapses,
            StaffFigures staff,
            Geography geography,
            Clock clock) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.relapses = relapses;
        this.staff = staff;
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
                .flatMap(it -> switch (it) {
                    case RelapseTallying how -> counted(how, set.start(), end, unit);
                    case StaffTallying how -> counted(how, end, unit);
                });
    }

    private Optional<ReadResults.Found> counted(RelapseTallying how, LocalDate start, LocalDate end, UnitId unit) {
        if (figures.totalOn(unit, start, end).households() == 0) return Optional.empty();
        var counts = relapses.between(unit, start, end);
        if (!how.isKnown(counts)) return Optional.empty();
        var page = "/poverty/relapses?unit=" + unit.value() + "&from=" + start + "&to=" + end;
        return Optional.of(new ReadResults.Found(how.of(counts), end, null, page));
    }

    /** Where nobody is on the register, it says nothing: then the result is what is reported. */
    private Optional<ReadResults.Found> counted(StaffTallying how, LocalDate end, UnitId unit) {
        var counts = staff.on(unit, end);
        if (counts.staff() == 0) return Optional.empty();
        var page = "/staff/figures?unit=" + unit.value() + "&asOf=" + end;
        return Optional.of(new ReadResults.Found(how.of(counts), end, null, page));
    }
}
