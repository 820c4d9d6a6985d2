package vn.chungtay.geography.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.Decision;
import vn.chungtay.geography.Naming;
import vn.chungtay.geography.NewUnit;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitAct;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.geography.UnitRefusal;
import vn.chungtay.geography.store.ActStore;
import vn.chungtay.geography.store.ClashList;
import vn.chungtay.geography.store.PlacementStore;
import vn.chungtay.geography.store.UnitStore;
import vn.chungtay.platform.NotFound;
import vn.chungtay.shared.DateRange;

/** All the reasons against an act, so that an official sees them together; none means yes. */
@Component
class ActRules {

    private final UnitStore units;
    private final ActStore acts;
    private final PlacementStore placements;
    private final ClashList clashes;

    ActRules(UnitStore units, ActStore acts, PlacementStore placements, ClashList clashes) {
        this.units = units;
        this.acts = acts;
        this.placements = placements;
        this.clashes = clashes;
    }

    List<UnitRefusal> refusalsOf(UnitAct act, Decision decision) {
        return switch (act) {
            case UnitAct.Founding it -> beginning(List.of(newUnit(it.parent(), it.naming(), decision)), List.of(), decision);
            case UnitAct.Renaming it -> renaming(it, decision);
            case UnitAct.Merger it -> merger(it, decision);
            case UnitAct.Division it -> division(it, decision);
            case UnitAct.Transfer it -> transfer(it, decision);
            case UnitAct.Abolition it -> abolition(it, decision);
        };
    }

    private List<UnitRefusal> renaming(UnitAct.Renaming act, Decision decision) {
        var refusals = notStanding(List.of(act.unit()), decision);
        if (!refusals.isEmpty()) return refusals;
        var day = decision.effectiveOn();
        var unit = unit(act.unit(), day);
        if (unit.level() != act.naming().kind().level()) refusals.add(new UnitRefusal.DifferentLevels(unit.name()));
        if (namingOf(unit).equals(act.naming())) refusals.add(new UnitRefusal.NothingChanges(unit.name()));
        if (acts.isRenamedOn(unit.id(), day)) refusals.add(new UnitRefusal.ChangedLater(unit.name(), day));
        acts.parentOn(unit.id(), day)
                .map(parent -> newUnit(parent, act.naming(), decision))
                .ifPresent(renamed -> refusals.addAll(clashes.of(List.of(renamed), List.of(unit.id()))));
        return refusals;
    }

    private List<UnitRefusal> merger(UnitAct.Merger act, Decision decision) {
        var parts = new HashSet<>(act.parts());
        var refusals = changedOrNotStanding(parts, decision);
        if (parts.size() < 2) refusals.add(new UnitRefusal.TooFewParts(parts.size()));
        units.units(parts, decision.eve()).stream()
                .filter(part -> part.level() != act.into().kind().level())
                .forEach(part -> refusals.add(new UnitRefusal.DifferentLevels(part.name())));
        refusals.addAll(beginning(List.of(newUnit(act.parent(), act.into(), decision)), parts, decision));
        return refusals;
    }

    private List<UnitRefusal> division(UnitAct.Division act, Decision decision) {
        var refusals = changedOrNotStanding(List.of(act.unit()), decision);
        if (!refusals.isEmpty()) return refusals;
        var unit = unit(act.unit(), decision.effectiveOn());
        if (act.parts().size() < (act.remains() ? 1 : 2)) refusals.add(new UnitRefusal.TooFewParts(act.parts().size()));
        var parts = act.parts().stream()
                .map(part -> newUnit(part.parent(), part.naming(), decision))
                .toList();
        parts.stream()
                .filter(part -> part.kind().level() != unit.level())
                .forEach(part -> refusals.add(new UnitRefusal.DifferentLevels(part.name())));
        refusals.addAll(beginning(parts, act.remains() ? List.of() : List.of(unit.id()), decision));
        refusals.addAll(assignment(act, unit, decision));
        return refusals;
    }

