package vn.chungtay.figures.usecase;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.chungtay.jobs.JobHandler;
import vn.chungtay.registry.Tallies;

/** The check of the figures, every night and when an operator asks, and their reconstruction, which ends with a check. */
@Configuration
class FigureJobs {

    static final String CHECK = "figures.check";
    static final String REBUILD = "figures.rebuild";

    @Bean
    JobHandler figureCheck(Tallies tallies, CheckFigures figures) {
        return new Steps(CHECK, true, List.of(() -> figures.check(false, tallies.fold())));
    }

    @Bean
    JobHandler figureRebuild(Tallies tallies, CheckFigures figures) {
        return new Steps(REBUILD, false, List.of(tallies::deriveStandings, tallies::rebuild, () -> figures.check(true, 0)));
    }

    /** One step after the other, each in transactions of its own and repeatable. */
    private record Steps(String kind, boolean nightly, List<Runnable> steps) implements JobHandler {

        @Override
        public String resultPage(String payload) {
            return "/poverty/checks";
        }

        @Override
        public void run(String payload, Progress progress) {
            progress.at(0, steps.size());
            for (int done = 0; done < steps.size(); done++) {
                steps.get(done).run();
                progress.at(done + 1, steps.size());
            }
        }
    }
}
