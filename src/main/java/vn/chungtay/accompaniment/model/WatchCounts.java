package vn.chungtay.accompaniment.model;

import vn.chungtay.geography.UnitId;

/**
 * How many households of a unit escaped and stand where.
 *
 * @param warned watched households with a duty that waits
 * @param duties that wait
 * @param late of these, those whose day is over
 */
public record WatchCounts(
        UnitId unit, String name, int watched, int warned, int again, int ended, int undated, int duties, int late) {

    public WatchCounts plus(WatchCounts it) {
        return new WatchCounts(
                unit, name, watched + it.watched, warned + it.warned, again + it.again, ended + it.ended, undated + it.undated,
                duties + it.duties, late + it.late);
    }
}
