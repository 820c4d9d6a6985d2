package vn.chungtay.plans.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.plans.model.Activity.Works;
import vn.chungtay.shared.Percentage;

/** How much a work takes from its own place, for choosing among works (PRJ-10). */
public sealed interface WorksScore {

    /** What counts. */
    enum Share {
        LOCAL_MATERIAL,
        LOCAL_LABOUR
    }

    /**
     * How many points a share of 100 % gives; a convention that whoever chooses works may set otherwise.
     *
     * @param source on what the weights rest, in words for officials
     */
    record Weights(int material, int labour, String source) {

        public Weights {
            if (material < 0 || labour < 0 || material + labour != 100)
                throw new IllegalArgumentException("weights must make 100: " + material + " + " + labour);
        }
    }

    /** Why a work has its points: its share, and what the share gives. */
    record Reason(Share share, Percentage of, int weight, BigDecimal points) {}

    /** @param points from 0 to 100, with one decimal */
    record Scored(BigDecimal points, List<Reason> reasons) implements WorksScore {}

    /** Unknown is not nought. */
    record Undecided(List<Share> missing) implements WorksScore {}

    static WorksScore of(Works works, Weights weights) {
        var missing = new ArrayList<Share>();
        if (works.localMaterial() == null) missing.add(Share.LOCAL_MATERIAL);
        if (works.localLabour() == null) missing.add(Share.LOCAL_LABOUR);
        if (works.localMaterial() == null || works.localLabour() == null) return new Undecided(missing);
        var reasons = List.of(
                reason(Share.LOCAL_MATERIAL, works.localMaterial(), weights.material()),
                reason(Share.LOCAL_LABOUR, works.localLabour(), weights.labour()));
        return new Scored(reasons.stream().map(Reason::points).reduce(BigDecimal.ZERO, BigDecimal::add), reasons);
    }

    private static Reason reason(Share share, Percentage of, int weight) {
        var points = of.value().multiply(BigDecimal.valueOf(weight)).divide(BigDecimal.valueOf(100), 1, RoundingMode.HALF_UP);
        return new Reason(share, of, weight, points);
    }

    /** A work with its score. */
    record Ranked(Activity activity, WorksScore score) {

        /** Absent while it is undecided. */
        public @Nullable BigDecimal points() {
            return switch (score) {
                case Scored it -> it.points();
                case Undecided _ -> null;
            };
        }
    }

    /** The works among these, the most local first, those that cannot be told last. */
    static List<Ranked> ranked(List<Activity> activities, Weights weights) {
        return activities.stream()
                .filter(it -> it.works() != null)
                .map(it -> new Ranked(it, of(it.works(), weights)))
                .sorted(Comparator.comparing(Ranked::points, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }
}
