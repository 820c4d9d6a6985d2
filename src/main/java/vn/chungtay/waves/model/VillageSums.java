package vn.chungtay.waves.model;

import java.math.BigDecimal;
import vn.chungtay.geography.UnitId;

/**
 * Sums over the households of one village that say something to one figure: with {@code x} for the answers of a household and
 * {@code y} for their total.
 *
 * @param households with at least one answer
 * @param asked places concerned, answered or not
 */
public record VillageSums(
        UnitId village,
        int households,
        long asked,
        long x,
        BigDecimal y,
        BigDecimal xx,
        BigDecimal xy,
        BigDecimal yy) {}
