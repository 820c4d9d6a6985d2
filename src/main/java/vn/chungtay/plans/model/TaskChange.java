package vn.chungtay.plans.model;

import java.time.Instant;

/**
 * A task as it was said to be at one time.
 *
 * @param number 1 for its beginning
 * @param note why it was changed; may be empty
 * @param undoes number of the change that it takes back; 0 if none
 * @param by name of the person
 */
public record TaskChange(
        int number, TaskTerms terms, TaskProgress progress, String note, int undoes, String by, Instant at) {}
