package vn.chungtay.registry.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitId;
import vn.chungtay.jobs.JobHandler;
import vn.chungtay.standards.NextStandard;
import vn.chungtay.standards.NextStandards;

/** Counts a place in the background, a transaction for each commune; every night the whole country. */
@Component
class CountNextClassesJob implements JobHandler {

    static final String KIND = "registry.next_classes";

    private static final String BETWEEN = " ";

    private final CountNextClasses count;
    private final NextStandards standards;
    private final Geography geography;
    private final Clock clock;

    CountNextClassesJob(CountNextClasses count, NextStandards standards, Geography geography, Clock clock) {
        this.count = count;
        this.standards = standards;
        this.geography = geography;
        this.clock = clock;
    }

    /** Each time somebody asks is a run of its own. */
    static String payload(UnitId place) {
        return place.value() + BETWEEN + UUID.randomUUID();
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
        return payload.isEmpty() ? "/poverty/next-standard" : "/poverty/next-standard?unit=" + place(payload).value();
    }

    @Override
    public void run(String payload, Progress progress) {
        var today = LocalDate.now(clock);
        var place = payload.isEmpty() ? geography.country() : place(payload);
        var run = payload.isEmpty() ? today.toString() : payload.split(BETWEEN)[1];
        standards.after(today).ifPresent(next -> run(place, run, next, progress));
        if (!payload.isEmpty()) count.ended(place);
    }

    @Override
    public void givenUp(String payload) {
        if (!payload.isEmpty()) count.ended(place(payload));
    }

    private void run(UnitId place, String run, NextStandard next, Progress progress) {
        var areas = count.areas(place);
        for (int done = 0; done < areas.size(); done++) {
            progress.at(done, areas.size());
            count.area(place, areas.get(done), run, next);
        }
        progress.at(areas.size(), areas.size());
    }

    private static UnitId place(String payload) {
        return new UnitId(UUID.fromString(payload.split(BETWEEN)[0]));
    }
}
