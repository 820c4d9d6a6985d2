package vn.chungtay;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The clock of the stories. It stands still on the day of the stories; a story that takes weeks moves it, and puts it back. */
public final class MovableClock extends Clock {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private volatile Instant now = morning(TestWorld.TODAY);

    /** In the morning of that day. */
    public void setTo(LocalDate day) {
        now = morning(day);
    }

    public void putBack() {
        setTo(TestWorld.TODAY);
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(VIETNAM).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return VIETNAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        if (!zone.equals(VIETNAM)) throw new IllegalArgumentException("stories happen in Vietnam");
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
