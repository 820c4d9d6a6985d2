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
     * @param part whether it is what was given so far, which may be less than the whole but not more
     * @param where it stands in the paper; absent for what the program keeps itself
     */
    public record Said(
            @Nullable ComponentCode component, Column column, long dong, long place, boolean part, @Nullable Where where) {

        public Said {
            if (place < 1) throw new IllegalArgumentException("a place of " + place);
        }

        /** Of the whole, and nowhere in particular. */
        public Said(@Nullable ComponentCode component, Column column, long dong, long place) {
            this(component, column, dong, place, false, null);
        }

        /** The same, as it stands on that line. */
        public Said at(int line, String quote) {
            return new Said(component, column, dong, place, part, new Where(line, quote));
        }

        /**
         * Printed to the same place they must be the same; else the finer one, rounded, must give the coarser. A part agrees
         * with every whole that is not smaller, and with other parts.
         */
        public boolean agreesWith(Said other) {
            if (part || other.part) {
                var slack = Math.max(place, other.place) / 2;
                return part && other.part || (part ? dong - other.dong : other.dong - dong) <= slack;
            }
            if (place == other.place) return dong == other.dong;
            var coarse = place > other.place ? this : other;
            var fine = coarse == this ? other : this;
            return Math.floorDiv(fine.dong + coarse.place / 2, coarse.place) * coarse.place == coarse.dong;
        }
    }

    /**
     * @param line of the paper, from 1
     * @param quote the words that stand there
     */
    public record Where(int line, String quote) {}

    public MoneyPaper {
        said = List.copyOf(said);
    }
}
