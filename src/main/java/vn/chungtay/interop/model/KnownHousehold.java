package vn.chungtay.interop.model;

import vn.chungtay.registry.HouseholdId;

/**
 * A household of the register that a report names.
 *
 * @param code as everybody knows it
 */
public record KnownHousehold(HouseholdId id, String code) {}
