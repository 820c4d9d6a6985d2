package vn.chungtay.geography;

import java.util.List;

/** What came of an attempt to change units. A refusal changes nothing. */
public sealed interface UnitChange {

    /** @param units the units that begin with the change, or the changed ones if none begins */
    record Done(List<UnitId> units) implements UnitChange {}

    /** @param because every reason at once */
    record Refused(List<UnitRefusal> because) implements UnitChange {}
}
