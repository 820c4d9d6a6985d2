package vn.chungtay.campaigns.model.sample;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One draw.
 *
 * @param number within its review, from 1
 * @param seed by which anybody draws the same households again
 * @param percent of each village
 * @param basis where the share comes from
 * @param pool how many households it was drawn from
 * @param drawn how many were
 */
public record Sample(
        UUID id, int number, LocalDate drawnOn, long seed, SampleMethod method, int percent, String basis, int pool, int drawn) {}
