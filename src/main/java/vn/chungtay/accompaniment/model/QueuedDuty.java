package vn.chungtay.accompaniment.model;

import org.jspecify.annotations.Nullable;

/**
 * A duty in the queue of whoever is in charge: the helper of the household, else whoever is in charge of the village, else
 * the people's committee of the commune.
 *
 * @param person name of the member it is about
 * @param by absent if it is the people's committee's
 */
public record QueuedDuty(Duty duty, Place place, @Nullable String person, @Nullable Charge by) {}
