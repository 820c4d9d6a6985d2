package vn.chungtay.registry;

import vn.chungtay.geography.UnitId;
import vn.chungtay.jobs.JobId;

/**
 * What the households of a place would be under the next standard. It is counted every night and whenever somebody asks;
 * the counts are read from {@code registry.pub_next_…}, each with its day.
 */
public interface NextClasses {

    /** Plans a count of the place, which goes on in the background commune by commune. */
    JobId count(UnitId place);
}
