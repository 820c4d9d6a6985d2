package vn.chungtay.campaigns.model.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chungtay.campaigns.model.DecidedHousehold;
import vn.chungtay.campaigns.model.Decision;
import vn.chungtay.standards.PovertyClass;

/**
 * What a recognised result does to one policy of a household.
 *
 * @param before by which group it had it; null if it had not
 * @param after by which it has it now
 * @param on first day of what is new
 * @param until last day, where that is known already
 */
public record PolicyChange(
        Policy policy,
        Move move,
        @Nullable BenefitGroup before,
        @Nullable BenefitGroup after,
        LocalDate on,
        @Nullable LocalDate until) {

    private static final int MONTHS = 36;

    /** What becomes of it. */
    public enum Move {
        BEGINS,
        ENDS,
        /** It goes on by another group, perhaps with another level. */
        OTHER_GROUP,
        STAYS,
        /** It hangs on an escape whose decision has no date. */
        UNKNOWN
    }

    /** For all policies of the first day of the class. */
    public static List<PolicyChange> of(DecidedHousehold it, Decision.Act act, Optional<PastEscape> past, PolicyBook book) {
        var changes = new ArrayList<PolicyChange>();
        var until = it.movement().isEscape()
                ? Optional.of(act.decidedOn().plusMonths(MONTHS))
                : past.flatMap(one -> Optional.ofNullable(one.newlyUntil()));
        for (var policy : book.on(act.from())) {
            var before = groups(it.before(), past.isPresent() && holds(past.get(), act.from().minusDays(1)));
            var after = groups(it.after(), it.movement().isEscape() || past.isPresent() && holds(past.get(), act.from()));
            changes.add(isOpen(policy, it, past) ? unknown(policy, act) : change(policy, best(policy, before), best(policy, after), act, until));
        }
        return changes;
    }

    private static boolean holds(PastEscape past, LocalDate day) {
        return past.newlyUntil() != null && !past.newlyUntil().isBefore(day);
    }

    /** Only an escape of which nobody knows when it ends could give the policy, before or after. */
    private static boolean isOpen(Policy policy, DecidedHousehold it, Optional<PastEscape> past) {
        var undated = past.isPresent() && past.get().newlyUntil() == null && policy.groups().contains(BenefitGroup.NEWLY_ESCAPED);
        return undated && (best(policy, groups(it.before(), false)) == null || best(policy, groups(it.after(), false)) == null);
    }

    private static PolicyChange unknown(Policy policy, Decision.Act act) {
        return new PolicyChange(policy, Move.UNKNOWN, null, null, act.from(), null);
    }

    private static PolicyChange change(
            Policy policy, @Nullable BenefitGroup before, @Nullable BenefitGroup after, Decision.Act act, Optional<LocalDate> until) {
        var move = before == after ? Move.STAYS : before == null ? Move.BEGINS : after == null ? Move.ENDS : Move.OTHER_GROUP;
        return new PolicyChange(policy, move, before, after, act.from(), after == BenefitGroup.NEWLY_ESCAPED ? until.orElse(null) : null);
    }

    private static Set<BenefitGroup> groups(@Nullable PovertyClass of, boolean newlyEscaped) {
        var groups = EnumSet.noneOf(BenefitGroup.class);
        if (newlyEscaped && of != PovertyClass.POOR && of != PovertyClass.NEAR_POOR) groups.add(BenefitGroup.NEWLY_ESCAPED);
        if (of == null) return groups;
        switch (of) {
            case POOR -> groups.add(BenefitGroup.POOR);
            case NEAR_POOR -> groups.add(BenefitGroup.NEAR_POOR);
            case AVERAGE_STANDARD -> groups.add(BenefitGroup.AVERAGE_STANDARD);
            case NOT_POOR -> {}
        }
        return groups;
    }

    private static @Nullable BenefitGroup best(Policy policy, Set<BenefitGroup> groups) {
        return policy.groups().stream().filter(groups::contains).findFirst().orElse(null);
    }

    /** Whether it was neither had before nor is had now. */
    public boolean isNothing() {
        return move == Move.STAYS && after == null;
    }
}
