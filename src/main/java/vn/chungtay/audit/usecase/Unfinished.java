package vn.chungtay.audit.usecase;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the trail knows of a running transaction: where it acts, and the line that parts of a change have begun. Bound to
 * the transaction, not to the thread: a transaction in between has its own, and a pooled thread carries none away.
 */
final class Unfinished implements TransactionSynchronization {

    private static final String KEY = Unfinished.class.getName();

    private final Consumer<Line> atCommit;
    private final Set<UUID> places = new LinkedHashSet<>();
    private boolean supposed;
    private @Nullable Line line;

    private Unfinished(Consumer<Line> atCommit) {
        this.atCommit = atCommit;
    }

    /** @param named how many subjects its parts have named */
    record Line(long number, String action, int named) {}

    /** @param atCommit what becomes of a line that nobody has written by then */
    static Unfinished ofThisTransaction(Consumer<Line> atCommit) {
        if (TransactionSynchronizationManager.getResource(KEY) instanceof Unfinished known) return known;
        var fresh = new Unfinished(atCommit);
        TransactionSynchronizationManager.bindResource(KEY, fresh);
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh;
    }

    Set<UUID> places() {
        return places;
    }

    void in(UUID place) {
        if (supposed) places.clear();
        supposed = false;
        places.add(place);
    }

    void near(Collection<UUID> rights) {
        if (places.isEmpty()) supposed = places.addAll(rights);
    }

    @Nullable Line line() {
        return line;
    }

    void keep(Line begun) {
        line = begun;
    }

    @Nullable Line take() {
        var begun = line;
        line = null;
        return begun;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        var begun = take();
        if (begun != null) atCommit.accept(begun);
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(KEY);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(KEY, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(KEY);
    }
}
