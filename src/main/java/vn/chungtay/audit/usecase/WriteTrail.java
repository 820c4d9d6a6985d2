package vn.chungtay.audit.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.chungtay.audit.Audit;
import vn.chungtay.audit.Subjects;
import vn.chungtay.audit.store.Entry;
import vn.chungtay.audit.store.Entry.Kind;
import vn.chungtay.audit.store.TrailStore;
import vn.chungtay.audit.usecase.Unfinished.Line;
import vn.chungtay.platform.Caller;
import vn.chungtay.shared.Id;

/** Remembers where the running transaction acts and on whom, and writes its lines with it. */
@Component
class WriteTrail implements Audit {

    private static final Subjects NOBODY = Subjects.of(List.of());

    private final TrailStore trail;
    private final Clock clock;

    WriteTrail(TrailStore trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public void in(Id place) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) unfinished().in(place.value());
    }

    @Override
    public void near(Collection<? extends Id> places) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) unfinished().near(places.stream().map(Id::value).toList());
    }

    @Override
    @Transactional
    public void looked(String action, Collection<? extends Id> subjects, @Nullable LocalDate asOf) {
        var line = begin(action);
        write(line, Subjects.of(subjects), entry(Kind.LOOKED, action, asOf, Map.of(), Map.of(), null));
    }

    @Override
    @Transactional
    public void changed(String action, Subjects subjects, Map<String, ?> before, Map<String, ?> after) {
        var parts = unfinished().take();
        write(parts == null ? begin(action) : parts, subjects, entry(Kind.CHANGED, action, null, before, after, null));
    }

    @Override
    @Transactional
    public void part(String action, Subjects subjects) {
        var known = unfinished().line();
        var line = known == null ? begin(action) : known;
        unfinished().keep(new Line(line.number(), line.action(), line.named() + trail.name(line.number(), subjects)));
    }

    @Override
    @Transactional
    public void exported(String action, long rows, Map<String, ?> what) {
        write(begin(action), NOBODY, entry(Kind.EXPORTED, action, null, Map.of(), what, rows));
    }

    @Override
    public void refused(String action, @Nullable Id place, String reason) {
        var unit = place == null ? null : place.value();
        trail.appendRefusal(clock.instant(), Caller.current().user(), action, unit, reason);
    }

    private Line begin(String action) {
        return new Line(trail.begin(), action, 0);
    }

    private void write(Line line, Subjects subjects, Entry entry) {
        trail.append(line.number(), line.named() + trail.name(line.number(), subjects), entry);
    }

    private Entry entry(
            Kind kind,
            String action,
            @Nullable LocalDate asOf,
            Map<String, ?> before,
            Map<String, ?> after,
            @Nullable Long rows) {
        var user = Caller.current().user();
        return new Entry(clock.instant(), user, kind, action, unfinished().places(), asOf, before, after, rows);
    }

    private Unfinished unfinished() {
        return Unfinished.ofThisTransaction(
                line -> write(line, NOBODY, entry(Kind.CHANGED, line.action(), null, Map.of(), Map.of(), null)));
    }
}
