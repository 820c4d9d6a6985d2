package vn.chungtay.registry.model;

import java.util.Optional;
import vn.chungtay.shared.Percentage;

/**
 * How many households of a class have somebody of working age, able to work and in lasting employment (HHD-10).
 *
 * @param able households with somebody able; only of them can the others be a share
 * @param lasting of these, those with somebody in lasting employment
 * @param unable households in which nobody is able to work: shown apart and in no share
 * @param abilityUnknown households of which the register does not know whether somebody is able
 * @param lastingUnknown households that may be among those with lasting employment: ability or employment is not known
 */
public record LabourCount(
        HouseholdClass householdClass, int able, int lasting, int unable, int abilityUnknown, int lastingUnknown) {

    /** Empty where no household has anybody able: nothing arises, which is not 0 percent. */
    public Optional<Percentage> share() {
        return Percentage.of(lasting, able);
    }

    public int all() {
        return able + unable + abilityUnknown;
    }
}
