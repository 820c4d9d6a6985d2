package vn.chungtay.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one sheet brings of a household. It is taken in as a whole or not at all.
 *
 * @param on the day of the sheet
 * @param acts upon its members, in the order in which they are carried out
 * @param living how it lives; absent if the sheet changes nothing about it
 * @param people what became known of members after the acts
 * @param needs of the household as a whole that are new
 */
public record SheetFacts(
        LocalDate on,
        List<HouseholdAct> acts,
        @Nullable HouseholdProfile living,
        List<OfPerson> people,
        Set<Need> needs,
        Look look) {

    public SheetFacts {
        acts = List.copyOf(acts);
        people = List.copyOf(people);
        needs = Set.copyOf(needs);
    }

    /**
     * What became known of a member.
     *
     * @param person absent for somebody who joins by this sheet, and is found by these details
     * @param corrected whether the papers say something else than the register
     * @param profile absent if nothing changes
     * @param needs that are new
     */
    public record OfPerson(
            @Nullable PersonId person, PersonDetails details, boolean corrected, @Nullable PersonProfile profile, Set<Need> needs) {

        public OfPerson {
            needs = Set.copyOf(needs);
        }
    }
}
