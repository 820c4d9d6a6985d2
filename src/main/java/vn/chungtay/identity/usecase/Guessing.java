package vn.chungtay.identity.usecase;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.identity.model.BackOff;
import vn.chungtay.identity.model.Digest;
import vn.chungtay.identity.store.LockoutStore;
import vn.chungtay.identity.store.LockoutStore.Counted;

/**
 * Makes whoever guesses wait longer and longer: at passwords, at the code of the first run, at access tokens. What takes
 * long to look at, such as a password, is counted {@linkplain #begin before} that, or all that arrives meanwhile would
 * be looked at as well.
 */
@Component
class Guessing {

    private final LockoutStore lockouts;
    private final TransactionTemplate transaction;

    Guessing(LockoutStore lockouts, TransactionTemplate transaction) {
        this.lockouts = lockouts;
        this.transaction = transaction;
    }

    /** Until when an attempt is not even looked at; empty if it is. */
    Optional<Instant> waitUntil(Instant now, Limit... limits) {
        return Stream.of(limits)
                .flatMap(limit -> lockouts.lockedUntil(limit.key(), now).stream())
                .max(Comparator.naturalOrder());
    }

    /** Counts a failure. Belongs into the transaction of the attempt, which therefore must not be rolled back. */
    void missed(Instant now, Limit limit) {
        count(now, limit);
    }

    /**
     * Counts an attempt as failed until {@link #succeeded} takes that back. It is counted for all limits or, if one
     * of them makes it wait, for none.
     */
    Attempt begin(Instant now, Limit... limits) {
        var at = now.truncatedTo(ChronoUnit.MICROS);
        return transaction.execute(status -> {
            var counts = new ArrayList<Count>();
            // Always in the same order, so that two requests never wait for each other.
            for (var limit : Stream.of(limits).sorted(Comparator.comparing(Limit::key)).toList()) {
                var count = count(at, limit);
                if (count.isEmpty()) {
                    status.setRollbackOnly();
                    return new Wait(waitUntil(at, limits).orElse(at));
                }
                counts.add(count.get());
            }
            return new Begun(at, counts);
        });
    }

    /** Takes the attempt back; whoever knew what belongs to {@code own} begins again without failures. */
    void succeeded(Begun attempt, Limit own) {
        transaction.executeWithoutResult(_ -> attempt.counts().forEach(count -> {
            if (count.limit().equals(own)) lockouts.forget(own.key());
            else lockouts.takeBack(count.limit().key(), attempt.at(), count.counted(), count.lockedUntil());
        }));
    }

    private Optional<Count> count(Instant at, Limit limit) {
        return lockouts.count(limit.key(), at).map(counted -> {
            var wait = limit.backOff().after(counted.failures());
            if (!wait.isPositive()) return new Count(limit, counted, null);
            lockouts.lock(limit.key(), at.plus(wait));
            return new Count(limit, counted, at.plus(wait));
        });
    }

    /** Whether an attempt may be looked at. */
    sealed interface Attempt {}

    /** It may, and is counted. */
    record Begun(Instant at, List<Count> counts) implements Attempt {}

    /** It is not even looked at before this moment. */
    record Wait(Instant until) implements Attempt {}

    /** @param lockedUntil the lock that this attempt brought, absent if none */
    record Count(Limit limit, Counted counted, @Nullable Instant lockedUntil) {}

    /** One thing that is counted, such as the attempts from one address at one door. */
    record Limit(String key, BackOff backOff) {

        static Limit account(String userName) {
            return new Limit(key("account", userName), BackOff.ACCOUNT);
        }

        static Limit signInFrom(String address) {
            return new Limit(key("address", address), BackOff.ADDRESS);
        }

        static Limit firstRunFrom(String address) {
            return new Limit(key("first-run", address), BackOff.CODE);
        }

        static Limit tokensFrom(String address) {
            return new Limit(key("token", address), BackOff.ADDRESS);
        }

        private static String key(String kind, String value) {
            return kind + ":" + HexFormat.of().formatHex(Digest.of(value));
        }
    }
}
