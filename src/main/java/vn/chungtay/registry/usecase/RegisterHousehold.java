package vn.chungtay.registry.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.identity.Access;
import vn.chungtay.registry.EventKind;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.Origin;
import vn.chungtay.registry.Outcome;
import vn.chungtay.registry.Refusal;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.registry.store.NumberOwners;
import vn.chungtay.shared.NationalId;

/** A household comes into the register, because it is new or because it moved in from outside. */
@Service
public class RegisterHousehold {

    private final Access access;
    private final HouseholdWriter writer;
    private final NumberOwners numbers;
    private final Constraints constraints;
    private final Clock clock;

    RegisterHousehold(
            Access access, HouseholdWriter writer, NumberOwners numbers, Constraints constraints, Clock clock) {
        this.access = access;
        this.writer = writer;
        this.numbers = numbers;
        this.constraints = constraints;
        this.clock = clock;
    }

    /** @param movedIn whether it comes from a place outside of the register */
    @Transactional
    public Outcome register(HouseholdRow household, boolean movedIn) {
        access.require(RegistryAction.CHANGE, household.village());
        var refusals = refusals(household);
        if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
        return constraints.refusing(() -> {
            writer.write(
                    List.of(household), Origin.MANUAL, movedIn ? EventKind.MOVED_IN : EventKind.REGISTERED);
            return new Outcome.Done(household.id());
        });
    }

    private List<Refusal> refusals(HouseholdRow household) {
        var refusals = new ArrayList<Refusal>();
        var today = LocalDate.now(clock);
        if (household.from().isAfter(today)) refusals.add(new Refusal.DayInFuture(today));
        for (var member : household.members()) {
            var born = member.details().born().date();
            if (born.isAfter(member.from())) refusals.add(new Refusal.BornAfterThat(born));
        }
        numbers.taken(household.members().stream()
                        .map(it -> it.details().nationalId())
                        .filter(Objects::nonNull)
                        .map(NationalId::digits)
                        .collect(Collectors.toSet()))
                .forEach(code -> refusals.add(new Refusal.NationalIdTaken(code.orElse(null))));
        return refusals;
    }
}
