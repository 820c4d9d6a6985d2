package vn.chungtay.registry.model;

import java.time.Instant;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.ClosingId;
import vn.chungtay.registry.PovertyCounts;

/**
 * Frozen figures of a year that everybody may see (PUB-01).
 *
 * @param version which closing of the year they are from
 * @param at when they were published
 */
public record Published(ClosingId closing, UnitId unit, int year, int version, Instant at, PovertyCounts counts) {}
