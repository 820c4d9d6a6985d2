package vn.chungtay.registry;

import java.util.Optional;
import vn.chungtay.geography.UnitId;
import vn.chungtay.jobs.JobId;

/**
 * What the households of a place would be under the next standard. It is counted every night and whenever somebody asks;
 * the counts are read from {@code registry.pub_next_…}, each with its day.
 */
public interface NextClasses {

    /**
     * Plans a count of the place, which goes on in the background commune by commune; whoever asks again meanwhile gets the
     * same one. Empty while a count goes on that somebody else has asked for: its result is for both.
     */
    Optional<JobId> count(UnitId place);
}
