package vn.chungtay.identity.web;

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

    public String at(@Nullable Instant moment) {
        return moment == null ? "–" : format.format(moment);
    }
}
