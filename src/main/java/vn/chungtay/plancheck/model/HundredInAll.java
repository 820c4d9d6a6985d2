package vn.chungtay.plancheck.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plancheck.Said;

/** "66,6%, trong đó 33,4%": a part that completes its whole to exactly a hundred was perhaps calculated as what remains. */
final class HundredInAll implements Check {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Override
    public List<Finding> in(PlanText plan) {
        var found = new ArrayList<Finding>();
        for (var relation : TextParts.in(plan)) {
            var part = relation.result();
            var whole = relation.parts().getFirst();
            var exact = part.figure().percent() && part.decimals() > 0 && whole.decimals() > 0;
            if (!exact || part.value().add(whole.value()).compareTo(HUNDRED) != 0) continue;
            found.add(new Finding(
                    Gravity.CONTRADICTION, FindingKind.OUTLIER, part.place(), part.printed(), "",
                    Said.of("plancheck.target.hundred", whole.printed(), part.printed()), List.of(whole.place())));
        }
        return found;
    }
}
