package vn.chungtay.registry.usecase;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitsReorganised;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.CheckedScope;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.registry.Tallies;
import vn.chungtay.registry.store.RollUps;
import vn.chungtay.registry.store.StandingRefresh;
import vn.chungtay.registry.store.VillageMergers;

/** Keeps the tallies in agreement with the records when something else than a household changes. */
@Component
class KeepTallies implements Tallies {

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

    @Override
    @Transactional
    public long fold() {
        access.require(RegistryAction.CHECK_FIGURES, geography.country());
        return rollUps.fold();
    }

    @Override
    @Transactional
    public void deriveStandings() {
        access.require(RegistryAction.CHECK_FIGURES, geography.country());
        rollUps.deriveStandings();
    }

    @Override
    @Transactional
    public void rebuild() {
        access.require(RegistryAction.CHECK_FIGURES, geography.country());
        rollUps.rebuild();
    }
}
