package vn.chungtay.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the trail; whatever is absent does not narrow.
 *
 * @param subject id of a person, household or user
 * @param action beginning of an action's code
 * @param user part of a user name
 * @param kind LOOKED, CHANGED, EXPORTED or REFUSED
 * @param from first day, included
 * @param to last day, included
 */
public record TrailQuery(
        @Nullable UUID subject,
        String action,
        String user,
        String kind,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
