package vn.chungtay.accompaniment.usecase;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.chungtay.accompaniment.store.WatchList;
import vn.chungtay.jobs.JobHandler;

/** Every night all communes, one after the other; a second run finds nothing left to do. */
@Component
class WatchJob implements JobHandler {

    private final CheckWatch check;
    private final WatchList watched;
    private final Clock clock;

    WatchJob(CheckWatch check, WatchList watched, Clock clock) {
        this.check = check;
        this.watched = watched;
        this.clock = clock;
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
        var communes = watched.communes(LocalDate.now(clock));
        for (int done = 0; done < communes.size(); done++) {
            check.checkAtNight(communes.get(done));
            progress.at(done + 1L, communes.size());
        }
        check.endOfGone();
    }
}
