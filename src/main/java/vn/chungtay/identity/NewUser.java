package vn.chungtay.identity;

import vn.chungtay.geography.UnitId;
import vn.chungtay.shared.DateRange;

/**
 * Somebody to be enrolled with one right.
 *
 * @param days the days of the right; must have a first one
 */
public record NewUser(
        String userName, String fullName, String agency, String password, Role role, UnitId unit, DateRange days) {}
