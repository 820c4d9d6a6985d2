package vn.chungtay.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person as a member of a household, from a day on.
 *
 * @param profile what is known of the person since that day; absent if nothing is
 */
public record MemberRow(
        PersonId id, PersonDetails details, Relation relation, LocalDate from, @Nullable PersonProfile profile) {

    public static MemberRow of(PersonDetails details, Relation relation, LocalDate from) {
        return new MemberRow(PersonId.next(), details, relation, from, null);
    }
}
