package vn.chungtay.fieldwork.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How often one address may knock at the door that is open to all. Devices knock once in their life; an office behind one
 * address has a few dozen.
 */
@Component
class OpenDoor {

    private static final int KNOCKS = 60;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    /** In a window, of all addresses together: more is an attack, and remembering who would only help it. */
    private static final int ADDRESSES = 10_000;

    private final Clock clock;
    private final Map<String, Integer> knocks = new HashMap<>();
    private Instant since = Instant.EPOCH;

    OpenDoor(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean lets(String address) {
        var now = clock.instant();
        if (since.plus(WINDOW).isBefore(now)) {
            since = now;
            knocks.clear();
        }
        return knocks.size() < ADDRESSES && knocks.merge(address, 1, Integer::sum) <= KNOCKS;
    }
}
