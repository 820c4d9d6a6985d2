package vn.chungtay.geography;

import java.time.LocalDate;
import java.util.Set;

/**
 * Units began, ended, moved or were renamed. Published in the transaction of the act.
 *
 * @param units every unit that the act touched, those that ended included; what is below them may stand elsewhere now
 */
public record UnitsReorganised(ReorganisationId act, LocalDate effectiveOn, Set<UnitId> units) {

    public UnitsReorganised {
        units = Set.copyOf(units);
    }
}
