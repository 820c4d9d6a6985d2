package vn.chungtay.targets.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.figures.PovertyCounts;
import vn.chungtay.figures.PovertyFigures;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitId;
import vn.chungtay.targets.TargetId;
import vn.chungtay.targets.model.Catalogue;
import vn.chungtay.targets.model.Computation;
import vn.chungtay.targets.model.ReportedResult;
import vn.chungtay.targets.model.Result;
import vn.chungtay.targets.model.Target;
import vn.chungtay.targets.model.TargetSet;
import vn.chungtay.targets.model.TargetUnit;
import vn.chungtay.targets.store.ResultStore;
import vn.chungtay.targets.store.TargetSetStore;
import vn.chungtay.targets.store.TargetStore;

/** What was reached, from the register or the money of the plan where these count it, else from what was reported. */
@Component
class ReadResults {

    private final Catalogue catalogue;
    private final PovertyFigures figures;
    private final Geography geography;
    private final ResultStore reported;
    private final TargetSetStore sets;
    private final TargetStore targets;
    private final List<ResultSource> sources;
    private final Clock clock;

    ReadResults(
            Catalogue catalogue,
            PovertyFigures figures,
            Geography geography,
            ResultStore reported,
            TargetSetStore sets,
            TargetStore targets,
            List<ResultSource> sources,
            Clock clock) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.geography = geography;
        this.reported = reported;
        this.sets = sets;
        this.targets = targets;
        this.sources = sources;
        this.clock = clock;
    }

    /**
     * Where a result comes from.
     *
     * @param told what was reported; absent where the register counts it
     * @param list address of what is behind it, households or money; absent where it was reported
     */
    record Found(Result result, LocalDate asOf, @Nullable ReportedResult told, @Nullable String list) {}

    /** The result of each target of a set, for the unit of the plan or one below it; those without one are missing. */
    Map<TargetId, Found> of(TargetSet set, List<Target> of, UnitId unit) {
        var found = new HashMap<TargetId, Found>();
        var told = reported.newest(set.id(), unit);
        var counts = new HashMap<LocalDate, PovertyCounts>();
        for (var target : of) {
            if (target.lastYear() > set.year()) {
                overYears(set, target).ifPresent(it -> found.put(target.id(), it));
                continue;
            }
            var computed = computed(set, target, unit, counts).or(() -> fromSources(set, target, unit));
            if (computed.isPresent()) found.put(target.id(), computed.get());
            else if (told.containsKey(target.id())) {
                var it = told.get(target.id());
                found.put(target.id(), new Found(it.result(), it.asOf(), it, null));
            }
        }
        return found;
    }

    private Optional<Found> fromSources(TargetSet set, Target target, UnitId unit) {
        return sources.stream().flatMap(it -> it.of(set, target, unit).stream()).findFirst();
    }

    /** The result of a year, of the target of that year with the same indicator and people. */
    Optional<Found> ofYear(UnitId unit, int year, Target like) {
        var set = sets.find(unit, year);
        if (set.isEmpty()) return Optional.empty();
        var same = targets.of(set.get().id()).stream()
                .filter(it -> it.indicator().equals(like.indicator()) && it.lastYear() == year)
                .filter(it -> it.population().equals(like.population()) || like.lastYear() > year)
                .findFirst();
        return same.flatMap(it -> Optional.ofNullable(of(set.get(), List.of(it), unit).get(it.id())));
    }

    /** The start of a computed indicator, which nobody has to type. */
    Optional<vn.chungtay.targets.model.Base> base(TargetSet set, Target target) {
        var end = set.end(LocalDate.now(clock));
        return computation(target)
                .filter(it -> hasStart(it, set, set.unit(), end))
                .map(it -> it.base(set.year() - 1, atStart(it, set, set.unit(), end, new HashMap<>())));
    }

    private Optional<Found> overYears(TargetSet set, Target target) {
        var years = sets.of(set.unit()).stream()
                .filter(it -> it.year() <= set.year())
                .sorted(java.util.Comparator.comparingInt(TargetSet::year))
                .flatMap(it -> ofYear(set.unit(), it.year(), target).stream())
                .toList();
        if (years.isEmpty() || target.unit() == TargetUnit.FRACTION_OF_HOUSEHOLDS && target.base() == null) return Optional.empty();
        var start = target.base() == null ? java.math.BigDecimal.ZERO : java.math.BigDecimal.valueOf(target.base().numerator());
        var last = years.getLast();
        return target.accumulates()
                .of(years.stream().map(it -> it.result().value()).toList(), start)
                .map(it -> new Found(Result.told(it), last.asOf(), null, null));
    }

    private Optional<Found> computed(TargetSet set, Target target, UnitId unit, Map<LocalDate, PovertyCounts> known) {
        var end = set.end(LocalDate.now(clock));
        var how = computation(target);
        if (how.isEmpty() || end.isBefore(set.start()) || !exists(unit, end)) return Optional.empty();
        var it = how.get();
        if (!hasStart(it, set, unit, end)) return Optional.empty();
        var now = counts(it, unit, end, known);
        if (now.households() == 0) return Optional.empty();
        var before = it.isChange() ? atStart(it, set, unit, end, known) : PovertyCounts.NONE;
        if (it.isChange() && before.households() == 0) return Optional.empty();
        var list = "/poverty/households?unit=" + unit.value() + "&asOf=" + end + "&" + it.list();
        if (it.inHardship()) list += "&hardship=" + end;
        return Optional.of(new Found(it.of(before, now), end, null, list));
    }

    /** Of a population of its own nobody can say that the register counts it. */
    private Optional<Computation> computation(Target target) {
        return catalogue.find(target.indicator())
                .filter(it -> it.unit() == target.unit() || target.unit() == TargetUnit.PERCENTAGE_POINTS_A_YEAR
                        || target.unit() == TargetUnit.FRACTION_OF_HOUSEHOLDS)
                .filter(_ -> target.population().isBlank())
                .flatMap(it -> Optional.ofNullable(it.computed()));
    }

    private PovertyCounts counts(Computation how, UnitId unit, LocalDate day, Map<LocalDate, PovertyCounts> known) {
        if (how.inHardship()) return figures.inHardship(unit, day);
        return known.computeIfAbsent(day, it -> figures.show(unit, it).total());
    }

    /** A unit that came into being during the year has the start of those it came from, on its own ground (PLN-15). */
    private PovertyCounts atStart(Computation how, TargetSet set, UnitId unit, LocalDate end, Map<LocalDate, PovertyCounts> known) {
        return exists(unit, set.start())
                ? counts(how, unit, set.start(), known)
                : figures.totalOn(unit, set.start(), end);
    }

    /** Which places were especially difficult on a day is known only of the units of that day. */
    private boolean hasStart(Computation how, TargetSet set, UnitId unit, LocalDate end) {
        return exists(unit, set.start()) || exists(unit, end) && !how.inHardship();
    }

    private boolean exists(UnitId unit, LocalDate day) {
        return geography.unit(unit, day).isPresent();
    }
}
