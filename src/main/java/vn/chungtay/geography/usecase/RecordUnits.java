package vn.chungtay.geography.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.NewUnit;
import vn.chungtay.geography.UnitChange;
import vn.chungtay.geography.UnitChange.Done;
import vn.chungtay.geography.UnitChange.Refused;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitRefusal;
import vn.chungtay.geography.model.Place;
import vn.chungtay.geography.model.UnitHistory;
import vn.chungtay.geography.store.ClashList;
import vn.chungtay.geography.store.PlacementStore;
import vn.chungtay.geography.store.UnitHistoryStore;

/** Records units that were there already, in any number, inside the transaction of its caller. */
@Component
class RecordUnits {

    private final PlacementStore placements;
    private final ClashList clashes;
    private final UnitHistoryStore histories;

    RecordUnits(PlacementStore placements, ClashList clashes, UnitHistoryStore histories) {
        this.placements = placements;
        this.clashes = clashes;
        this.histories = histories;
    }

    UnitChange record(List<NewUnit> units) {
        var history = new UnitHistory();
        var refusals = new ArrayList<UnitRefusal>(clashes.of(units, List.of()));
        Map<UnitId, Place> places = new HashMap<>();
        for (var unit : units) {
            var place = places.computeIfAbsent(unit.parent(), placements::placeOf);
            place.refusalOf(unit).ifPresentOrElse(refusals::add, () -> history.record(unit, place.stays()));
        }
        return refusals.isEmpty() ? store(history, units) : new Refused(List.copyOf(refusals));
    }

    private Done store(UnitHistory history, List<NewUnit> units) {
        if (histories.add(history) != units.size()) {
            throw new IllegalArgumentException("a unit with the same id is already recorded");
        }
        histories.refreshPathsBelow(units.stream().map(it -> it.id().value()).toList());
        return new Done(units.stream().map(NewUnit::id).toList());
    }
}
