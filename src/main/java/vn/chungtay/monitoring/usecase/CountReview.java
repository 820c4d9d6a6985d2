package vn.chungtay.monitoring.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.Access;
import vn.chungtay.jobs.JobId;
import vn.chungtay.jobs.Jobs;
import vn.chungtay.monitoring.MonitoringAction;
import vn.chungtay.monitoring.Round;
import vn.chungtay.monitoring.model.CountRun;
import vn.chungtay.monitoring.store.ReportCalendarFile;
import vn.chungtay.monitoring.store.CountingStore;
import vn.chungtay.platform.NotFound;

/** Counts a place for a round, one area after the other, so that its reports can be read from sums. */
@Service
public class CountReview {

    private final Access access;
    private final Geography geography;
    private final Jobs jobs;
    private final ReportCalendarFile calendar;
    private final CountingStore countings;
    private final Counters counters;
    private final Clock clock;

    CountReview(
            Access access,
            Geography geography,
            Jobs jobs,
            ReportCalendarFile calendar,
            CountingStore countings,
            Counters counters,
            Clock clock) {
        this.access = access;
        this.geography = geography;
        this.jobs = jobs;
        this.calendar = calendar;
        this.countings = countings;
        this.counters = counters;
        this.clock = clock;
    }

    /** Plans a count of everything in the place; empty while the round has not begun, so that nothing could be counted. */
    @Transactional
    public Optional<JobId> ask(UnitId place, Round round) {
        access.require(MonitoringAction.COUNT, place);
        return begin(place, round).map(it -> jobs.plan(CountJob.KIND, it.toString()));
    }

    /** The run of a new count, for whoever counts at once. */
    @Transactional
    public Optional<UUID> begin(UnitId place, Round round) {
        access.require(MonitoringAction.COUNT, place);
        var today = LocalDate.now(clock);
        if (!calendar.calendar().hasBegun(round, today)) return Optional.empty();
        var run = UUID.randomUUID();
        countings.begin(run, place, round, calendar.calendar().days(round, today), clock.instant());
        return Optional.of(run);
    }

    @Transactional(readOnly = true)
    public List<UnitId> areas(UUID run) {
        var asked = run(run);
        access.require(MonitoringAction.COUNT, asked.place());
        return countings.areas(asked.place(), asked.closing());
    }

    /** Counts one area, unless the run has done so already: a second run after a crash goes on where the first ended. */
    @Transactional
    public void area(UUID run, UnitId area) {
        var asked = run(run);
        access.require(MonitoringAction.COUNT, asked.place());
        if (countings.isCounted(asked, area)) return;
        var unit = geography.unit(area, asked.closing()).orElseThrow(() -> new NotFound("unit " + area.value()));
        var counting = countings.open(asked, area, clock.instant());
        counters.count(counting, asked, area, unit.level() == UnitLevel.COMMUNE);
    }

    private CountRun run(UUID run) {
        return countings.run(run).orElseThrow(() -> new NotFound("count " + run));
    }
}
