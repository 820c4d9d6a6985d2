package vn.chungtay.trainingworld.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.shared.DateRange;
import vn.chungtay.staff.StaffAction;
import vn.chungtay.staff.StaffMemberId;
import vn.chungtay.staff.model.Attendance;
import vn.chungtay.staff.model.StaffMember;
import vn.chungtay.staff.model.StaffMember.Post;
import vn.chungtay.staff.usecase.KeepStaff;
import vn.chungtay.trainingworld.model.Colleague;

/** Enters the invented staff of a unit as who keeps its register does. Who is there already stays. */
@Component
class EmployStaff {

    private static final String ORGANISER = "Sở Nông nghiệp và Môi trường (lớp tập huấn mẫu)";

    private final Access access;
    private final KeepStaff keep;
    private final Clock clock;

    EmployStaff(Access access, KeepStaff keep, Clock clock) {
        this.access = access;
        this.keep = keep;
        this.clock = clock;
    }

    /** @param village the first one of the unit; absent if it has none */
    @Transactional
    public void employ(String keptBy, UnitId unit, Optional<UnitId> village) {
        access.require(StaffAction.KEEP, unit);
        for (var it : Colleague.all()) {
            var place = it.inVillage() ? village : Optional.of(unit);
            if (it.keptBy().equals(keptBy)) place.ifPresent(where -> employ(it, where));
        }
    }

    private void employ(Colleague it, UnitId place) {
        var post = new Post(it.name(), it.position(), it.kind(), it.sex(), it.minority());
        var member = new StaffMember(StaffMemberId.next(), place, post, new DateRange(it.from(), null), 1, List.of());
        var course = it.course();
        if (keep.add(member).isPresent() || course == null) return;
        var last = course.lastDayBy(LocalDate.now(clock));
        keep.attend(member.id(), new Attendance(UUID.randomUUID(), course.name(), ORGANISER, last.minusDays(course.days() - 1L), last));
    }
}
