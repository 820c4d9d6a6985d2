package vn.chungtay.budget;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.budget.BudgetTable.Column;
import vn.chungtay.programme.ComponentCode;

/**
 * What one paper says about the money of a plan (BUD-24).
 *
 * @param name as an official would cite it: "Nghị quyết số 05/NQ-HĐND", "phần lời"
 * @param said in the order of the paper; empty if it names no amount
 */
public record MoneyPaper(Kind kind, String name, List<Said> said) {

    /** In this order they stand beside each other. */
    public enum Kind {
        TEXT,
        ANNEX,
        RESOLUTION,
        DECISION
    }

    /**
     * One amount.
     *
     * @param component absent for the programme as a whole
     * @param dong in đồng, as printed
     * @param place the last printed place in đồng: 100,000 for "66,8 triệu đồng"; 1 for an exact amount
     */
    public record Said(@Nullable ComponentCode component, Column column, long dong, long place) {

        public Said {
            if (place < 1) throw new IllegalArgumentException("a place of " + place);
        }

        /** Printed to the same place they must be the same; else the finer one, rounded, must give the coarser. */
        public boolean agreesWith(Said other) {
            if (place == other.place) return dong == other.dong;
            var coarse = place > other.place ? this : other;
            var fine = coarse == this ? other : this;
            return Math.floorDiv(fine.dong + coarse.place / 2, coarse.place) * coarse.place == coarse.dong;
        }
    }

    public MoneyPaper {
        said = List.copyOf(said);
    }
}
