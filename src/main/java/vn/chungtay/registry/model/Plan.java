package vn.chungtay.registry.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.Refusal;

/** What an act would change, or why it cannot be. */
public sealed interface Plan {

    /**
     * @param steps in the order in which they are to be carried out
     * @param after the household where the story goes on
     */
    record Changes(LocalDate on, List<Step> steps, HouseholdId after) implements Plan {

        public Changes {
            steps = List.copyOf(steps);
        }

        /** Everybody who comes, goes, dies, or is given another place in a household. */
        public Set<PersonId> people() {
            return steps.stream()
                    .flatMap(step -> switch (step) {
                        case Step.EndMembership it -> Stream.of(it.person());
                        case Step.StartMembership it -> Stream.of(it.person());
                        case Step.NewPerson it -> Stream.of(it.person());
                        case Step.MarkDead it -> Stream.of(it.person());
                        default -> Stream.empty();
                    })
                    .collect(Collectors.toUnmodifiableSet());
        }

        /** Every household to which something happens. */
        public Set<HouseholdId> households() {
            return steps.stream()
                    .flatMap(step -> step instanceof Step.Happened it ? Stream.of(it.household()) : Stream.empty())
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    record Refused(List<Refusal> because) implements Plan {

        public Refused {
            because = List.copyOf(because);
        }
    }

    static Refused refused(Refusal refusal) {
        return new Refused(List.of(refusal));
    }
}
