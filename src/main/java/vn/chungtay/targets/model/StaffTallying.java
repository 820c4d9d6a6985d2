package vn.chungtay.targets.model;

import vn.chungtay.staff.StaffCounts;

/** How a result comes from the register of staff (IND-08). */
public enum StaffTallying implements Tallying {
    /** Of the staff on the last day, those who finished at least one course in the year. */
    STAFF_TRAINED;

    public Result of(StaffCounts counts) {
        return Result.rate(counts.trained(), counts.staff());
    }
}
