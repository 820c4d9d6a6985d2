package vn.chungtay.monitoring.web;

import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.monitoring.usecase.ListOwnReports;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.HomePanel;
import vn.chungtay.platform.web.Words;

/** How many reports of reviews the own unit owes, and how many units below are late with theirs. */
@Component
class OwnReportPanel implements HomePanel {

    private final ListOwnReports own;
    private final ReportFrame frame;
    private final Words words;

    OwnReportPanel(ListOwnReports own, ReportFrame frame, Words words) {
        this.own = own;
        this.frame = frame;
        this.words = words;
    }

    @Override
    public int order() {
        return 9;
    }

    @Override
    public Optional<Glance> glance() {
        return own.waiting().map(this::glance);
    }

    private Glance glance(ListOwnReports.Waiting it) {
        var figures = new ArrayList<Figure>();
        if (it.owed() > 0) {
            var late = it.late() == 0 ? "" : words.text("monitoring.home.late", Vietnamese.number(it.late()));
            figures.add(new Figure(
                    Vietnamese.number(it.owed()), words.text("monitoring.home.owed"), late, "/review-reports/own?unit=" + it.unit().value(), it.late() > 0));
        }
        var round = it.round();
        if (it.below() > 0 && round != null) {
            figures.add(new Figure(
                    Vietnamese.number(it.below()), words.text("monitoring.home.below"), frame.name(round),
                    "/review-reports/owed?unit=" + it.unit().value() + "&round=" + round.code(), true));
        }
        return new Glance(words.text("monitoring.own.title"), figures);
    }
}
