package vn.chungtay.campaigns.web;

import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.campaigns.usecase.ReadComplaints;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.HomePanel;
import vn.chungtay.platform.web.Words;

/** How many complaints wait for the caller, how many are open, and how many of those are late. */
@Component
class ComplaintPanel implements HomePanel {

    private final ReadComplaints read;
    private final Words words;

    ComplaintPanel(ReadComplaints read, Words words) {
        this.read = read;
        this.words = words;
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public Optional<Glance> glance() {
        return read.waiting().map(this::glance);
    }

    private Glance glance(ReadComplaints.Waiting it) {
        var figures = new ArrayList<Figure>();
        var late = it.late() == 0 ? "" : words.text("campaigns.complaint.home.late", Vietnamese.number(it.late()));
        if (it.mine() > 0) figures.add(new Figure(Vietnamese.number(it.mine()), words.text("campaigns.complaint.home.mine"), "", "/complaints"));
        figures.add(new Figure(Vietnamese.number(it.open()), words.text("campaigns.complaint.home.open"), late, "/complaints", it.late() > 0));
        return new Glance(words.text("campaigns.complaints"), figures);
    }
}
