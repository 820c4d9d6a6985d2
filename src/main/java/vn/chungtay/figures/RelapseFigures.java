package vn.chungtay.figures;

import java.time.LocalDate;
import vn.chungtay.geography.UnitId;

/** Relapse and new poverty, for those who hold a plan against them. Whoever may look at figures there may ask. */
public interface RelapseFigures {

    /**
     * Of the households that live in the unit on the later day, as it is on that day, wherever they lived on the earlier.
     *
     * @param start households that are not in the register on it have neither relapsed nor become poor since
     */
    RelapseCounts between(UnitId place, LocalDate start, LocalDate end);
}
