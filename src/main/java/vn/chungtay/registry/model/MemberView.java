package vn.chungtay.registry.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.PersonDetails;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.PersonProfile.Disability;
import vn.chungtay.registry.PersonProfile;
import vn.chungtay.registry.Relation;
import vn.chungtay.standards.Evidence.Known;
import vn.chungtay.standards.WorkingAge;

/**
 * A member as on the day of the page.
 *
 * @param working the bounds of working age on that day, absent where no file says what holds
 */
public record MemberView(
        PersonId id,
        PersonDetails details,
        String ethnicityName,
        boolean minority,
        Relation relation,
        LocalDate since,
        PersonProfile profile,
        @Nullable WorkingAge working,
        LocalDate asOf) {

    public int age() {
        return details.born().ageOn(asOf);
    }

    public @Nullable String maskedNumber() {
        var number = details.nationalId();
        return number == null ? null : number.masked();
    }

    public boolean disabled() {
        var disability = profile.health().disability();
        return disability != null && disability != Disability.NONE;
    }

    /** Disability and no stable livelihood: both have to be known (HHD-18). */
    public boolean disabledWithoutLivelihood() {
        return disabled() && Boolean.FALSE.equals(profile.work().stableLivelihood());
    }

    /** The status ends with its last day (HHD-12). */
    public boolean pregnant() {
        return runs(profile.health().pregnantUntil());
    }

    public boolean nursing() {
        return runs(profile.health().nursingUntil());
    }

    public Known workingAge() {
        if (working == null) return Known.UNKNOWN;
        return working.includes(details.born(), details.sex(), asOf) ? Known.YES : Known.NO;
    }

    public boolean ableToWork() {
        return workingAge() == Known.YES && Boolean.TRUE.equals(profile.work().able());
    }

    /** Able to work and in lasting employment (HHD-10). */
    public boolean employedLastingly() {
        return ableToWork() && Boolean.TRUE.equals(profile.work().stable());
    }

    public boolean merit() {
        return Boolean.TRUE.equals(profile.social().merit());
    }

    public boolean insuranceEndsSoon() {
        var until = profile.health().insuredUntil();
        return until != null && !until.isBefore(asOf) && !until.isAfter(asOf.plusDays(30));
    }

    private boolean runs(@Nullable LocalDate until) {
        return until != null && !asOf.isAfter(until);
    }
}
