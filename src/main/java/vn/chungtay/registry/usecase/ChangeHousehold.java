package vn.chungtay.registry.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.registry.HouseholdAct;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.Outcome;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.registry.model.Acts;
import vn.chungtay.registry.model.HouseholdState;
import vn.chungtay.registry.model.Plan;
import vn.chungtay.registry.store.HouseholdStore;

/** Records what happened to a household: allowed? as read? possible? Then steps, figures and trail in one transaction. */
@Service
public class ChangeHousehold {

    private final Access access;
    private final HouseholdStore households;
    private final Recording recording;
    private final Constraints constraints;
    private final Clock clock;

    ChangeHousehold(
            Access access, HouseholdStore households, Recording recording, Constraints constraints, Clock clock) {
        this.access = access;
        this.households = households;
        this.recording = recording;
        this.constraints = constraints;
        this.clock = clock;
    }

    /** @param version as it was read; a {@link vn.chungtay.platform.Stale} if somebody has changed it since */
    @Transactional
    public Outcome change(HouseholdId id, int version, HouseholdAct act) {
        access.require(RegistryAction.CHANGE, villageOf(id));
        var other = other(act);
        households.lock(Stream.concat(Stream.of(id), other.stream()).toList());
        households.take(id, version);
        households.touch(other.stream().toList());
        return switch (Acts.plan(known(id), act, other.map(this::known).orElse(null), LocalDate.now(clock))) {
            case Plan.Refused refused -> constraints.undo(new Outcome.Refused(refused.because()));
            case Plan.Changes changes -> constraints.refusing(() -> recording.carryOut(id, act, changes));
        };
    }

    private Optional<HouseholdId> other(HouseholdAct act) {
        if (!(act instanceof HouseholdAct.MergeInto merge)) return Optional.empty();
        access.require(RegistryAction.CHANGE, villageOf(merge.other()));
        return Optional.of(merge.other());
    }

    private UnitId villageOf(HouseholdId id) {
        return households.lastVillage(id).orElseThrow(() -> new NotFound("household " + id.value()));
    }

    private HouseholdState known(HouseholdId id) {
        return households.state(id).orElseThrow(() -> new NotFound("household " + id.value()));
    }
}
