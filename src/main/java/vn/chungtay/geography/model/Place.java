package vn.chungtay.geography.model;

import java.util.List;
import java.util.Optional;
import vn.chungtay.geography.NewUnit;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.geography.UnitRefusal;
import vn.chungtay.geography.UnitRefusal.ParentNotThere;
import vn.chungtay.geography.UnitRefusal.WrongLevel;

/**
 * A place in the hierarchy below a unit.
 *
 * @param kind what the unit above is
 * @param stays the unit above and those that took its place whole, one after the other
 */
public record Place(UnitKind kind, List<Stay> stays) {

    public Optional<UnitRefusal> refusalOf(NewUnit unit) {
        if (!Levels.mayStandBelow(unit.kind(), kind)) return Optional.of(new WrongLevel(unit.kind(), kind));
        if (stays.getFirst().isThereAtStartOf(unit.existed())) return Optional.empty();
        return Optional.of(new ParentNotThere(unit.name(), unit.existed().from()));
    }
}
