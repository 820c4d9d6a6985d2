package vn.chungtay.interop.usecase;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chungtay.interop.model.ImportView;
import vn.chungtay.platform.Vietnamese;

/** Why values of people were corrected, as it stands on their household's page for years. */
@Component
class ListReasons {

    private final MessageSource messages;

    ListReasons(MessageSource messages) {
        this.messages = messages;
    }

    String applied(ImportView list) {
        return messages.getMessage(
                "interop.reason.applied", new Object[] {list.fileName(), Vietnamese.date(list.effectiveOn())}, Vietnamese.LOCALE);
    }

    String undone(ImportView list) {
        return messages.getMessage(
                "interop.reason.undone", new Object[] {list.fileName(), Vietnamese.date(list.effectiveOn())}, Vietnamese.LOCALE);
    }
}
