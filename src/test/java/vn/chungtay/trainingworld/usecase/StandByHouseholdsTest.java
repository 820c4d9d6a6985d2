package vn.chungtay.trainingworld.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.StoryTest;
import vn.chungtay.accompaniment.model.WatchQuestion;
import vn.chungtay.accompaniment.model.WatchState;
import vn.chungtay.accompaniment.usecase.KeepCompanions;
import vn.chungtay.accompaniment.usecase.ReadHelp;
import vn.chungtay.accompaniment.usecase.ReadWatch;
import vn.chungtay.geography.UnitId;
import vn.chungtay.platform.Caller;

/** On the first day trainees see who stands by households of xã Dân Tiến, and visits that wait. */
@StoryTest
class StandByHouseholdsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private GivenVoNhai voNhai;

    @Autowired
    private EnrolTrainees trainees;

    @Autowired
    private StandByHouseholds helpers;

    @Autowired
    private ReadHelp read;

    @Autowired
    private ReadWatch watch;

    @Autowired
    private KeepCompanions companions;

    private UnitId unit;

    @BeforeEach
    void loaded() {
        voNhai.settled();
        Caller.SYSTEM.run(trainees::enrol);
        Caller.SYSTEM.run(helpers::load);
        Caller.SYSTEM.run(() -> unit = trainees.unitOf("canbo.dantien"));
    }

    @Test
    void all_villages_but_one_have_somebody_and_so_have_their_households() {
        var villages = asOfficer(() -> read.villages(unit, 2026));

        assertThat(villages).hasSizeGreaterThan(5);
        assertThat(villages.stream().filter(it -> it.charge() == null)).hasSize(1);
        assertThat(villages.stream().filter(it -> it.charge() != null)).allSatisfy(it -> assertThat(it.alone()).isZero());
        assertThat(villages.stream().mapToInt(it -> it.registered()).sum()).isPositive();
    }

    @Test
    void households_are_watched_and_visits_wait_whoever_starts_again() {
        var before = asOfficer(() -> watch.queue(unit, "", false, false, 0, 10)).total();
        var people = asOfficer(() -> companions.near(unit, TODAY)).size();

        Caller.SYSTEM.run(helpers::load);

        assertThat(asOfficer(() -> watch.page(WatchQuestion.all(unit, TODAY, WatchState.WATCHED), 0, 10)).total()).isPositive();
        assertThat(before).isPositive();
        assertThat(asOfficer(() -> watch.queue(unit, "", false, false, 0, 10)).total()).isEqualTo(before);
        assertThat(asOfficer(() -> companions.near(unit, TODAY))).hasSize(people);
    }

    private <T> T asOfficer(Callable<T> work) {
        var officer = new AtomicReference<Caller>();
        Caller.SYSTEM.run(() -> officer.set(trainees.actingAs("canbo.dantien")));
        var answer = new AtomicReference<T>();
        officer.get().run(() -> {
            try {
                answer.set(work.call());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        return answer.get();
    }
}
