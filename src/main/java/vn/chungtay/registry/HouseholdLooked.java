package vn.chungtay.registry;

/** Somebody looked at a household, however that was recorded. Published in the transaction that records it. */
public record HouseholdLooked(HouseholdId household, AssessmentRow look) {}
