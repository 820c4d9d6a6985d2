package vn.chungtay.registry.usecase;

import org.springframework.stereotype.Component;
import vn.chungtay.jobs.JobHandler;

/** Derives all standings and then all tallies anew, and checks that they agree with the records afterwards. */
@Component
class FigureRebuildJob implements JobHandler {

    static final String KIND = "registry.figure_rebuild";

    private static final int STEPS = 3;

    private final KeepTallies tallies;

    FigureRebuildJob(KeepTallies tallies) {
        this.tallies = tallies;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String resultPage(String payload) {
        return "/poverty/checks";
    }

    @Override
    public void run(String payload, Progress progress) {
        progress.at(0, STEPS);
        tallies.deriveStandings();
        progress.at(1, STEPS);
        tallies.rebuild();
        progress.at(2, STEPS);
        tallies.check(true, 0);
        progress.at(STEPS, STEPS);
    }
}
