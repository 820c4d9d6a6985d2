package vn.chungtay.registry.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.chungtay.audit.Audit;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.registry.model.Sight;
import vn.chungtay.registry.store.HouseholdStore;

/**
 * The one place that judges how far the caller may look at a household. The look is in the trail with the day that was
 * asked for; where less than everything may be seen, nothing later than that day is shown.
 */
@Component
class JudgeSight {

    private final Access access;
    private final Audit audit;
    private final HouseholdStore households;

    JudgeSight(Access access, Audit audit, HouseholdStore households) {
        this.access = access;
        this.audit = audit;
        this.households = households;
    }

    /** @param whatIsSeen what to show; it is asked for only when the caller may see it */
    <T> Looked<T> look(HouseholdId id, LocalDate asOf, Function<Sight, T> whatIsSeen) {
        var stays = households.stays(id);
        if (stays.isEmpty()) throw new NotFound("household " + id.value());
        var last = stays.getLast().village();
        var sight = Sight.of(stays, it -> access.may(RegistryAction.VIEW, it), asOf);
        return switch (sight) {
            case Sight.MovedAway it -> {
                audit.refused(RegistryAction.VIEW.code(), last, "moved_away");
                yield new Looked.MovedAway<>(asOf, it.lastDay());
            }
            case Sight.Until it -> {
                access.require(RegistryAction.VIEW, it.village(), List.of(id), asOf);
                yield new Looked.Shown<>(whatIsSeen.apply(it), it.lastDay());
            }
            case Sight.Whole _, Sight.Nothing _ -> {
                access.require(RegistryAction.VIEW, last, List.of(id), asOf);
                yield new Looked.Shown<>(whatIsSeen.apply(sight), null);
            }
        };
    }
}
