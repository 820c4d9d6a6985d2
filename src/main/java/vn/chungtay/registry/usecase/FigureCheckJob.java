package vn.chungtay.registry.usecase;

import org.springframework.stereotype.Component;
import vn.chungtay.jobs.JobHandler;

/** Sums the tallies up and counts them again from the records, every night and when an operator asks. */
@Component
class FigureCheckJob implements JobHandler {

    static final String KIND = "registry.figure_check";

    private final KeepTallies tallies;

    FigureCheckJob(KeepTallies tallies) {
        this.tallies = tallies;
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
        tallies.check(false, folded);
        progress.at(2, 2);
    }
}
