package vn.chungtay.plancheck.report;

import org.springframework.context.MessageSource;
import vn.chungtay.plancheck.Said;
import vn.chungtay.platform.Vietnamese;

/** The texts of findings in Vietnamese. */
public record Sentences(MessageSource messages) {

    public String of(Said said) {
        return messages.getMessage(said.key(), said.arguments().toArray(), Vietnamese.LOCALE);
    }

    public String text(String key, Object... values) {
        return messages.getMessage(key, values, Vietnamese.LOCALE);
    }
}
