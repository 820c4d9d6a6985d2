package vn.chungtay.registry.usecase;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdRecord;
import vn.chungtay.registry.Outcome;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.registry.store.HouseholdStore;

/** Records, one at a time, what becomes known of a household: how it lives, its people, needs, helpers, corrections. */
@Service
public class RecordHousehold {

    private final Access access;
    private final HouseholdStore households;
    private final Records records;
    private final Recording recording;
    private final Constraints constraints;
    private final Clock clock;

    RecordHousehold(
            Access access,
            HouseholdStore households,
            Records records,
            Recording recording,
            Constraints constraints,
            Clock clock) {
        this.access = access;
        this.households = households;
        this.records = records;
        this.recording = recording;
        this.constraints = constraints;
        this.clock = clock;
    }

    /** @param version as it was read; a {@link vn.chungtay.platform.Stale} if somebody has changed it since */
    @Transactional
    public Outcome record(HouseholdId id, int version, HouseholdRecord record) {
        access.require(RegistryAction.CHANGE, villageOf(id));
        households.take(id, version);
        var refusal = records.refusal(id, record, LocalDate.now(clock));
        if (refusal.isPresent()) return constraints.undo(Outcome.Refused.of(refusal.get()));
        return constraints.refusing(() -> {
            return recording.recorded(id, record, records.write(id, record));
        });
    }

    private UnitId villageOf(HouseholdId id) {
        return households.lastVillage(id).orElseThrow(() -> new NotFound("household " + id.value()));
    }
}
