package vn.chungtay.accompaniment.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.PersonId;

/**
 * Something in the records that makes somebody go to a household.
 *
 * @param person whom it is about; absent if the household as a whole
 * @param facts codes and numbers of the sentence that tells it, in its order
 * @param on the day from which the fact holds
 */
public record Warning(WatchRule rule, @Nullable PersonId person, List<String> facts, LocalDate on) {

    public Warning {
        facts = List.copyOf(facts);
    }

    /** Whether both tell of the same fact, however it is worded. */
    public boolean sameFact(Warning other) {
        return rule == other.rule && on.equals(other.on) && Objects.equals(person, other.person);
    }
}
