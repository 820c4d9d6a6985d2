package vn.chungtay.staff.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.staff.StaffAction;
import vn.chungtay.staff.StaffMemberId;
import vn.chungtay.staff.model.StaffFilter;
import vn.chungtay.staff.model.StaffMember;
import vn.chungtay.staff.store.StaffStore;

/** Shows the staff of a unit with everything below it to those who are responsible for it; each look is recorded. */
@Service
public class ListStaff {

    private final Access access;
    private final Audit audit;
    private final StaffStore staff;

    ListStaff(Access access, Audit audit, StaffStore staff) {
        this.access = access;
        this.audit = audit;
        this.staff = staff;
    }

    /** @param total of all pages */
    public record Page(List<StaffMember> members, int total) {}

    @Transactional
    public Page page(UnitId place, LocalDate day, StaffFilter filter, int offset, int limit) {
        access.require(StaffAction.VIEW, place);
        var members = staff.on(place, day, filter, offset, limit);
        audit.looked(StaffAction.VIEW.code(), members.stream().map(StaffMember::id).toList(), day);
        return new Page(members, staff.count(place, day, filter));
    }

    @Transactional
    public StaffMember one(StaffMemberId id) {
        var member = staff.find(id).orElseThrow(() -> new NotFound("staff member"));
        access.require(StaffAction.VIEW, member.unit(), List.of(id), null);
        return member;
    }

    /** All of them, to leave the system as a file. */
    @Transactional
    public List<StaffMember> export(UnitId place, LocalDate day, StaffFilter filter) {
        access.require(StaffAction.EXPORT, place);
        var members = staff.on(place, day, filter, 0, Integer.MAX_VALUE);
        audit.exported(StaffAction.EXPORT.code(), members.size(), Map.of("unit", place.value(), "as_of", day.toString()));
        return members;
    }
}
