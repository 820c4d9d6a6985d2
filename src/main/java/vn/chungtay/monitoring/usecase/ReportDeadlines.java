package vn.chungtay.monitoring.usecase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.Access;
import vn.chungtay.monitoring.MonitoringAction;
import vn.chungtay.monitoring.Round;
import vn.chungtay.monitoring.model.Due;
import vn.chungtay.monitoring.store.ReportCalendarFile;
import vn.chungtay.monitoring.store.DeadlineStore;

/** By when a unit reports: the day that the nearest unit above it has set, else what the calendar says (REP-05). */
@Service
public class ReportDeadlines {

    private final Access access;
    private final Geography geography;
    private final ReportCalendarFile calendar;
    private final DeadlineStore own;
    private final Audit audit;

    ReportDeadlines(Access access, Geography geography, ReportCalendarFile calendar, DeadlineStore own, Audit audit) {
        this.access = access;
        this.geography = geography;
        this.calendar = calendar;
        this.own = own;
        this.audit = audit;
    }

    /** @param basis in which document the day was set */
    @Transactional
    public void set(UnitId unit, UnitLevel level, Round round, LocalDate day, String basis) {
        access.require(MonitoringAction.SET_DEADLINE, unit);
        own.set(unit, level, round, new Due(day, basis.strip(), true));
        audit.changed(
                MonitoringAction.SET_DEADLINE.code(),
                unit,
                Map.of(),
                Map.of("level", level.name(), "round", round.code(), "due_on", day.toString()));
    }

    @Transactional(readOnly = true)
    public Optional<Due> due(Unit unit, Round round) {
        access.require(MonitoringAction.VIEW, unit.id());
        return find(unit, round);
    }

    /** For use cases that have asked for their right. */
    Optional<Due> find(Unit unit, Round round) {
        return Optional.ofNullable(find(List.of(unit), round).get(unit.id()));
    }

    /** The same for units that have one parent, in one question; those without a day are missing. */
    Map<UnitId, Due> find(List<Unit> siblings, Round round) {
        if (siblings.isEmpty()) return Map.of();
        var above = geography.pathUp(siblings.getFirst().id(), siblings.getFirst().asOf()).stream().skip(1).map(Unit::id).toList();
        var set = own.of(above, round);
        var found = new HashMap<UnitId, Due>();
        for (var unit : siblings) {
            var ofLevel = set.stream().filter(it -> it.level() == unit.level()).toList();
            nearest(above, ofLevel)
                    .or(() -> calendar.calendar().due(round, unit.level()))
                    .ifPresent(it -> found.put(unit.id(), it));
        }
        return found;
    }

    private static Optional<Due> nearest(List<UnitId> above, List<DeadlineStore.Own> set) {
        return above.stream()
                .flatMap(unit -> set.stream().filter(it -> it.unit().equals(unit)))
                .map(DeadlineStore.Own::due)
                .findFirst();
    }
}
