package vn.chungtay.registry.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chungtay.platform.Vietnamese;

/** Words and today's date for the pages of figures. */
@Component
class FigureWords {

    private final MessageSource messages;
    private final Clock clock;

    FigureWords(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    String text(String key, Object... values) {
        return messages.getMessage(key, values, Vietnamese.LOCALE);
    }

    LocalDate day(@Nullable LocalDate asked) {
        return asked == null ? LocalDate.now(clock) : asked;
    }

    /** The last day of the year before. */
    static LocalDate endOfYearBefore(LocalDate day) {
        return day.withDayOfYear(1).minusDays(1);
    }

    PovertyPage.Names rowNames() {
        return new PovertyPage.Names(text("registry.figures.remainder"), text("registry.figures.total"));
    }
}
