package vn.chungtay.campaigns.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.usecase.ReadObjections;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.HomePanel;
import vn.chungtay.platform.web.Words;

/** How many objections to posted lists wait for an answer, and for how many it is late. */
@Component
class ObjectionPanel implements HomePanel {

    private final ReadObjections read;
    private final Words words;

    ObjectionPanel(ReadObjections read, Words words) {
        this.read = read;
        this.words = words;
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public Optional<Glance> glance() {
        return read.waiting().map(it -> new Glance(words.text("campaigns.objections.title"), List.of(figure(it))));
    }

    private Figure figure(ReadObjections.Waiting it) {
        var remark = it.overdue() == 0 ? "" : words.text("campaigns.objections.overdue", Vietnamese.number(it.overdue()));
        return new Figure(
                Vietnamese.number(it.open()),
                words.text("campaigns.objections.waiting"),
                remark,
                "/campaigns/" + it.campaign().value() + "/objections?open=true",
                it.overdue() > 0);
    }
}
