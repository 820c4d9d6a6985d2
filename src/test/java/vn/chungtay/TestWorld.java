package vn.chungtay;

import java.time.LocalDate;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The day on which all stories happen. */
@TestConfiguration
public class TestWorld {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }
}
