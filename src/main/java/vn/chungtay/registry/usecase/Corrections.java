package vn.chungtay.registry.usecase;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.chungtay.platform.CheckedScope;
import vn.chungtay.platform.NotFound;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdRecord.Corrected;
import vn.chungtay.registry.Person;
import vn.chungtay.registry.PersonDetails;
import vn.chungtay.registry.Refusal;
import vn.chungtay.registry.store.CorrectionStore;
import vn.chungtay.registry.store.CorrectionStore.Change;
import vn.chungtay.registry.store.NumberOwners;
import vn.chungtay.registry.store.PersonStore;
import vn.chungtay.registry.store.StandingRefresh;
import vn.chungtay.shared.NationalId;

/**
 * Puts wrong values of a person right. What stood there is kept as a correction, which only those see who see the
 * household; the trail, which holds no names, tells which fields and the versions before and after.
 */
@Component
class Corrections {

    private final PersonStore people;
    private final CorrectionStore corrections;
    private final NumberOwners numbers;
    private final StandingRefresh standings;
    private final CheckedScope scope;

    Corrections(
            PersonStore people,
            CorrectionStore corrections,
            NumberOwners numbers,
            StandingRefresh standings,
            CheckedScope scope) {
        this.people = people;
        this.corrections = corrections;
        this.numbers = numbers;
        this.standings = standings;
        this.scope = scope;
    }

    Optional<Refusal> refusal(Corrected it) {
        if (it.reason().isBlank()) return Optional.of(new Refusal.ReasonNeeded());
        var person = person(it);
        if (CorrectionStore.changes(person.details(), wanted(person, it)).isEmpty()) return Optional.of(new Refusal.NothingChanged());
        var born = it.details().born().date();
        if (corrections.firstDayOf(it.person()).filter(born::isAfter).isPresent()) {
            return Optional.of(new Refusal.BornAfterThat(born));
        }
        return taken(person, it.details().nationalId());
    }

    /** Which fields were corrected, and which version of the person came of it. */
    Map<String, ?> carryOut(HouseholdId household, Corrected it) {
        var person = person(it);
        var wanted = wanted(person, it);
        var changes = CorrectionStore.changes(person.details(), wanted);
        corrections.keep(household, it.person(), changes, it.reason().strip());
        people.correct(it.person(), wanted);
        // Also where the person lived before: search has to find the new name there.
        scope.write(() -> standings.of(new HashSet<>(corrections.householdsOf(it.person()))));
        var fields = changes.stream().map(Change::field).collect(Collectors.joining(","));
        return Map.of("version", person.version() + 1, "fields", fields);
    }

    private Person person(Corrected it) {
        return people.find(it.person()).orElseThrow(() -> new NotFound("person " + it.person().value()));
    }

    private Optional<Refusal> taken(Person person, @Nullable NationalId number) {
        if (number == null || number.equals(person.details().nationalId())) return Optional.empty();
        return numbers.taken(Set.of(number.digits())).stream()
                .findFirst()
                .map(code -> new Refusal.NationalIdTaken(code.orElse(null)));
    }

    private static PersonDetails wanted(Person person, Corrected it) {
        var details = it.details();
        var number = details.nationalId() == null ? person.details().nationalId() : details.nationalId();
        return new PersonDetails(details.name(), details.born(), details.sex(), details.ethnicity(), number);
    }
}
