package vn.chungtay.monitoring.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import vn.chungtay.monitoring.model.Due;
import vn.chungtay.monitoring.model.OwedReport;
import vn.chungtay.monitoring.model.SentReport;
import vn.chungtay.monitoring.store.ReportCalendarFile;
import vn.chungtay.monitoring.store.ReportStore;

/**
 * What a unit itself has to report, round by round: by which day, whether it has, and how many days late. Months in which
 * cases arise are among them, each due on the 5th of the next (QĐ 24/2021/QĐ-TTg Điều 7).
 */
@Service
public class ListOwnReports {

    private final Access access;
    private final Geography geography;
    private final ReportCalendarFile calendar;
    private final ReportStore reports;
    private final ReportDeadlines deadlines;
    private final ListOwedReports below;
    private final Clock clock;

    ListOwnReports(
            Access access,
            Geography geography,
            ReportCalendarFile calendar,
            ReportStore reports,
            ReportDeadlines deadlines,
            ListOwedReports below,
            Clock clock) {
        this.access = access;
        this.geography = geography;
        this.calendar = calendar;
        this.reports = reports;
        this.deadlines = deadlines;
        this.below = below;
        this.clock = clock;
    }

    /** @param late days after the due day, 0 if it is not late */
    public record Line(Round round, OwedReport owed, long late) {}

    /**
     * What waits for the caller.
     *
     * @param unit that reports
     * @param owed rounds that are over and not sent; @param late those of them whose day is past
     * @param round the last one for which units below have a day; absent if there is none
     * @param below those of them that owe their report of it and are late
     */
    public record Waiting(UnitId unit, int owed, int late, @Nullable Round round, int below) {}

    /** Rounds of this year that are over and for which somebody has said a day, the latest first. */
    @Transactional(readOnly = true)
    public List<Line> of(UnitId place) {
        access.require(MonitoringAction.VIEW, place);
        return lines(place);
    }

    private List<Line> lines(UnitId place) {
        var today = LocalDate.now(clock);
        var unit = geography.nearest(place, today);
        if (unit.isEmpty() || unit.get().level() == UnitLevel.VILLAGE || unit.get().level() == UnitLevel.COUNTRY) return List.of();
        var sent = reports.newest(place).stream().collect(Collectors.toMap(SentReport::round, it -> it));
        return over(today)
                .flatMap(round -> deadlines.find(unit.get(), round).stream().map(due -> line(unit.get(), round, due, sent.get(round), today)))
                .sorted(Comparator.comparing((Line it) -> day(it.owed())).reversed())
                .toList();
    }

    private Stream<Round> over(LocalDate today) {
        return calendar.calendar().rounds(today.getYear()).stream().filter(it -> calendar.calendar().days(it, today).over());
    }

    private Line line(Unit unit, Round round, Due due, @Nullable SentReport sent, LocalDate today) {
        var owed = new OwedReport(unit, due, sent);
        return new Line(round, owed, owed.daysLate(today, sent == null ? null : LocalDate.ofInstant(sent.sentAt(), clock.getZone())));
    }

    private static LocalDate day(OwedReport it) {
        return Objects.requireNonNull(it.due()).day();
    }

    /** Nothing for who sends no reports, and where nothing is owed by the own unit or late below it. */
    @Transactional(readOnly = true)
    public Optional<Waiting> waiting() {
        var home = access.home();
        if (home.isEmpty() || !access.may(MonitoringAction.VIEW, home.get()) || !reports(home.get())) return Optional.empty();
        access.require(MonitoringAction.VIEW, home.get());
        var owed = lines(home.get()).stream().filter(it -> it.owed().isOwed()).toList();
        var late = lateBelow(home.get());
        return Optional.of(new Waiting(
                        home.get(), owed.size(), (int) owed.stream().filter(it -> it.late() > 0).count(), late.round(), late.units()))
                .filter(it -> it.owed() > 0 || it.below() > 0);
    }

    private record Below(@Nullable Round round, int units) {}

    /** In the latest round for which somebody below has a day at all. */
    private Below lateBelow(UnitId place) {
        var today = LocalDate.now(clock);
        var latest = Comparator.comparing((Round it) -> calendar.calendar().days(it, today).closing()).reversed();
        for (var round : over(today).sorted(latest).toList()) {
            var lines = below.below(place, round);
            if (lines.stream().anyMatch(it -> it.owed().due() != null)) {
                return new Below(round, (int) lines.stream().filter(it -> it.late() > 0 && it.owed().isOwed()).count());
            }
        }
        return new Below(null, 0);
    }

    private boolean reports(UnitId unit) {
        return access.may(MonitoringAction.SEND, unit) || access.may(MonitoringAction.COUNT, unit) || access.may(MonitoringAction.ANSWER, unit);
    }
}
