package vn.chungtay.targets.model;

import java.time.LocalDate;
import vn.chungtay.geography.UnitId;
import vn.chungtay.targets.TargetSetId;

/** The targets and quotas of one unit for one year. */
public record TargetSet(TargetSetId id, UnitId unit, int year) {

    /** The counts that the plan starts from: those of the end of the year before. */
    public LocalDate start() {
        return LocalDate.of(year - 1, 12, 31);
    }

    /** The last day on which a result of the year counts; before the year is over, today. */
    public LocalDate end(LocalDate today) {
        var last = LocalDate.of(year, 12, 31);
        return today.isBefore(last) ? today : last;
    }
}
