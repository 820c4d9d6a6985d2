package vn.chungtay;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The day on which all stories happen. */
@TestConfiguration
public class TestWorld {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Bean
    Clock clock() {
        var zone = ZoneId.of("Asia/Ho_Chi_Minh");
        return Clock.fixed(TODAY.atTime(9, 0).atZone(zone).toInstant(), zone);
    }
}
