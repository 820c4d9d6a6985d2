package vn.chungtay.identity.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Writes moments for people: 21/11/2026 09:00. */
public final class Moments {

    private final DateTimeFormatter format;

    Moments(ZoneId zone) {
        format = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm").withZone(zone);
    }

    /** Whole minutes from one moment to a later one, rounded up and never 0, as a person is told to wait. */
    static long minutes(Instant now, Instant until) {
        return Math.max(1, (Duration.between(now, until).toSeconds() + 59) / 60);
    }

    public String at(@Nullable Instant moment) {
        return moment == null ? "–" : format.format(moment);
    }
}
