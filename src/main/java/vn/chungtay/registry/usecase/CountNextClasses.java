package vn.chungtay.registry.usecase;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.jobs.JobId;
import vn.chungtay.jobs.Jobs;
import vn.chungtay.platform.CheckedScope;
import vn.chungtay.registry.NextClasses;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.registry.store.NextClassStore;
import vn.chungtay.registry.store.NextClassStore.Row;
import vn.chungtay.standards.NextStandard;

/** Counts what the households of a place would be under the next standard, one commune after the other. */
@Service
public class CountNextClasses implements NextClasses {

    /** A count that has not ended after this time has failed, and bars nobody. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Access access;
    private final NextClassStore store;
    private final Foresee foresee;
    private final CheckedScope scope;
    private final Jobs jobs;
    private final Clock clock;

    CountNextClasses(
            Access access, NextClassStore store, Foresee foresee, CheckedScope scope, Jobs jobs, Clock clock) {
        this.access = access;
        this.store = store;
        this.foresee = foresee;
        this.scope = scope;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<JobId> count(UnitId place) {
        access.require(RegistryAction.FORESEE, place);
        var running = jobs.underWay(CountNextClassesJob.KIND, place.value().toString());
        if (running.isPresent()) return running;
        var now = clock.instant();
        if (!store.order(place, now, now.minus(LONGEST))) return Optional.empty();
        return Optional.of(jobs.plan(CountNextClassesJob.KIND, CountNextClassesJob.payload(place)));
    }

    /** The count of the place has ended, or will not be tried any more. */
    @Transactional
    public void ended(UnitId place) {
        access.require(RegistryAction.FORESEE, place);
        store.ended(place);
    }

    /** In which pieces the place is counted. */
    @Transactional(readOnly = true)
    public List<UnitId> areas(UnitId place) {
        access.require(RegistryAction.FORESEE, place);
        return store.areas(place, LocalDate.now(clock));
    }

    /**
     * Counts one piece of the place anew, unless this run has done so: after a crash it goes on where it ended.
     *
     * @param run names what asked for the count
     */
    @Transactional
    public void area(UnitId place, UnitId area, String run, NextStandard next) {
        access.require(RegistryAction.FORESEE, place);
        store.lock(area);
        if (store.isCounted(area, run, next)) return;
        // A count is of all households of the commune and tells of none, whoever asks for it.
        scope.write(() -> count(area, run, next));
    }

    private void count(UnitId area, String run, NextStandard next) {
        var today = LocalDate.now(clock);
        var rows = store.standings(area, today).stream()
                .map(it -> new Row(it, foresee.of(it.household(), it.lastLook(), next)))
                .toList();
        store.replace(area, run, next, today, clock.instant(), rows);
    }
}
