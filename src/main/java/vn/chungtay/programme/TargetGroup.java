package vn.chungtay.programme;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * For whom a component is (PRJ-03).
 *
 * @param of the households that the people belong to; empty if the household does not matter
 * @param first whose turn comes first
 * @param ageBelow years of age, itself excluded; absent if age does not matter
 */
public record TargetGroup(
        ComponentCode component,
        String name,
        Who who,
        Set<Standing> of,
        Set<Standing> first,
        @Nullable Integer ageBelow,
        LegalSource source) {

    /** What somebody must be. */
    public enum Who {
        WORKER,
        LOW_INCOME_WORKER,
        DISABLED,
        CHILD,
        MOTHER,
        HOUSEHOLD,
        ORGANISATION,
        OFFICIAL,
        ANYBODY
    }

    /** What the household of somebody must be. NEWLY_ESCAPED lasts 36 months from the recognition. */
    public enum Standing {
        POOR,
        NEAR_POOR,
        NEWLY_ESCAPED,
        ANY
    }

    public TargetGroup {
        of = Set.copyOf(of);
        first = Set.copyOf(first);
    }

    /**
     * Whether somebody belongs to the group.
     *
     * @param standing of their household, absent if it is not known
     * @param age in whole years, absent if it is not known
     */
    public Verdict admits(Who is, @Nullable Standing standing, @Nullable Integer age) {
        if (who != Who.ANYBODY && who != is) return Verdict.NO;
        var byHousehold = of.isEmpty() || of.contains(Standing.ANY) ? Verdict.YES : known(standing, of::contains);
        var byAge = ageBelow == null ? Verdict.YES : known(age, it -> it < ageBelow);
        if (byHousehold == Verdict.NO || byAge == Verdict.NO) return Verdict.NO;
        return byHousehold == Verdict.YES && byAge == Verdict.YES ? Verdict.YES : Verdict.UNDECIDED;
    }

    private static <T> Verdict known(@Nullable T value, Predicate<T> rule) {
        if (value == null) return Verdict.UNDECIDED;
        return rule.test(value) ? Verdict.YES : Verdict.NO;
    }

    /** Unknown is not no. */
    public enum Verdict {
        YES,
        NO,
        UNDECIDED
    }
}
