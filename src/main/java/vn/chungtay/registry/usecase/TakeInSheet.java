package vn.chungtay.registry.usecase;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.registry.HouseholdAct;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdRecord;
import vn.chungtay.registry.Outcome;
import vn.chungtay.registry.PersonDetails;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.Refusal;
import vn.chungtay.registry.SheetFacts;
import vn.chungtay.registry.SheetFacts.OfPerson;
import vn.chungtay.registry.model.MemberView;
import vn.chungtay.registry.store.HouseholdPage;
import vn.chungtay.registry.store.HouseholdStore;

/** Carries out what a sheet brings, act by act and record by record, through the operations of an officer. */
@Component
@OpenToAll("each operation asks for its right itself")
class TakeInSheet {

    private final HouseholdStore households;
    private final HouseholdPage page;
    private final ChangeHousehold acts;
    private final RecordHousehold records;

    TakeInSheet(HouseholdStore households, HouseholdPage page, ChangeHousehold acts, RecordHousehold records) {
        this.households = households;
        this.page = page;
        this.acts = acts;
        this.records = records;
    }

    /** Everything but the look. @return the first refusal, which takes back all that was done */
    Optional<List<Refusal>> carryOut(HouseholdId id, SheetFacts facts, String reason) {
        for (var act : facts.acts()) {
            var refused = refusal(change(id, act));
            if (refused.isPresent()) return refused;
        }
        if (facts.living() != null) {
            var refused = record(id, new HouseholdRecord.Living(facts.living(), facts.on()));
            if (refused.isPresent()) return refused;
        }
        for (var need : facts.needs()) {
            var refused = record(id, new HouseholdRecord.InNeed(need, null, null, facts.on()));
            if (refused.isPresent()) return refused;
        }
        return people(id, facts, reason);
    }

    private Optional<List<Refusal>> people(HouseholdId id, SheetFacts facts, String reason) {
        for (var person : facts.people()) {
            var who = person.person() == null ? joined(id, facts, person.details()) : person.person();
            var refused = who == null ? Optional.of(List.<Refusal>of(new Refusal.NotAMember())) : person(id, facts, person, who, reason);
            if (refused.isPresent()) return refused;
        }
        return Optional.empty();
    }

    private Optional<List<Refusal>> person(HouseholdId id, SheetFacts facts, OfPerson it, PersonId who, String reason) {
        if (it.corrected()) {
            var refused = record(id, new HouseholdRecord.Corrected(who, it.details(), reason, facts.on()));
            if (refused.isPresent()) return refused;
        }
        var profile = it.profile();
        if (profile != null) {
            var refused = record(id, new HouseholdRecord.Life(who, profile, facts.on()));
            if (refused.isPresent()) return refused;
        }
        for (var need : it.needs()) {
            var refused = record(id, new HouseholdRecord.InNeed(need, who, null, facts.on()));
            if (refused.isPresent()) return refused;
        }
        return Optional.empty();
    }

    /** Who has just joined with these details; whoever was there before is known by identity. */
    private @Nullable PersonId joined(HouseholdId id, SheetFacts facts, PersonDetails details) {
        return page.view(id, facts.on()).stream()
                .flatMap(it -> it.members().stream())
                .filter(it -> it.details().equals(details))
                .map(MemberView::id)
                .findFirst()
                .orElse(null);
    }

    private Outcome change(HouseholdId id, HouseholdAct act) {
        return acts.change(id, version(id), act);
    }

    private Optional<List<Refusal>> record(HouseholdId id, HouseholdRecord record) {
        return refusal(records.record(id, version(id), record));
    }

    private int version(HouseholdId id) {
        return households.state(id).orElseThrow().version();
    }

    private static Optional<List<Refusal>> refusal(Outcome outcome) {
        return outcome instanceof Outcome.Refused it ? Optional.of(it.because()) : Optional.empty();
    }
}
