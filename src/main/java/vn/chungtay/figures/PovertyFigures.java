package vn.chungtay.figures;

import java.time.LocalDate;
import vn.chungtay.geography.UnitId;

/** The counts of a place on a day, for those who plan with them. Whoever may look at figures there may ask. */
public interface PovertyFigures {

    /** The table with the units and the figures of one day; a unit that did not exist then is not found. */
    PovertyTable show(UnitId place, LocalDate asOf);

    /**
     * The counts of one day on the units of another, so that a unit that came into being in between has a past: a commune
     * of four has the counts of the four (DAT-10).
     *
     * @param boundaries a day on which the unit existed
     */
    PovertyCounts totalOn(UnitId place, LocalDate asOf, LocalDate boundaries);

    /** Of the households that live, on that day, in communes and villages that are especially difficult on that day. */
    PovertyCounts inHardship(UnitId place, LocalDate asOf);
}
