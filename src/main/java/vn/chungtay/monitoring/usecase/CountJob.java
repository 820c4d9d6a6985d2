package vn.chungtay.monitoring.usecase;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chungtay.jobs.JobHandler;

/** Counts a place in the background, a transaction for each area. */
@Component
class CountJob implements JobHandler {

    static final String KIND = "monitoring.count";

    private final CountReview count;

    CountJob(CountReview count) {
        this.count = count;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String payload, Progress progress) {
        var run = UUID.fromString(payload);
        var areas = count.areas(run);
        for (int done = 0; done < areas.size(); done++) {
            progress.at(done, areas.size());
            count.area(run, areas.get(done));
        }
        progress.at(areas.size(), areas.size());
    }
}
