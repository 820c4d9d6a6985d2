package vn.chungtay.approvals.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Counts working days: Monday to Friday. Days off by law are announced each year and are not known here. */
public final class WorkingDays {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private WorkingDays() {}

    /** The day on which so many working days after this one are over; for 0 the day itself or the next working day. */
    public static LocalDate after(LocalDate day, int days) {
        var last = day;
        for (var left = days; left > 0; left--) last = onOrAfter(last.plusDays(1));
        return onOrAfter(last);
    }

    private static LocalDate onOrAfter(LocalDate day) {
        var next = day;
        while (WEEKEND.contains(next.getDayOfWeek())) next = next.plusDays(1);
        return next;
    }
}
