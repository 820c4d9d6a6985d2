package vn.chungtay.accompaniment.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.accompaniment.usecase.ReadWatch;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.HomePanel;
import vn.chungtay.platform.web.Words;

/** How many households somebody has to go to, and how many of these visits are late. */
@Component
class VisitPanel implements HomePanel {

    private final ReadWatch read;
    private final Words words;

    VisitPanel(ReadWatch read, Words words) {
        this.read = read;
        this.words = words;
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public Optional<Glance> glance() {
        return read.waiting().filter(it -> it.all() > 0).map(it -> {
            var remark = it.late() == 0 ? "" : words.text("accompaniment.home.late", Vietnamese.number(it.late()));
            var figure = new Figure(
                    Vietnamese.number(it.all()), words.text("accompaniment.home.waiting"), remark, "/accompaniment/duties", it.late() > 0);
            return new Glance(words.text("accompaniment.duties.title"), List.of(figure));
        });
    }
}
