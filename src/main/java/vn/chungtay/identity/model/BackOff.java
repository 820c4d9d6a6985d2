package vn.chungtay.identity.model;

import java.time.Duration;

/**
 * How long to wait after failed sign-ins in a row: nothing for the first few, then twice as long each time, up to a
 * limit, so that guessing is hopeless while somebody who mistypes gets in again the same hour.
 *
 * @param free failures without any wait
 * @param first wait after one failure more
 * @param longest the wait never grows beyond this
 */
public record BackOff(int free, Duration first, Duration longest) {

    public static final BackOff ACCOUNT = new BackOff(4, Duration.ofSeconds(30), Duration.ofHours(1));

    /** An agency often has one address for all its people, so an address may fail more often. */
    public static final BackOff ADDRESS = new BackOff(19, Duration.ofSeconds(30), Duration.ofHours(1));

    /** The code of the first run is copied from a screen, so nobody mistypes it often. */
    public static final BackOff CODE = ACCOUNT;

    public Duration after(int failures) {
        if (failures <= free) return Duration.ZERO;
        var doublings = Math.min(failures - free - 1, 20);
        var wait = first.multipliedBy(1L << doublings);
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
