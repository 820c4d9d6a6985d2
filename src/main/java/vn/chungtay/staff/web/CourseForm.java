package vn.chungtay.staff.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.chungtay.staff.model.Attendance;

/** A course that somebody attended, as typed. */
record CourseForm(
        @Nullable String course, @Nullable String organiser, @Nullable String firstDay, @Nullable String lastDay) {

    static final CourseForm BLANK = new CourseForm("", "", "", "");

    /** Empty if one of its days is none. */
    Optional<Attendance> toAttendance() {
        return StaffForm.day(firstDay).flatMap(first -> StaffForm.day(lastDay).map(last -> new Attendance(
                UUID.randomUUID(), StaffForm.text(course), StaffForm.text(organiser), first, last)));
    }
}
