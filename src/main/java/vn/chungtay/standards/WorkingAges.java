package vn.chungtay.standards;

import java.time.LocalDate;
import java.util.Optional;

/** Who is of working age on a day, by the dated files under {@code standards/people}. */
public interface WorkingAges {

    /** Empty for a day of which the files do not say what holds. */
    Optional<WorkingAge> on(LocalDate day);
}
