package vn.chungtay.accompaniment.model;

import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;

/**
 * A village: who is in charge of it, how many households registered to escape, and how many of these have no helper.
 *
 * @param charge absent if nobody is in charge
 */
public record VillageLine(UnitId id, String name, @Nullable Charge charge, int registered, int alone, int escaped) {}
