package vn.chungtay.budget.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.programme.ComponentCode;

/**
 * Money of one component and source divided among units by weighted criteria (BUD-15).
 *
 * @param rounding shares are multiples of it, in đồng
 * @param document of the decision; absent as long as it is a proposal, which is reckoned anew from its weights
 */
public record Allocation(
        UUID id,
        UUID version,
        ComponentCode component,
        String source,
        long dong,
        long rounding,
        int revision,
        List<Criterion> criteria,
        List<Share> shares,
        @Nullable String document,
        @Nullable LocalDate decidedOn) {

    /** What counts, and how much. */
    public record Criterion(String name, BigDecimal weight) {}

    /**
     * @param measures of the unit, one a criterion
     * @param decided đồng as decided; absent for a proposal
     */
    public record Share(UnitId unit, List<BigDecimal> measures, @Nullable Long decided) {}

    public boolean isDecided() {
        return document != null;
    }

    /** In đồng, in the order of the units: as decided, else by the weights. They add up to the whole. */
    public List<Long> amounts() {
        if (isDecided()) return shares.stream().map(it -> it.decided() == null ? 0L : it.decided()).toList();
        var weighted = new ArrayList<CriteriaWeights.Criterion>();
        for (int i = 0; i < criteria.size(); i++) {
            var at = i;
            weighted.add(new CriteriaWeights.Criterion(
                    criteria.get(i).name(),
                    criteria.get(i).weight(),
                    shares.stream().map(it -> it.measures().get(at)).toList()));
        }
        return LargestRemainder.divide(dong, CriteriaWeights.of(weighted, shares.size()), rounding);
    }
}
