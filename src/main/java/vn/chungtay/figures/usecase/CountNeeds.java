package vn.chungtay.figures.usecase;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.figures.FiguresAction;
import vn.chungtay.figures.store.NeedStore;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.CheckedScope;
import vn.chungtay.registry.Need;

/** How many households of a place are in need of what, on a day; targets count only those (HHD-07). */
@Service
public class CountNeeds {

    private final Access access;
    private final NeedStore needs;
    private final CheckedScope scope;

    CountNeeds(Access access, NeedStore needs, CheckedScope scope) {
        this.access = access;
        this.needs = needs;
        this.scope = scope;
    }

    @Transactional(readOnly = true)
    public Map<Need, Integer> households(UnitId place, LocalDate day) {
        access.require(FiguresAction.VIEW, place);
        var counts = new EnumMap<Need, Integer>(Need.class);
        // A figure is of all households of the place; it tells of nobody in particular.
        scope.write(() -> counts.putAll(needs.households(place, day)));
        return counts;
    }
}
