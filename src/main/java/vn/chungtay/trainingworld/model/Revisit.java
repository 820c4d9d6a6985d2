package vn.chungtay.trainingworld.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.AssessmentRow;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.Look;
import vn.chungtay.registry.Look.Found;
import vn.chungtay.standards.Deprivations;
import vn.chungtay.standards.Evidence.Known;

/**
 * The look of this year at an invented household: most live as when somebody looked last, some lack less than they did, some
 * earn more. Which class follows is said by the standard and by nobody here.
 *
 * @param last when somebody looked last; absent where nobody ever did
 */
public record Revisit(HouseholdId household, @Nullable AssessmentRow last) {

    private static final int BETTER_OFF = 9;
    private static final int LACKS_LESS = 22;
    private static final String SEEN = "xem tận nơi khi rà soát";

    public Look on(LocalDate day) {
        var chance = Chance.of(World.TRAINING_SEED, 7, household.value().getMostSignificantBits(), day.getYear());
        var lacking = last == null ? Set.of(1, 2, 9) : last.evidence().deprivations().lacking();
        if (chance.percent(BETTER_OFF)) {
            return look(day, OptionalInt.empty(), OptionalLong.of(chance.between(240, 390) * 10_000L), lacking);
        }
        var left = chance.percent(LACKS_LESS) ? new TreeSet<>(lacking).headSet(lacking.stream().sorted().skip(1).findFirst().orElse(0)) : lacking;
        if (last == null) return look(day, OptionalInt.empty(), OptionalLong.of(chance.between(70, 140) * 10_000L), left);
        return look(day, last.evidence().b1Score(), last.evidence().monthlyIncomeDong(), left);
    }

    private Look look(LocalDate day, OptionalInt points, OptionalLong income, Set<Integer> lacking) {
        var found = new HashMap<Integer, Found>();
        for (int number = 1; number <= Deprivations.INDICATORS; number++) {
            found.put(number, new Found(lacking.contains(number) ? Known.YES : Known.NO, SEEN));
        }
        var agriculture = last == null ? Known.YES : last.evidence().madeInAgriculture();
        return new Look(day, points, null, income, agriculture, found, causes());
    }

    /** A cause stands on every sheet of a poor household; on the others it says what may make them poor again. */
    private Set<Cause> causes() {
        var known = new HashSet<>(last == null ? Set.<Cause>of() : last.causes());
        if (known.isEmpty()) known.add(Cause.NO_CAPITAL);
        return known;
    }
}
