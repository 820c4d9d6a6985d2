package vn.chungtay.platform.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chungtay.platform.Vietnamese;

/** The texts of the bundles and today's date, for controllers that write sheets and sentences. */
@Component
public class Words {

    private final MessageSource messages;
    private final Clock clock;

    Words(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    public String text(String key, Object... values) {
        return messages.getMessage(key, values, Vietnamese.LOCALE);
    }

    /** The day that was asked for, else today. */
    public LocalDate day(@Nullable LocalDate asked) {
        return asked == null ? LocalDate.now(clock) : asked;
    }
}
