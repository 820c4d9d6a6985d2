package vn.chungtay.figures.usecase;

import org.springframework.stereotype.Component;
import vn.chungtay.jobs.JobHandler;
import vn.chungtay.registry.Tallies;

/** Derives all standings and then all tallies anew, and checks that they agree with the records afterwards. */
@Component
class FigureRebuildJob implements JobHandler {

    static final String KIND = "figures.rebuild";

    private static final int STEPS = 3;

    private final Tallies tallies;
    private final CheckFigures figures;

    FigureRebuildJob(Tallies tallies, CheckFigures figures) {
        this.tallies = tallies;
        this.figures = figures;
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
        figures.check(true, 0);
        progress.at(STEPS, STEPS);
    }
}
