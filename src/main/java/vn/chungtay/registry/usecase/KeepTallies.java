package vn.chungtay.registry.usecase;

import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitsReorganised;
import vn.chungtay.identity.Access;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.registry.store.CheckedScope;
import vn.chungtay.registry.store.RollUps;
import vn.chungtay.registry.store.StandingRefresh;
import vn.chungtay.registry.store.VillageMergers;

/**
 * Keeps the tallies in agreement with the records when something else than a household changes. Each step is one
 * transaction and can be done again; nothing is mended silently.
 */
@Component
public class KeepTallies {

    private final Access access;
    private final Geography geography;
    private final RollUps rollUps;
    private final VillageMergers mergers;
    private final StandingRefresh standings;
    private final CheckedScope scope;

    KeepTallies(
            Access access,
            Geography geography,
            RollUps rollUps,
            VillageMergers mergers,
            StandingRefresh standings,
            CheckedScope scope) {
        this.access = access;
        this.geography = geography;
        this.rollUps = rollUps;
        this.mergers = mergers;
        this.standings = standings;
        this.scope = scope;
    }

    /** In the transaction of the act: nobody sees new units with old sums, or households of a village that is gone. */
    @EventListener
    void on(UnitsReorganised reorganised) {
        rollUps.rebuild();
        scope.write(() -> standings.of(mergers.follow(reorganised.act(), reorganised.effectiveOn())));
    }

    /** One row for a unit and day; how many rows went. */
    @Transactional
    public long fold() {
        access.require(RegistryAction.CHECK_FIGURES, geography.country());
        return rollUps.fold();
    }

    @Transactional
    public void deriveStandings() {
        access.require(RegistryAction.CHECK_FIGURES, geography.country());
        rollUps.deriveStandings();
    }

    @Transactional
    public void rebuild() {
        access.require(RegistryAction.CHECK_FIGURES, geography.country());
        rollUps.rebuild();
    }

    /** Counts again from all records and keeps what differs; how many places do. */
    @Transactional
    public int check(boolean afterRebuild, long folded) {
        access.require(RegistryAction.CHECK_FIGURES, geography.country());
        return rollUps.check(UUID.randomUUID(), afterRebuild, folded);
    }
}
