package vn.chungtay.platform.days;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days off of a year that are announced for it: Tết, Hùng Kings, the day beside the National Day, days given for those
 * that fall on a weekend, days exchanged for a Saturday.
 *
 * @param basis who announced them
 * @param verified whether somebody compared them with the text
 */
record AnnouncedYear(int year, List<DayOff> days, String basis, boolean verified) {

    AnnouncedYear {
        days = List.copyOf(days);
        for (var off : days) {
            if (off.day().getYear() != year) throw new IllegalArgumentException(off.day() + " is not of " + year);
        }
    }

    /** What the day is called that is off; nothing for another day. */
    @Nullable String name(LocalDate day) {
        return days.stream().filter(it -> it.day().equals(day)).map(DayOff::name).findFirst().orElse(null);
    }
}
