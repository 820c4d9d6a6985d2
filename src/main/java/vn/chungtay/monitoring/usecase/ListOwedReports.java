package vn.chungtay.monitoring.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.Access;
import vn.chungtay.monitoring.MonitoringAction;
import vn.chungtay.monitoring.Round;
import vn.chungtay.monitoring.model.OwedReport;
import vn.chungtay.monitoring.model.SentReport;
import vn.chungtay.monitoring.store.ReportCalendarFile;
import vn.chungtay.monitoring.store.ReportStore;

/** Who below a unit has reported for a round, who owes a report, and how many days late (REP-10). */
@Service
public class ListOwedReports {

    private final Access access;
    private final Geography geography;
    private final ReportCalendarFile calendar;
    private final ReportStore reports;
    private final ReportDeadlines deadlines;
    private final Clock clock;

    ListOwedReports(
            Access access, Geography geography, ReportCalendarFile calendar, ReportStore reports, ReportDeadlines deadlines, Clock clock) {
        this.access = access;
        this.geography = geography;
        this.calendar = calendar;
        this.reports = reports;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @param late days after the due day, 0 if it is not late or has no day */
    public record Line(OwedReport owed, long late) {}

    /** The units directly below, the latest first. */
    @Transactional(readOnly = true)
    public List<Line> below(UnitId place, Round round) {
        access.require(MonitoringAction.VIEW, place);
        var today = LocalDate.now(clock);
        var day = calendar.calendar().days(round, today).closing();
        var units = geography.children(place, day).stream().filter(it -> it.level() != UnitLevel.VILLAGE).toList();
        var sent = reports.newest(units.stream().map(Unit::id).toList(), round).stream()
                .collect(Collectors.toMap(SentReport::unit, it -> it));
        var due = deadlines.find(units, round);
        return units.stream()
                .map(it -> line(new OwedReport(it, due.get(it.id()), sent.get(it.id())), today))
                .sorted(Comparator.comparingLong(Line::late).reversed())
                .toList();
    }

    private Line line(OwedReport owed, LocalDate today) {
        return new Line(owed, owed.daysLate(today, sentOn(owed.sent())));
    }

    private @Nullable LocalDate sentOn(@Nullable SentReport sent) {
        return sent == null ? null : LocalDate.ofInstant(sent.sentAt(), clock.getZone());
    }
}
