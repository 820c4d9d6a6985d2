package vn.chungtay.registry.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.registry.EventKind;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdRecord;
import vn.chungtay.registry.Outcome;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.Refusal;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.registry.store.HouseholdStore;
import vn.chungtay.registry.store.ProfilePeriods;
import vn.chungtay.registry.store.SupportStore;

/** Records, one at a time, what becomes known of a household: how it lives, its people, needs, helpers, corrections. */
@Service
public class RecordHousehold {

    private static final Set<String> POOR = Set.of("POOR", "NEAR_POOR");

    private final Access access;
    private final HouseholdStore households;
    private final ProfilePeriods profiles;
    private final SupportStore support;
    private final Corrections corrections;
    private final Recording recording;
    private final Constraints constraints;
    private final Clock clock;

    RecordHousehold(
            Access access,
            HouseholdStore households,
            ProfilePeriods profiles,
            SupportStore support,
            Corrections corrections,
            Recording recording,
            Constraints constraints,
            Clock clock) {
        this.access = access;
        this.households = households;
        this.profiles = profiles;
        this.support = support;
        this.corrections = corrections;
        this.recording = recording;
        this.constraints = constraints;
        this.clock = clock;
    }

    /** @param version as it was read; a {@link vn.chungtay.platform.Stale} if somebody has changed it since */
    @Transactional
    public Outcome record(HouseholdId id, int version, HouseholdRecord record) {
        access.require(RegistryAction.CHANGE, villageOf(id));
        households.take(id, version);
        var refusal = refusal(id, record);
        if (refusal.isPresent()) return constraints.undo(Outcome.Refused.of(refusal.get()));
        return constraints.refusing(() -> write(id, record));
    }

    private Optional<Refusal> refusal(HouseholdId id, HouseholdRecord record) {
        var today = LocalDate.now(clock);
        if (record.on().isAfter(today)) return Optional.of(new Refusal.DayInFuture(today));
        if (!isMember(id, person(record))) return Optional.of(new Refusal.NotAMember());
        return switch (record) {
            case HouseholdRecord.Living it -> earlier(profiles.since(id), it.on());
            case HouseholdRecord.Life it -> earlier(profiles.since(it.person()), it.on());
            case HouseholdRecord.Escape it -> escape(id, it);
            case HouseholdRecord.LowIncome it -> lowIncome(id, it);
            case HouseholdRecord.Corrected it -> corrections.refusal(it);
            case HouseholdRecord.NeedEnded it -> ending(support.since(id, it.need()), it.on());
            case HouseholdRecord.HelpEnded it -> ending(support.since(id, it.helper()), it.on());
            case HouseholdRecord.InNeed _, HouseholdRecord.Helped _ -> Optional.empty();
        };
    }

    private Outcome write(HouseholdId id, HouseholdRecord record) {
        switch (record) {
            case HouseholdRecord.Living it -> profiles.begin(id, it.profile(), it.on());
            case HouseholdRecord.Life it -> profiles.begin(it.person(), it.profile(), it.on());
            case HouseholdRecord.InNeed it -> support.add(id, it);
            case HouseholdRecord.Helped it -> support.add(id, it);
            case HouseholdRecord.NeedEnded it -> support.end(it);
            case HouseholdRecord.HelpEnded it -> support.end(it);
            case HouseholdRecord.Escape it -> support.add(id, it, support.classOn(id, it.on()).orElseThrow());
            case HouseholdRecord.LowIncome it -> support.add(it);
            case HouseholdRecord.Corrected it -> corrections.carryOut(id, it);
        }
        var kind = record instanceof HouseholdRecord.Corrected ? EventKind.CORRECTED : EventKind.PROFILE_RECORDED;
        var what = record.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return recording.recorded(id, kind, person(record), record.on(), Map.of(), Map.of("what", what));
    }

    private static Optional<Refusal> earlier(Optional<LocalDate> since, LocalDate on) {
        return since.filter(on::isBefore).map(Refusal.BeforePresentState::new);
    }

    private static Optional<Refusal> ending(Optional<LocalDate> since, LocalDate on) {
        return since.isEmpty() ? Optional.of(new Refusal.NothingToEnd()) : earlier(since, on);
    }

    private Optional<Refusal> escape(HouseholdId id, HouseholdRecord.Escape it) {
        if (support.classOn(id, it.on()).filter(POOR::contains).isEmpty()) return Optional.of(new Refusal.NotPoor());
        return support.registeredToEscape(id, it.year()) ? Optional.of(new Refusal.RegisteredAlready()) : Optional.empty();
    }

    private Optional<Refusal> lowIncome(HouseholdId id, HouseholdRecord.LowIncome it) {
        return support.classOn(id, it.on()).filter(POOR::contains).map(_ -> new Refusal.PoorAlready());
    }

    private boolean isMember(HouseholdId id, @Nullable PersonId person) {
        return person == null
                || households.state(id).flatMap(it -> it.member(person)).isPresent();
    }

    private static @Nullable PersonId person(HouseholdRecord record) {
        return switch (record) {
            case HouseholdRecord.Life it -> it.person();
            case HouseholdRecord.InNeed it -> it.person();
            case HouseholdRecord.LowIncome it -> it.person();
            case HouseholdRecord.Corrected it -> it.person();
            case HouseholdRecord.Living _, HouseholdRecord.NeedEnded _, HouseholdRecord.Helped _,
                    HouseholdRecord.HelpEnded _, HouseholdRecord.Escape _ -> null;
        };
    }

    private UnitId villageOf(HouseholdId id) {
        return households.lastVillage(id).orElseThrow(() -> new NotFound("household " + id.value()));
    }
}
