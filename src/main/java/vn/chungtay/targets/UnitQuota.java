package vn.chungtay.targets;

import vn.chungtay.geography.UnitId;
import vn.chungtay.standards.PovertyClass;

/**
 * The households that a unit is to bring out of a class in the year of the plan.
 *
 * @param povertyClass poor or near-poor
 * @param households all households at the start: the denominator of every rate
 * @param start households of the class at the start
 * @param exits of these, how many are to leave it
 */
public record UnitQuota(UnitId unit, PovertyClass povertyClass, boolean urban, long households, long start, long exits) {

    public long remaining() {
        return start - exits;
    }
}
