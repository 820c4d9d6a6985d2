package vn.chungtay.accompaniment.usecase;

import org.springframework.stereotype.Component;
import vn.chungtay.jobs.JobHandler;

/** Every night all communes where somebody lives, one after the other; a second run finds nothing left to do. */
@Component
class WatchJob implements JobHandler {

    private final CheckWatch check;

    WatchJob(CheckWatch check) {
        this.check = check;
    }

    @Override
    public String kind() {
        return "accompaniment.watch";
    }

    @Override
    public boolean nightly() {
        return true;
    }

    @Override
    public void run(String payload, Progress progress) {
        var communes = check.settledCommunes();
        for (int done = 0; done < communes.size(); done++) {
            check.checkAtNight(communes.get(done));
            progress.at(done + 1L, communes.size());
        }
        check.endOfGone();
    }
}
