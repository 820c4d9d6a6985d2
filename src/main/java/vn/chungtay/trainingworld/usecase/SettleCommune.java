package vn.chungtay.trainingworld.usecase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.registry.BulkRegister;
import vn.chungtay.registry.Origin;
import vn.chungtay.trainingworld.model.CommunePlan;
import vn.chungtay.trainingworld.model.World;
import vn.chungtay.trainingworld.store.LoadedCommunes;

/** Brings the villages and households of one commune into the register, all or none. */
@Component
class SettleCommune {

    private final SettleVillages villages;
    private final BulkRegister register;
    private final LoadedCommunes loaded;

    SettleCommune(SettleVillages villages, BulkRegister register, LoadedCommunes loaded) {
        this.villages = villages;
        this.register = register;
        this.loaded = loaded;
    }

    @Transactional
    public void settle(World world, CommunePlan commune) {
        var places = villages.settle(world, commune);
        register.register(world.households(commune, places::get).toList(), Origin.TRAINING);
        loaded.add(commune.code());
    }
}
