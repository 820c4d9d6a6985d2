package vn.chungtay.campaigns.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.usecase.ReadRemarks;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.HomePanel;
import vn.chungtay.platform.web.Words;

/** How much of what supervisors found waits for an answer, and for how much it is late. */
@Component
class RemarkPanel implements HomePanel {

    private final ReadRemarks read;
    private final Words words;

    RemarkPanel(ReadRemarks read, Words words) {
        this.read = read;
        this.words = words;
    }

    @Override
    public int order() {
        return 7;
    }

    @Override
    public Optional<Glance> glance() {
        return read.waiting().map(it -> new Glance(words.text("campaigns.remarks.title"), List.of(figure(it))));
    }

    private Figure figure(ReadRemarks.Waiting it) {
        var late = it.overdue() == 0 ? "" : words.text("campaigns.remarks.overdue", Vietnamese.number(it.overdue()));
        return new Figure(
                Vietnamese.number(it.open()),
                words.text("campaigns.remarks.waiting"),
                late,
                "/campaigns/" + it.campaign().value() + "/remarks?open=true",
                it.overdue() > 0);
    }
}
