package vn.chungtay.campaigns.web;

import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.usecase.ReadRequests;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.HomePanel;
import vn.chungtay.platform.web.Words;

/** How many requests for a review are open, how many of them are late, and how many refusals wait for a signature. */
@Component
class RequestPanel implements HomePanel {

    private final ReadRequests read;
    private final Words words;

    RequestPanel(ReadRequests read, Words words) {
        this.read = read;
        this.words = words;
    }

    @Override
    public int order() {
        return 7;
    }

    @Override
    public Optional<Glance> glance() {
        return read.waiting().map(this::glance);
    }

    private Glance glance(ReadRequests.Waiting it) {
        var figures = new ArrayList<Figure>();
        var late = it.late() == 0 ? "" : words.text("campaigns.ask.home.late", Vietnamese.number(it.late()));
        figures.add(new Figure(Vietnamese.number(it.open()), words.text("campaigns.ask.home.open"), late, "/review-requests", it.late() > 0));
        if (it.toSign() > 0) {
            figures.add(new Figure(Vietnamese.number(it.toSign()), words.text("campaigns.ask.home.to_sign"), "", "/review-requests"));
        }
        return new Glance(words.text("campaigns.ask.list"), figures);
    }
}
