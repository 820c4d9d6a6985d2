package vn.chungtay.figures.usecase;

import org.springframework.stereotype.Component;
import vn.chungtay.jobs.JobHandler;
import vn.chungtay.registry.Tallies;

/** Sums the tallies up and counts them again from the records, every night and when an operator asks. */
@Component
class FigureCheckJob implements JobHandler {

    static final String KIND = "figures.check";

    private final Tallies tallies;
    private final CheckFigures figures;

    FigureCheckJob(Tallies tallies, CheckFigures figures) {
        this.tallies = tallies;
        this.figures = figures;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean nightly() {
        return true;
    }

    @Override
    public String resultPage(String payload) {
        return "/poverty/checks";
    }

    @Override
    public void run(String payload, Progress progress) {
        progress.at(0, 2);
        var folded = tallies.fold();
        progress.at(1, 2);
        figures.check(false, folded);
        progress.at(2, 2);
    }
}
