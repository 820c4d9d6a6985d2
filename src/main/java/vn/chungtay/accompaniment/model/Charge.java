package vn.chungtay.accompaniment.model;

import vn.chungtay.shared.DateRange;

/** Somebody is in charge of a household or a village for some days. */
public record Charge(CompanionId companion, String title, DateRange days) {}
