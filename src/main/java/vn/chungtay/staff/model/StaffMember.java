package vn.chungtay.staff.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.shared.DateRange;
import vn.chungtay.shared.Sex;
import vn.chungtay.staff.StaffMemberId;

/**
 * Somebody who works for poverty reduction in a unit for some days (CAP-02).
 *
 * @param days from the first day; open as long as they stay
 * @param courses by their days
 */
public record StaffMember(StaffMemberId id, UnitId unit, Post post, DateRange days, int version, List<Attendance> courses) {

    /**
     * Who they are.
     *
     * @param name empty for a post that is known by its position alone
     * @param sex absent if nobody told
     * @param minority whether of an ethnic minority; absent if nobody told
     */
    public record Post(String name, String position, StaffKind kind, @Nullable Sex sex, @Nullable Boolean minority) {}

    public StaffMember {
        courses = List.copyOf(courses);
    }

    /** What stands against keeping them so. */
    public Optional<StaffRefusal> refusal() {
        if (post.position().isBlank()) return Optional.of(StaffRefusal.NO_POSITION);
        return days.from() == null ? Optional.of(StaffRefusal.NO_FIRST_DAY) : Optional.empty();
    }

    /** Courses that ended in the year of the day, and not after it. */
    public Stream<Attendance> coursesBy(LocalDate day) {
        return courses.stream().filter(it -> it.lastDay().getYear() == day.getYear() && !it.lastDay().isAfter(day));
    }
}
