package vn.chungtay.registry.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.PersonDetails;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.Relation;

/**
 * A person of a list.
 *
 * @param persons how many live in the household
 * @param povertyClass by decision, or UNCLASSIFIED
 * @param insuredUntil last day of the insurance card, if it is known
 */
public record PersonLine(
        PersonId person,
        HouseholdId household,
        String code,
        PersonDetails details,
        String ethnicity,
        Relation relation,
        String village,
        int persons,
        String povertyClass,
        boolean newlyEscaped,
        @Nullable LocalDate insuredUntil) {

    /** An identity number is never written out in a list. */
    public String maskedNumber() {
        var number = details.nationalId();
        return number == null ? "" : number.masked();
    }
}
