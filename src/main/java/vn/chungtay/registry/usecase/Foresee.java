package vn.chungtay.registry.usecase;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.platform.NotFound;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.model.evidence.RecordedEvidence;
import vn.chungtay.registry.model.next.CarriedEvidence;
import vn.chungtay.registry.model.next.Foreseen;
import vn.chungtay.registry.model.next.LastLook;
import vn.chungtay.registry.store.HouseholdPage;
import vn.chungtay.standards.Indicators;
import vn.chungtay.standards.NextStandard;

/** Puts the last look at a household before the next standard; one way for a single household and for a province. */
@Component
class Foresee {

    private final Indicators indicators;
    private final HouseholdPage page;

    Foresee(Indicators indicators, HouseholdPage page) {
        this.indicators = indicators;
        this.page = page;
    }

    /** @param look the last one; null where nobody has ever looked */
    Foreseen of(HouseholdId household, @Nullable LastLook look, NextStandard next) {
        if (look == null) return Foreseen.unlooked();
        var carried = CarriedEvidence.of(look, indicators.of(look.standard()), next, recorded(household, look, next));
        return Foreseen.of(carried, next);
    }

    private Supplier<RecordedEvidence> recorded(HouseholdId household, LastLook look, NextStandard next) {
        return new Once<>(() -> {
            var then = page.view(household, look.on()).orElseThrow(() -> new NotFound("household " + household.value()));
            return RecordedEvidence.of(then.profile(), then.members(), look.on(), next.indicators());
        });
    }

    /** The records of a household are read once, however many indicators ask for them. */
    private static final class Once<T> implements Supplier<T> {

        private final Supplier<T> read;
        private @Nullable T found;

        private Once(Supplier<T> read) {
            this.read = read;
        }

        @Override
        public T get() {
            if (found == null) found = read.get();
            return found;
        }
    }
}
