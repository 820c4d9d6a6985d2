package vn.chungtay.figures.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.figures.FiguresAction;
import vn.chungtay.figures.PovertyCounts;
import vn.chungtay.figures.model.Balance;
import vn.chungtay.figures.model.Movement;
import vn.chungtay.figures.store.MovementStore;
import vn.chungtay.figures.store.TallyStore;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.CheckedScope;
import vn.chungtay.standards.PovertyClass;

/** Explains how the poor and the near-poor of a place came from one day to another (HHD-15). */
@Service
public class BalanceMovements {

    private final Access access;
    private final TallyStore tallies;
    private final MovementStore movements;
    private final CheckedScope scope;

    BalanceMovements(Access access, TallyStore tallies, MovementStore movements, CheckedScope scope) {
        this.access = access;
        this.tallies = tallies;
        this.movements = movements;
        this.scope = scope;
    }

    /** First of the poor, then of the near-poor; both days are looked at as they end. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Balance> between(UnitId place, LocalDate start, LocalDate end) {
        access.require(FiguresAction.VIEW, place);
        var before = counts(place, start);
        var after = counts(place, end);
        var balances = new ArrayList<Balance>();
        // A figure is of all households; whoever left the caller's area is in it, but nobody is told who that is.
        scope.write(() -> {
            balances.add(new Balance(
                    PovertyClass.POOR, before.poor(), moved(place, PovertyClass.POOR, start, end), after.poor()));
            balances.add(new Balance(
                    PovertyClass.NEAR_POOR,
                    before.nearPoor(),
                    moved(place, PovertyClass.NEAR_POOR, start, end),
                    after.nearPoor()));
        });
        return balances;
    }

    private Map<Movement, Integer> moved(UnitId place, PovertyClass povertyClass, LocalDate start, LocalDate end) {
        return movements.between(place, povertyClass, start, end);
    }

    private PovertyCounts counts(UnitId place, LocalDate day) {
        return tallies.asItWas(List.of(place), day).getOrDefault(place, PovertyCounts.NONE);
    }
}
