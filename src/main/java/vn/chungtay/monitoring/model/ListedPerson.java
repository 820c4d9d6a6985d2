package vn.chungtay.monitoring.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.HouseholdId;

/**
 * One line of a list of households and members, as of the closing day.
 *
 * @param number of the household within the list, from 1
 * @param member of the person within the household, from 1, the head first
 * @param how whether the household is new in the class, in it again, or was in it before the round
 * @param merit of the household; null: not known
 * @param withoutLabour of the household; null: not known
 */
public record ListedPerson(
        HouseholdId household,
        int number,
        int member,
        UUID person,
        @Nullable String village,
        String name,
        int bornIn,
        boolean female,
        @Nullable String ethnicity,
        String relation,
        How how,
        @Nullable Boolean merit,
        @Nullable Boolean withoutLabour) {

    /** How a household came into its class. */
    public enum How {
        NEW,
        AGAIN,
        BEFORE,
        /** The register did not have it when the round began. */
        NOT_KNOWN
    }
}
