package vn.chungtay.identity.usecase;

import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chungtay.identity.model.BackOff;
import vn.chungtay.identity.model.Digest;
import vn.chungtay.identity.store.LockoutStore;

/**
 * Makes whoever guesses wait longer and longer: at passwords, at the code of the first run, at access tokens. Belongs
 * into the transaction of the attempt, which therefore must not be rolled back.
 */
@Component
class Guessing {

    private final LockoutStore lockouts;

    Guessing(LockoutStore lockouts) {
        this.lockouts = lockouts;
    }

    /** Until when an attempt is not even looked at; empty if it is. */
    Optional<Instant> waitUntil(Instant now, Limit... limits) {
        return Stream.of(limits)
                .flatMap(limit -> lockouts.lockedUntil(limit.key(), now).stream())
                .max(Comparator.naturalOrder());
    }

    void missed(Instant now, Limit... limits) {
        // Always in the same order, so that two requests never wait for each other.
        Stream.of(limits).sorted(Comparator.comparing(Limit::key)).forEach(limit -> {
            var wait = limit.backOff().after(lockouts.failed(limit.key(), now));
            if (wait.isPositive()) lockouts.lock(limit.key(), now, wait);
        });
    }

    /** Whoever knew it begins again without failures. */
    void known(Limit limit) {
        lockouts.forget(limit.key());
    }

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
