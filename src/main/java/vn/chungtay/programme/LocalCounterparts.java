package vn.chungtay.programme;

import java.util.Optional;
import vn.chungtay.geography.UnitId;

/** The counterpart rules that provinces loaded and a second person approved. */
public interface LocalCounterparts {

    /** The rule of the province in which the place lies; empty if none was approved for the year. */
    Optional<CounterpartRule> inForce(UnitId place, int year);
}
