package vn.chungtay.registry.usecase;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.UnitsReorganised;
import vn.chungtay.identity.Access;
import vn.chungtay.registry.store.RollUps;

/** Keeps the tallies in agreement with the records when something else than a household changes. */
@Component
public class KeepTallies {

    private final Access access;
    private final RollUps rollUps;

    KeepTallies(Access access, RollUps rollUps) {
        this.access = access;
        this.rollUps = rollUps;
    }

    /** In the transaction of the act: nobody sees new units with old sums. */
    @EventListener
    void on(UnitsReorganised reorganised) {
        rollUps.rebuild();
    }

    /** One row for a unit and day; how many rows went. */
    @Transactional
    public long fold() {
        access.requireSystem();
        return rollUps.fold();
    }

    /** How many counts disagree with the records; nothing is repaired silently. */
    @Transactional
    public long differences() {
        access.requireSystem();
        return rollUps.differences();
    }

    @Transactional
    public void rebuild() {
        access.requireSystem();
        rollUps.rebuild();
    }
}
