package vn.chungtay.staff.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;
import vn.chungtay.staff.StaffAction;
import vn.chungtay.staff.StaffMemberId;
import vn.chungtay.staff.model.Attendance;
import vn.chungtay.staff.model.StaffFile;
import vn.chungtay.staff.model.StaffMember;
import vn.chungtay.staff.model.StaffRefusal;
import vn.chungtay.staff.store.StaffStore;

/** Keeps the register of staff and the courses they attended (CAP-02, IND-08). The trail holds no names. */
@Service
public class KeepStaff {

    private final Access access;
    private final Audit audit;
    private final StaffStore staff;
    private final Clock clock;

    KeepStaff(Access access, Audit audit, StaffStore staff, Clock clock) {
        this.access = access;
        this.audit = audit;
        this.staff = staff;
        this.clock = clock;
    }

    @Transactional
    public Optional<StaffRefusal> add(StaffMember member) {
        access.require(StaffAction.KEEP, member.unit());
        var refused = member.refusal();
        if (refused.isPresent()) return refused;
        if (!staff.add(member)) return Optional.of(StaffRefusal.THERE_ALREADY);
        audit.changed(StaffAction.KEEP.code(), member.id(), Map.of(), values(member));
        return Optional.empty();
    }

    /** @param member with the version that the caller has seen; its unit stays what it is */
    @Transactional
    public Optional<StaffRefusal> change(StaffMember member) {
        var before = require(member.id());
        var refused = member.refusal();
        if (refused.isPresent()) return refused;
        if (staff.same(member).filter(it -> !it.id().equals(member.id())).isPresent())
            return Optional.of(StaffRefusal.THERE_ALREADY);
        if (!staff.change(member)) throw new Stale("staff member");
        audit.changed(StaffAction.KEEP.code(), member.id(), values(before), values(member));
        return Optional.empty();
    }

    @Transactional
    public Optional<StaffRefusal> attend(StaffMemberId id, Attendance attendance) {
        require(id);
        var refused = attendance.refusal(LocalDate.now(clock));
        if (refused.isPresent()) return refused;
        if (!staff.attend(id, attendance)) return Optional.of(StaffRefusal.COURSE_THERE_ALREADY);
        audit.changed(
                StaffAction.KEEP.code(), id, Map.of(), Map.of("course", attendance.id(), "last_day", attendance.lastDay()));
        return Optional.empty();
    }

    /** A course that is gone already stays gone, and is told once. */
    @Transactional
    public void forget(StaffMemberId id, UUID attendance) {
        var gone = require(id).courses().stream().filter(it -> it.id().equals(attendance)).findFirst();
        if (gone.isEmpty() || !staff.forget(id, attendance)) return;
        audit.changed(
                StaffAction.KEEP.code(), id,
                Map.of("course", attendance, "last_day", gone.get().lastDay()), Map.of());
    }

    /**
     * What a list did.
     *
     * @param known members that were there already, of whom the courses alone were taken
     */
    public record Taken(int added, int known, int courses) {}

    /** All rows of a list, which were checked before, in one transaction. */
    @Transactional
    public Taken take(UnitId place, List<StaffFile.Row> rows) {
        access.require(StaffAction.KEEP, place);
        rows.stream().map(it -> it.member().unit()).distinct().forEach(it -> access.require(StaffAction.KEEP, it));
        int added = 0;
        int courses = 0;
        for (var row : rows) {
            var there = staff.same(row.member());
            var id = there.map(StaffMember::id).orElse(row.member().id());
            if (there.isEmpty() && staff.add(row.member())) {
                added++;
                audit.changed(StaffAction.KEEP.code(), id, Map.of(), values(row.member()));
            }
            if (row.course().isPresent() && staff.attend(id, row.course().get())) {
                courses++;
                audit.changed(StaffAction.KEEP.code(), id, Map.of(), Map.of("course", row.course().get().id()));
            }
        }
        return new Taken(added, (int) rows.stream().map(it -> key(it.member())).distinct().count() - added, courses);
    }

    private static List<Object> key(StaffMember it) {
        return List.of(it.unit(), it.post().name(), it.post().position(), it.days());
    }

    private StaffMember require(StaffMemberId id) {
        var there = staff.find(id).orElseThrow(() -> new NotFound("staff member"));
        access.require(StaffAction.KEEP, there.unit());
        return there;
    }

    private static Map<String, Object> values(StaffMember it) {
        var values = new HashMap<String, Object>();
        values.put("unit", it.unit().value());
        values.put("kind", it.post().kind().name());
        values.put("from", String.valueOf(it.days().from()));
        it.days().lastDay().ifPresent(day -> values.put("to", day.toString()));
        return values;
    }
}
