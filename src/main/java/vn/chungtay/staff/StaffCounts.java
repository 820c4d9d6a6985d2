package vn.chungtay.staff;

import java.util.Optional;
import vn.chungtay.shared.Percentage;

/**
 * The staff of a place on a day (IND-08, CAP-02, CAP-07).
 *
 * @param staff on the register on that day
 * @param trained of them, who finished at least one course in the year of the day, up to the day
 * @param women of the staff; those of whom the sex is not told are none
 * @param sexTold of how many the sex is told; the share of women is of these
 * @param trainedWomen women among the trained
 */
public record StaffCounts(int staff, int trained, int women, int sexTold, int trainedWomen) {

    public static final StaffCounts NONE = new StaffCounts(0, 0, 0, 0, 0);

    /** Empty where nobody is on the register, of whom nothing can be said. */
    public Optional<Percentage> trainedShare() {
        return Percentage.of(trained, staff);
    }

    public Optional<Percentage> womenShare() {
        return Percentage.of(women, sexTold);
    }

    public StaffCounts minus(StaffCounts other) {
        return new StaffCounts(
                staff - other.staff,
                trained - other.trained,
                women - other.women,
                sexTold - other.sexTold,
                trainedWomen - other.trainedWomen);
    }
}