    /** Each unit below goes to one part; when the divided unit ends, none may be left over. */
    private List<UnitRefusal> assignment(UnitAct.Division act, Unit divided, Decision decision) {
        var refusals = new ArrayList<UnitRefusal>();
        var left = new ArrayList<>(units.children(divided.id(), decision.effectiveOn()));
        var below = left.stream().map(Unit::id).toList();
        Set<UnitId> assigned = new HashSet<>();
        for (var child : act.parts().stream().flatMap(part -> part.below().stream()).toList()) {
            if (!below.contains(child)) {
                refusals.add(new UnitRefusal.NotBelow(nameOf(child), divided.name()));
            } else if (!assigned.add(child)) {
                refusals.add(new UnitRefusal.AssignedTwice(nameOf(child)));
            }
        }
        left.removeIf(child -> assigned.contains(child.id()));
        if (!act.remains() && !left.isEmpty()) {
            refusals.add(new UnitRefusal.NotAssigned(left.size(), left.getFirst().name()));
        }
        return refusals;
    }

    private List<UnitRefusal> transfer(UnitAct.Transfer act, Decision decision) {
        var refusals = notStanding(List.of(act.unit()), decision);
        if (!refusals.isEmpty()) return refusals;
        var day = decision.effectiveOn();
        var unit = unit(act.unit(), day);
        if (acts.isPlacedOn(unit.id(), day)) refusals.add(new UnitRefusal.ChangedLater(unit.name(), day));
        if (acts.parentOn(unit.id(), day).equals(Optional.of(act.newParent()))) {
            refusals.add(new UnitRefusal.NothingChanges(unit.name()));
        }
        refusals.addAll(beginning(List.of(newUnit(act.newParent(), namingOf(unit), decision)), List.of(unit.id()), decision));
        return refusals;
    }

    private List<UnitRefusal> abolition(UnitAct.Abolition act, Decision decision) {
        var refusals = changedOrNotStanding(List.of(act.unit()), decision);
        var below = units.children(act.unit(), decision.effectiveOn());
        if (!below.isEmpty()) refusals.add(new UnitRefusal.NotAssigned(below.size(), below.getFirst().name()));
        return refusals;
    }

    /** What speaks against units beginning in these places with these names. */
    private List<UnitRefusal> beginning(List<NewUnit> begun, Collection<UnitId> ending, Decision decision) {
        var refusals = new ArrayList<UnitRefusal>();
        for (var unit : begun) {
            var place = placements.placeOf(unit.parent());
            place.refusalOf(unit).ifPresent(refusals::add);
            model(unit, place.kind().level(), decision.effectiveOn()).ifPresent(refusals::add);
        }
        refusals.addAll(clashes.of(begun, ending));
        return refusals;
    }

    private Optional<UnitRefusal> model(NewUnit unit, UnitLevel above, LocalDate day) {
        var twoLevels = !day.isBefore(units.twoLevelsFrom());
        if (twoLevels && unit.kind().level() == UnitLevel.DISTRICT) return Optional.of(new UnitRefusal.NoDistricts(day));
        if (!twoLevels && unit.kind().level() == UnitLevel.COMMUNE && above == UnitLevel.PROVINCE) {
            return Optional.of(new UnitRefusal.DistrictNeeded(day));
        }
        return Optional.empty();
    }

    private List<UnitRefusal> changedOrNotStanding(Collection<UnitId> ids, Decision decision) {
        var refusals = notStanding(ids, decision);
        if (!refusals.isEmpty()) return refusals;
        ids.forEach(id -> acts.nextChange(List.of(id), decision.effectiveOn())
                .ifPresent(day -> refusals.add(new UnitRefusal.ChangedLater(nameOf(id), day))));
        return refusals;
    }

    private List<UnitRefusal> notStanding(Collection<UnitId> ids, Decision decision) {
        var refusals = new ArrayList<UnitRefusal>();
        for (var id : ids) {
            var known = Stream.of(decision.eve(), decision.effectiveOn())
                    .allMatch(day -> !units.units(List.of(id), day).isEmpty());
            if (!known) refusals.add(new UnitRefusal.NotThere(nameOf(id), decision.effectiveOn()));
        }
        return refusals;
    }

    private Unit unit(UnitId id, LocalDate day) {
        return units.units(List.of(id), day).getFirst();
    }

    private String nameOf(UnitId id) {
        return units.latest(id).map(Unit::name).orElseThrow(() -> new NotFound("unit " + id));
    }

    private static Naming namingOf(Unit unit) {
        return new Naming(unit.code(), unit.name(), unit.kind());
    }

    private static NewUnit newUnit(UnitId parent, Naming naming, Decision decision) {
        return new NewUnit(
                UnitId.next(),
                parent,
                naming.code(),
                naming.name(),
                naming.kind(),
                DateRange.startingOn(decision.effectiveOn()));
    }
}
