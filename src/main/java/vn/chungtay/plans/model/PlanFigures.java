package vn.chungtay.plans.model;

import java.util.List;
import java.util.Optional;
import vn.chungtay.budget.BudgetTable;
import vn.chungtay.figures.PovertyCounts;
import vn.chungtay.geography.UnitId;
import vn.chungtay.programme.Programme;
import vn.chungtay.standards.PovertyClass;
import vn.chungtay.targets.PromisedTarget;
import vn.chungtay.targets.TargetYears;
import vn.chungtay.targets.UnitQuota;

/**
 * All that a plan prints and nobody types: the figures as they are when the paper is composed. Text and annexes are both
 * written from this one value, so that they cannot differ (TGT-23).
 *
 * @param place the unit with the word of its kind: "huyện Võ Nhai"
 * @param targets in the order of the plan
 * @param counts of the unit on 31/12 of the year before the plan; of what went into it if it came
 *     into being since; absent if nobody was registered then
 * @param quotas by unit below; empty if none were shared out
 * @param results of the year before beside what the plan promises (TGT-18); absent if the plan has no targets
 * @param parts of the programme that the version carries out
 */
public record PlanFigures(
        Years years,
        String place,
        Optional<Programme> programme,
        List<PromisedTarget> targets,
        Optional<BudgetTable> budget,
        Optional<PovertyCounts> counts,
        List<QuotaLine> quotas,
        Optional<TargetYears> results,
        List<ProgrammePart> parts) {

    public PlanFigures {
        targets = List.copyOf(targets);
        quotas = List.copyOf(quotas);
        parts = List.copyOf(parts);
    }

    /** A plan of which nothing is known yet. */
    public static PlanFigures none(Years years, String place) {
        return new PlanFigures(
                years, place, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of());
    }

    /**
     * What one unit below is to do.
     *
     * @param id two units below may have one name
     * @param households at the start: the denominator of every rate
     */
    public record QuotaLine(UnitId id, String unit, boolean urban, long households, Share poor, Share nearPoor) {

        /** @param quotas of one unit, at least one; a class without a quota has nothing to do */
        public static QuotaLine of(String unit, List<UnitQuota> quotas) {
            var any = quotas.getFirst();
            return new QuotaLine(
                    any.unit(), unit, any.urban(), any.households(), share(quotas, PovertyClass.POOR), share(quotas, PovertyClass.NEAR_POOR));
        }

        private static Share share(List<UnitQuota> quotas, PovertyClass povertyClass) {
            return quotas.stream()
                    .filter(it -> it.povertyClass() == povertyClass)
                    .findFirst()
                    .map(it -> new Share(it.start(), it.exits()))
                    .orElse(Share.NONE);
        }
    }

    /**
     * Households of a class.
     *
     * @param exits of these, how many are to leave it in the year
     */
    public record Share(long start, long exits) {

        public static final Share NONE = new Share(0, 0);

        Share plus(Share other) {
            return new Share(start + other.start, exits + other.exits);
        }

        long remaining() {
            return start - exits;
        }
    }
}
