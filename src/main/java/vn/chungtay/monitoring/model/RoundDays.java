package vn.chungtay.monitoring.model;

import java.time.LocalDate;

/**
 * The two days that a round compares, both as they end.
 *
 * @param closing the last day of the round, or the day of the count while the round is not over
 * @param over whether the round was over on the day of the question
 */
public record RoundDays(LocalDate opening, LocalDate closing, boolean over) {}
