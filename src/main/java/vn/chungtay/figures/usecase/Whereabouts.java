package vn.chungtay.figures.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chungtay.figures.model.HouseholdFilter;
import vn.chungtay.figures.model.HouseholdFilter.Trait;
import vn.chungtay.figures.store.LeavingStore;
import vn.chungtay.figures.store.MovementStore;
import vn.chungtay.figures.store.RelapseStore;
import vn.chungtay.platform.CheckedScope;
import vn.chungtay.registry.HouseholdId;

/** Finds out who left a class or moved, which needs to know where households went that the caller may not see. */
@Component
class Whereabouts {

    private final LeavingStore leaving;
    private final MovementStore movements;
    private final RelapseStore relapses;
    private final CheckedScope scope;

    Whereabouts(LeavingStore leaving, MovementStore movements, RelapseStore relapses, CheckedScope scope) {
        this.leaving = leaving;
        this.movements = movements;
        this.relapses = relapses;
        this.scope = scope;
    }

    /** The same question with the households named; whom of them the caller sees the database decides. */
    HouseholdFilter known(HouseholdFilter filter) {
        var traits = new ArrayList<Trait>();
        var day = filter.asOf();
        for (var trait : filter.traits()) {
            traits.add(switch (trait) {
                case Trait.Left it -> new Trait.Among(left(filter, it));
                case Trait.Moved it -> new Trait.Among(moved(filter, it));
                case Trait.Entered it -> new Trait.Among(entered(filter, it));
                case Trait.Escaped it -> new Trait.Among(escaped(filter, it));
                default -> trait;
            });
            if (trait instanceof Trait.Moved it && !it.movement().isThereAtTheEnd()) day = it.since();
        }
        return filter.with(traits).on(day);
    }

    private Set<HouseholdId> left(HouseholdFilter filter, Trait.Left it) {
        var found = new HashSet<HouseholdId>();
        scope.write(() -> found.addAll(
                leaving.households(filter.unit(), it.since(), filter.asOf(), it.measure(), it.group())));
        return found;
    }

    private Set<HouseholdId> entered(HouseholdFilter filter, Trait.Entered it) {
        var found = new HashSet<HouseholdId>();
        scope.write(() -> found.addAll(relapses.entered(filter.unit(), span(filter, it.since()), it.entries())));
        return found;
    }

    private Set<HouseholdId> escaped(HouseholdFilter filter, Trait.Escaped it) {
        var found = new HashSet<HouseholdId>();
        scope.write(() -> found.addAll(relapses.newlyEscaped(filter.unit(), span(filter, it.since()), it.backOnly())));
        return found;
    }

    private static RelapseStore.Span span(HouseholdFilter filter, LocalDate since) {
        return new RelapseStore.Span(since, filter.asOf(), filter.boundaries());
    }

    private Set<HouseholdId> moved(HouseholdFilter filter, Trait.Moved it) {
        var found = new HashSet<HouseholdId>();
        scope.write(() -> found.addAll(
                movements.households(filter.unit(), it.povertyClass(), it.since(), filter.asOf(), it.movement())));
        return found;
    }
}
