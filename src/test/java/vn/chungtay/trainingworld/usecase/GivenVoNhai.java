package vn.chungtay.trainingworld.usecase;

import org.springframework.stereotype.Component;
import vn.chungtay.platform.Caller;

/** The invented households of Võ Nhai with the published counts, for stories about its plan. */
@Component
public class GivenVoNhai {

    private final LoadWorld world;

    GivenVoNhai(LoadWorld world) {
        this.world = world;
    }

    /** All of them, once. */
    public void settled() {
        Caller.SYSTEM.run(() -> world.settleMissing(_ -> {}));
    }
}
