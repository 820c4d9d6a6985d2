package vn.chungtay.plans.model;

import java.time.LocalDate;

/**
 * Number and date of a version.
 *
 * @param errors how many errors the check found when it was issued
 * @param reason why it was issued with them; empty without errors
 */
public record Issue(String number, LocalDate signedOn, LocalDate inForceFrom, int errors, String reason) {}
