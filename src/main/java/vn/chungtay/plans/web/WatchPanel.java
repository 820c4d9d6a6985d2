package vn.chungtay.plans.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.plans.usecase.WatchUnits;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.HomePanel;
import vn.chungtay.platform.web.Words;

/** For a province: how many units below lack a plan or owe an evaluation; the money stands on the page. */
@Component
class WatchPanel implements HomePanel {

    private final WatchUnits watch;
    private final Words words;

    WatchPanel(WatchUnits watch, Words words) {
        this.watch = watch;
        this.words = words;
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public Optional<Glance> glance() {
        if (!watch.mayWatch()) return Optional.empty();
        var it = watch.glance();
        if (it.all().isEmpty()) return Optional.empty();
        return Optional.of(new Glance(
                words.text("plans.watch.home", String.valueOf(it.year())),
                List.of(figure(it, WatchUnits.Which.WITHOUT_PLAN), figure(it, WatchUnits.Which.WITHOUT_MID_TERM))));
    }

    private Figure figure(WatchUnits.Watch it, WatchUnits.Which which) {
        return new Figure(
                Vietnamese.number(it.count(which)),
                words.text("plans.watch.which." + which),
                words.text("plans.watch.of", Vietnamese.number(it.all().size())),
                "/plans/watch?unit=" + it.unit().id().value() + "&year=" + it.year() + "&which=" + which);
    }
}
