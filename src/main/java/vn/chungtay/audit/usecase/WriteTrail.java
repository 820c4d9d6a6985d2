package vn.chungtay.audit.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.chungtay.audit.Audit;
import vn.chungtay.audit.store.Entry;
import vn.chungtay.audit.store.Entry.Kind;
import vn.chungtay.audit.store.TrailStore;
import vn.chungtay.platform.Caller;
import vn.chungtay.shared.Id;

/** Remembers the place of the running transaction and writes its lines with it. */
@Component
class WriteTrail implements Audit {

    private static final String PLACE = WriteTrail.class.getName() + ".place";

    private final TrailStore trail;
    private final Clock clock;

    WriteTrail(TrailStore trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public void in(Id place) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return;
        var first = TransactionSynchronizationManager.unbindResourceIfPossible(PLACE) == null;
        TransactionSynchronizationManager.bindResource(PLACE, place.value());
        if (first) TransactionSynchronizationManager.registerSynchronization(new ForgetPlace());
    }

    @Override
    public void near(Id place) {
        if (!TransactionSynchronizationManager.hasResource(PLACE)) in(place);
    }

    @Override
    @Transactional
    public void looked(String action, Collection<? extends Id> subjects, @Nullable LocalDate asOf) {
        append(Kind.LOOKED, action, ids(subjects), asOf, Map.of(), Map.of(), null);
    }

    @Override
    @Transactional
    public void changed(String action, Id subject, Map<String, ?> before, Map<String, ?> after) {
        append(Kind.CHANGED, action, List.of(subject.value()), null, before, after, null);
    }

    @Override
    @Transactional
    public void exported(String action, long rows, Map<String, ?> what) {
        append(Kind.EXPORTED, action, List.of(), null, Map.of(), what, rows);
    }

    @Override
    public void refused(String action, @Nullable Id place, String reason) {
        var unit = place == null ? null : place.value();
        trail.appendRefusal(clock.instant(), Caller.current().user(), action, unit, reason);
    }

    private void append(
            Kind kind,
            String action,
            List<UUID> subjects,
            @Nullable LocalDate asOf,
            Map<String, ?> before,
            Map<String, ?> after,
            @Nullable Long rows) {
        var place = (UUID) TransactionSynchronizationManager.getResource(PLACE);
        var user = Caller.current().user();
        trail.append(new Entry(clock.instant(), user, kind, action, place, subjects, asOf, before, after, rows));
    }

    private static List<UUID> ids(Collection<? extends Id> subjects) {
        return subjects.stream().map(Id::value).toList();
    }

    /** A pooled thread must not carry the place of one transaction into the next. */
    private static final class ForgetPlace implements TransactionSynchronization {

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(PLACE);
        }
    }
}
