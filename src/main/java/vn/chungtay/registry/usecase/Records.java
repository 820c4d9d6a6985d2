package vn.chungtay.registry.usecase;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.registry.AssessmentRow;
import vn.chungtay.registry.ClassRow;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdRecord;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.Refusal;
import vn.chungtay.registry.store.ClassStore;
import vn.chungtay.registry.store.HouseholdStore;
import vn.chungtay.registry.store.ProfilePeriods;
import vn.chungtay.registry.store.SupportStore;
import vn.chungtay.standards.PovertyClass;

/** What may become known of a household, and where it is written; the right to do so was asked for before. */
@Component
class Records {

    private static final Set<String> POOR = Set.of("POOR", "NEAR_POOR");

    private final HouseholdStore households;
    private final ProfilePeriods profiles;
    private final SupportStore support;
    private final Corrections corrections;
    private final ClassStore classes;

    Records(
            HouseholdStore households,
            ProfilePeriods profiles,
            SupportStore support,
            Corrections corrections,
            ClassStore classes) {
        this.households = households;
        this.profiles = profiles;
        this.support = support;
        this.corrections = corrections;
        this.classes = classes;
    }

    Optional<Refusal> refusal(HouseholdId id, HouseholdRecord record, LocalDate today) {
        if (record.on().isAfter(today)) return Optional.of(new Refusal.DayInFuture(today));
        if (!isMember(id, record.person())) return Optional.of(new Refusal.NotAMember());
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

    /** What of it the trail tells beside its kind. */
    Map<String, ?> write(HouseholdId id, HouseholdRecord record) {
        switch (record) {
            case HouseholdRecord.Living it -> profiles.begin(id, it.profile(), it.on());
            case HouseholdRecord.Life it -> profiles.begin(it.person(), it.profile(), it.on());
            case HouseholdRecord.InNeed it -> support.add(id, it);
            case HouseholdRecord.Helped it -> support.add(id, it);
            case HouseholdRecord.NeedEnded it -> support.end(it);
            case HouseholdRecord.HelpEnded it -> support.end(it);
            case HouseholdRecord.Escape it -> support.add(id, it, support.classOn(id, it.on()).orElseThrow());
            case HouseholdRecord.LowIncome it -> support.add(it);
            case HouseholdRecord.Corrected it -> {
                return corrections.carryOut(id, it);
            }
        }
        return Map.of();
    }

    /** The look and the class that followed; returns the class before. */
    Optional<PovertyClass> decide(HouseholdId id, AssessmentRow assessment, ClassRow given) {
        classes.add(id, assessment);
        return classes.follow(id, given);
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
}
