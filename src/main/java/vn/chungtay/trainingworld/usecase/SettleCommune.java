package vn.chungtay.trainingworld.usecase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.registry.BulkHistory;
import vn.chungtay.registry.BulkRegister;
import vn.chungtay.registry.Origin;
import vn.chungtay.trainingworld.model.CommunePlan;
import vn.chungtay.trainingworld.model.World;
import vn.chungtay.trainingworld.store.LoadedCommunes;

/** Brings the villages and households of one commune, and the years that follow, into the register, all or none. */
@Component
class SettleCommune {

    private final SettleVillages villages;
    private final BulkRegister register;
    private final BulkHistory history;
    private final LoadedCommunes loaded;

    SettleCommune(SettleVillages villages, BulkRegister register, BulkHistory history, LoadedCommunes loaded) {
        this.villages = villages;
        this.register = register;
        this.history = history;
        this.loaded = loaded;
    }

    @Transactional
    public void settle(World world, CommunePlan commune) {
        var places = villages.settle(world, commune);
        var households = world.households(commune, places::get).toList();
        register.register(households, Origin.TRAINING);
        var years = world.years(commune, households, places);
        var fresh = history.happen(years.acts());
        history.decide(world.reviews(commune, years, fresh));
        history.record(years.findings());
        loaded.add(commune.code());
    }
}
