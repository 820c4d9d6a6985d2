package vn.chungtay.registry.usecase;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.registry.model.HouseholdView;
import vn.chungtay.registry.model.next.Foreseen;
import vn.chungtay.registry.model.next.LastLook;
import vn.chungtay.registry.store.HouseholdPage;
import vn.chungtay.registry.store.NextClassStore;
import vn.chungtay.standards.NextStandard;
import vn.chungtay.standards.NextStandards;

/** What one household would be under the next standard, beside what it is. */
@Service
public class ForeseeHousehold {

    private final Access access;
    private final JudgeSight judge;
    private final HouseholdPage page;
    private final NextClassStore looks;
    private final NextStandards standards;
    private final Foresee foresee;

    ForeseeHousehold(
            Access access,
            JudgeSight judge,
            HouseholdPage page,
            NextClassStore looks,
            NextStandards standards,
            Foresee foresee) {
        this.access = access;
        this.judge = judge;
        this.page = page;
        this.looks = looks;
        this.standards = standards;
        this.foresee = foresee;
    }

    /**
     * @param household as on the day that was asked for
     * @param prospect absent where no other standard is announced after that day
     */
    public record Viewed(HouseholdView household, Optional<Prospect> prospect) {}

    /** @param lastLook on which it rests; null where nobody has ever looked */
    public record Prospect(NextStandard next, @Nullable LastLook lastLook, Foreseen foreseen) {}

    @Transactional
    public Looked<Viewed> view(HouseholdId id, LocalDate asOf) {
        access.requireAnywhere(RegistryAction.VIEW);
        return judge.look(id, asOf, _ -> {
            var household = page.view(id, asOf).orElseThrow(() -> new NotFound("household " + id.value()));
            return new Viewed(household, standards.after(asOf).map(it -> prospect(id, it, asOf)));
        });
    }

    private Prospect prospect(HouseholdId id, NextStandard next, LocalDate asOf) {
        var look = looks.lastLook(id, asOf).orElse(null);
        return new Prospect(next, look, foresee.of(id, look, next));
    }
}
