package vn.chungtay.campaigns.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.usecase.CountSecondLooks;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.HomePanel;
import vn.chungtay.platform.web.Words;

/** How many households of samples wait to be asked, compared or looked at again. */
@Component
class SecondLookPanel implements HomePanel {

    private final CountSecondLooks read;
    private final Words words;

    SecondLookPanel(CountSecondLooks read, Words words) {
        this.read = read;
        this.words = words;
    }

    @Override
    public int order() {
        return 7;
    }

    @Override
    public Optional<Glance> glance() {
        return read.waiting().map(it -> new Glance(words.text("campaigns.samples.title"), List.of(figure(it))));
    }

    private Figure figure(CountSecondLooks.Waiting it) {
        var doubted = it.looks().onList() + it.looks().toMend();
        var late = doubted == 0 ? "" : words.text("campaigns.samples.doubted", Vietnamese.number(doubted));
        return new Figure(
                Vietnamese.number(it.looks().sum()),
                words.text("campaigns.samples.waiting"),
                late,
                "/campaigns/" + it.first().value() + "/samples",
                doubted > 0);
    }
}
