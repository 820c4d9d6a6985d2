package vn.chungtay.standards;

import java.util.OptionalInt;
import java.util.OptionalLong;
import vn.chungtay.geography.AreaType;

/**
 * What is known about a household when it is classified. Either the points of sheet B1 or the income decides the
 * income side; if both are there the points decide, because the review forms do.
 *
 * @param b1Score points of sheet B1
 * @param monthlyIncomeDong income per head and month in đồng, without social assistance of the State
 * @param madeInAgriculture whether the household works in farming, forestry, fishery or salt making, the condition of
 *     the class of average living standard; true, false or not known
 */
public record Evidence(
        AreaType area,
        OptionalInt b1Score,
        OptionalLong monthlyIncomeDong,
        Deprivations deprivations,
        Known madeInAgriculture) {

    public Evidence {
        if (b1Score.orElse(0) < 0) throw new IllegalArgumentException("points below 0: " + b1Score);
        if (monthlyIncomeDong.orElse(0) < 0) throw new IllegalArgumentException("income below 0: " + monthlyIncomeDong);
    }

    /** An answer that may be missing. */
    public enum Known {
        YES,
        NO,
        UNKNOWN
    }
}
