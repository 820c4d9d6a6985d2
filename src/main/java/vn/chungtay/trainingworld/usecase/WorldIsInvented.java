package vn.chungtay.trainingworld.usecase;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.platform.web.WorldNotice;
import vn.chungtay.trainingworld.store.LoadedCommunes;

/** Says on every page that the people in this register are invented, from the first invented household on. */
@Component
class WorldIsInvented implements WorldNotice {

    private final LoadedCommunes loaded;
    private volatile boolean known;

    WorldIsInvented(LoadedCommunes loaded) {
        this.loaded = loaded;
    }

    /** Invented people never leave, so the question is not asked again once they are there. */
    @Override
    public Optional<String> messageKey() {
        if (!known) known = loaded.any();
        return known ? Optional.of("trainingworld.notice") : Optional.empty();
    }
}
