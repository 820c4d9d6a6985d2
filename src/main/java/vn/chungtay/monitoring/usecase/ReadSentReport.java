package vn.chungtay.monitoring.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.monitoring.MonitoringAction;
import vn.chungtay.monitoring.ReportId;
import vn.chungtay.monitoring.Round;
import vn.chungtay.monitoring.model.Difference;
import vn.chungtay.monitoring.model.Measure;
import vn.chungtay.monitoring.model.ReportTable;
import vn.chungtay.monitoring.model.SentReport;
import vn.chungtay.monitoring.store.ReportCalendarFile;
import vn.chungtay.monitoring.store.CountingStore;
import vn.chungtay.monitoring.store.CountingStore.Counting;
import vn.chungtay.monitoring.store.DifferenceList;
import vn.chungtay.monitoring.store.ReportStore;
import vn.chungtay.platform.CheckedScope;
import vn.chungtay.platform.NotFound;
import vn.chungtay.registry.RegistryAction;

/** A report as it was sent, and what differs from it in the newest count. */
@Service
public class ReadSentReport {

    private static final List<String> CLASSES = List.of("POOR", "NEAR_POOR");

    private final Access access;
    private final Audit audit;
    private final Geography geography;
    private final ReportCalendarFile calendar;
    private final CountingStore countings;
    private final ReportStore reports;
    private final ReadReviewReport tables;
    private final DifferenceList differences;
    private final CheckedScope scope;
    private final Clock clock;

    ReadSentReport(
            Access access,
            Audit audit,
            Geography geography,
            ReportCalendarFile calendar,
            CountingStore countings,
            ReportStore reports,
            ReadReviewReport tables,
            DifferenceList differences,
            CheckedScope scope,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.geography = geography;
        this.calendar = calendar;
        this.countings = countings;
        this.reports = reports;
        this.tables = tables;
        this.differences = differences;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * A report as sent.
     *
     * @param intact whether the counts it rests on still have the hash of the day on which it was sent
     * @param replaced names of units below that have sent a new version since, so that the sum is older than its parts
     * @param since by class and kind how many households were counted otherwise in the newest count
     */
    public record Shown(
            SentReport report,
            ReportTable table,
            boolean intact,
            List<String> replaced,
            Map<String, Map<Difference.Kind, Integer>> since) {}

    /** All versions of a unit's report for a round, the newest first. */
    @Transactional(readOnly = true)
    public List<SentReport> versions(UnitId unit, Round round) {
        access.require(MonitoringAction.VIEW, unit);
        return reports.of(unit, round);
    }

    /** @param kinds what its table is read for; everything if it is empty */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Shown show(ReportId id, Set<Measure.Kind> kinds) {
        var report = report(id);
        access.require(MonitoringAction.VIEW, report.unit());
        var days = calendar.calendar().days(report.round(), LocalDate.now(clock));
        var rests = countings.all(reports.countings(id));
        var unit = geography.unit(report.unit(), days.closing()).orElseThrow(() -> new NotFound("unit " + report.unit().value()));
        var areas = rests.stream().map(Counting::area).toList();
        return new Shown(
                report,
                tables.table(new ReadReviewReport.Asked(unit, report.round(), days, kinds), areas, rests),
                SendReviewReport.hash(rests).equals(report.hash()),
                replaced(report, days.closing()),
                since(report, rests));
    }

    /** At most so many households that differ in this way, of those the caller may see. */
    @Transactional
    public List<Difference> differing(ReportId id, String povertyClass, Difference.Kind kind, int limit) {
        var report = report(id);
        access.require(RegistryAction.VIEW, report.unit());
        var found = differences.households(pair(report, countings.all(reports.countings(id)), povertyClass), kind, limit);
        audit.looked(RegistryAction.VIEW.code(), found.stream().map(Difference::id).toList(), null);
        return found;
    }

    private List<String> replaced(SentReport report, LocalDate day) {
        var parts = reports.parts(report.id());
        var newest = reports.newest(parts.stream().map(SentReport::unit).toList(), report.round()).stream()
                .collect(Collectors.toMap(SentReport::unit, SentReport::id));
        return parts.stream()
                .filter(it -> !it.id().equals(newest.get(it.unit())))
                .map(it -> geography.nearest(it.unit(), day).map(unit -> unit.name()).orElse(""))
                .toList();
    }

    /** A count is of all households; who they are is told only to those with the right. */
    private Map<String, Map<Difference.Kind, Integer>> since(SentReport report, List<Counting> rests) {
        var since = new LinkedHashMap<String, Map<Difference.Kind, Integer>>();
        scope.write(() -> CLASSES.forEach(it -> since.put(it, differences.count(pair(report, rests, it)))));
        return since;
    }

    private DifferenceList.Pair pair(SentReport report, List<Counting> rests, String povertyClass) {
        var then = new ArrayList<UUID>(rests.stream().map(Counting::id).toList());
        var now = new ArrayList<UUID>(countings.newest(rests.stream().map(Counting::area).toList(), report.round()).stream()
                .map(Counting::id)
                .toList());
        // Areas that nobody has counted again agree with themselves.
        var same = new HashSet<>(then);
        same.retainAll(now);
        then.removeAll(same);
        now.removeAll(same);
        return new DifferenceList.Pair(then, now, povertyClass);
    }

    private SentReport report(ReportId id) {
        return reports.report(id).orElseThrow(() -> new NotFound("report " + id.value()));
    }
}
