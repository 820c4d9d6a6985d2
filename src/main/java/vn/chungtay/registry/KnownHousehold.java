package vn.chungtay.registry;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the register knows of a household on a day, for a sheet that is filled in about it.
 *
 * @param needs that are open on that day
 */
public record KnownHousehold(HouseholdRow row, List<OpenNeed> needs) {

    public KnownHousehold {
        needs = List.copyOf(needs);
    }

    /** @param person absent if the household as a whole is in need */
    public record OpenNeed(Need need, @Nullable PersonId person) {}

    public Optional<MemberRow> member(PersonId person) {
        return row.members().stream().filter(it -> it.id().equals(person)).findFirst();
    }

    public MemberRow head() {
        return row.members().stream().filter(it -> it.relation() == Relation.HEAD).findFirst().orElseThrow();
    }
}
