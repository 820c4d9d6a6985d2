package vn.chungtay.figures.model;

import java.time.Instant;
import vn.chungtay.figures.ClosingId;
import vn.chungtay.figures.PovertyCounts;
import vn.chungtay.geography.UnitId;

/**
 * Frozen figures of a year that everybody may see (PUB-01).
 *
 * @param version which closing of the year they are from
 * @param at when they were published
 */
public record Published(ClosingId closing, UnitId unit, int year, int version, Instant at, PovertyCounts counts) {}
