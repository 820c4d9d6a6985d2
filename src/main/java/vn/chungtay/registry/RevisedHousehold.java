package vn.chungtay.registry;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A known household and what a list says of it now.
 *
 * @param before as the register knows it
 * @param after as it shall be from its {@link HouseholdRow#from()} on; known people carry their id, others are new.
 *     Its classes and assessments are empty when the class stays with all that it rests on
 */
public record RevisedHousehold(HouseholdRow before, HouseholdRow after) {

    public RevisedHousehold {
        if (!before.id().equals(after.id())) throw new IllegalArgumentException("two households");
    }

    public boolean isMoved() {
        return !before.village().equals(after.village()) || !Objects.equals(before.address(), after.address());
    }

    /** Known people of whom the list tells something that the register does not know. */
    public Stream<MemberRow> describedPeople() {
        return after.members().stream()
                .filter(it -> it.profile() != null)
                .filter(it -> before(it.id()).filter(was -> !it.profile().equals(was.profile())).isPresent());
    }

    public Optional<MemberRow> before(PersonId person) {
        return before.members().stream().filter(it -> it.id().equals(person)).findFirst();
    }

    public Optional<MemberRow> after(PersonId person) {
        return after.members().stream().filter(it -> it.id().equals(person)).findFirst();
    }
}
