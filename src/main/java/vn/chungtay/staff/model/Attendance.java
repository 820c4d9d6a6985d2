package vn.chungtay.staff.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A course that somebody attended to its end.
 *
 * @param organiser may be empty
 */
public record Attendance(UUID id, String course, String organiser, LocalDate firstDay, LocalDate lastDay) {

    public Optional<StaffRefusal> refusal(LocalDate today) {
        if (course.isBlank()) return Optional.of(StaffRefusal.NO_COURSE);
        if (lastDay.isBefore(firstDay)) return Optional.of(StaffRefusal.COURSE_ENDS_BEFORE);
        return lastDay.isAfter(today) ? Optional.of(StaffRefusal.COURSE_NOT_OVER) : Optional.empty();
    }
}
