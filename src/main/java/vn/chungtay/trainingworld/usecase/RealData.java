package vn.chungtay.trainingworld.usecase;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.identity.UserRegister;
import vn.chungtay.registry.Inhabited;
import vn.chungtay.registry.Origin;
import vn.chungtay.trainingworld.store.LoadedCommunes;

/** Whether this is somebody's own system, into which no invented people and no known passwords may come. */
@Component
class RealData {

    private final LoadedCommunes loaded;
    private final UserRegister users;
    private final Inhabited people;

    RealData(LoadedCommunes loaded, UserRegister users, Inhabited people) {
        this.loaded = loaded;
        this.users = users;
        this.people = people;
    }

    /** Once invented people are here, whoever is registered or enrolled in training is training too. */
    @Transactional(readOnly = true)
    public boolean isHere() {
        return !loaded.any() && (users.anybody() || people.otherwiseThan(Origin.TRAINING));
    }
}
