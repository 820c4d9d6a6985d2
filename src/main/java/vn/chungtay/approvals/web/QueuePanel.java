package vn.chungtay.approvals.web;

import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.chungtay.approvals.usecase.ReadDossiers;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.HomePanel;

/** How much waits for somebody, and how much of it is late. */
@Component
class QueuePanel implements HomePanel {

    private final ReadDossiers read;
    private final MessageSource messages;

    QueuePanel(ReadDossiers read, MessageSource messages) {
        this.read = read;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Glance> glance() {
        var count = read.count();
        if (count.waiting() == 0) return Optional.empty();
        var remark = count.late() == 0 ? "" : words("approvals.home.late", Vietnamese.number(count.late()));
        var figure = new Figure(
                Vietnamese.number(count.waiting()), words("approvals.home.waiting"), remark, "/approvals");
        return Optional.of(new Glance(words("approvals.queue.title"), List.of(figure)));
    }

    private String words(String key, Object... values) {
        return messages.getMessage(key, values, Vietnamese.LOCALE);
    }
}
