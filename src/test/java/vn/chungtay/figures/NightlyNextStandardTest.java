package vn.chungtay.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.StoryTest;
import vn.chungtay.figures.model.NextCounts;
import vn.chungtay.figures.usecase.ForeseeArea;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.jobs.JobHandler;
import vn.chungtay.platform.Caller;
import vn.chungtay.registry.GivenHouseholds;
import vn.chungtay.registry.OpenReason;
import vn.chungtay.shared.DateRange;

/** Every night the whole country is counted under the next standard, without anybody asking. */
@StoryTest
class NightlyNextStandardTest {

    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

    @Autowired
    private List<JobHandler> handlers;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenUsers users;

    @Autowired
    private ForeseeArea foresee;

    @Test
    void a_commune_is_counted_once_a_night_and_the_work_says_how_far_it_is() {
        var province = units.province("Thái Nguyên");
        var village = units.village(units.unit(province, "La Hiên", UnitKind.XA, DateRange.ALWAYS), "Xóm Hiên");
        households.in(village).poor(SINCE, Set.of(1, 2, 3)).stored();

        var steps = atNight();

        assertThat(of(province).households()).isEqualTo(1);
        assertThat(of(province).reasons()).containsOnlyKeys(OpenReason.FORMER_POINTS);
        assertThat(steps.getFirst()).startsWith("0/");
        assertThat(steps.getLast()).isEqualTo((steps.size() - 1) + "/" + (steps.size() - 1));

        households.in(village).poor(SINCE, Set.of(1, 2, 3)).stored();
        atNight();
        assertThat(of(province).households()).as("the same night goes on where it ended").isEqualTo(1);
    }

    private List<String> atNight() {
        var handler = handlers.stream().filter(it -> it.kind().equals("registry.next_classes")).findFirst().orElseThrow();
        assertThat(handler.nightly()).isTrue();
        var steps = new ArrayList<String>();
        Caller.SYSTEM.run(() -> handler.run("", (done, total) -> steps.add(done + "/" + total)));
        return steps;
    }

    private NextCounts of(UnitId place) {
        return users.as(users.user(Role.PROVINCE_OFFICER, place), () -> foresee.of(place)).orElseThrow().whole();
    }
}
