package vn.chungtay.targets;

import java.util.List;

/**
 * The targets of a unit over the years, as annex III prints them (TGT-18), in words.
 *
 * @param from the first of the earlier years that have a column each for plan and result
 * @param year the year of the plan, which has a column for its plan
 * @param until the last year of the period
 */
public record TargetYears(int from, int year, int until, List<Row> rows) {

    /**
     * One indicator.
     *
     * @param indicator code of the target by which the row is called
     * @param period what the period asks, as a sentence; the name of the indicator if it asks nothing
     * @param past plan and result of each earlier year, in order
     * @param plan of the year; empty if none
     */
    public record Row(String indicator, String period, List<Past> past, String plan) {}

    /** Plan and result of a year; either is empty if nobody has told one. */
    public record Past(int year, String plan, String result) {}
}
