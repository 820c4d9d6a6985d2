package vn.chungtay.figures.model;

import vn.chungtay.geography.UnitId;

/**
 * A village whose review is not finished: for some of its poor households no cause is written down.
 *
 * @param name on the day of the closing
 * @param households how many, at least one
 */
public record UncausedVillage(UnitId village, String name, int households) {}
