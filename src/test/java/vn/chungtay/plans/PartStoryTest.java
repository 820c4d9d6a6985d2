package vn.chungtay.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.plans.GivenPlans.Agency;
import vn.chungtay.plans.store.PartStore;
import vn.chungtay.plans.usecase.ReadParts;
import vn.chungtay.platform.Forbidden;

/** The parts of the programme that a plan carries out, from the choice to the report of what came of them. */
@StoryTest
class PartStoryTest {

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private ReadParts read;

    @Autowired
    private PartStore store;

    private Agency commune;

    @BeforeEach
    void a_commune_with_those_who_take_the_steps() {
        commune = plans.commune(units.commune("Xã Thử"));
    }

    @Test
    void what_is_kept_of_a_part_is_read_again_as_it_was_by_those_who_may_see_the_draft() {
        var version = plans.newest(commune, plans.draft(commune, 2025)).id();
        var part = GivenParts.livelihoods(GivenParts.training(2025), GivenParts.road(2025, "Đường vào khu sản xuất", 60, 40));
        store.add(version, List.of(part));

        assertThat(users.as(commune.leader(), () -> read.of(version))).containsExactly(part);
        var stranger = users.user(Role.COMMUNE_OFFICER, units.commune("Xã khác"));
        assertThatThrownBy(() -> users.as(stranger, () -> read.of(version))).isInstanceOf(Forbidden.class);
    }

    @Test
    void the_database_itself_keeps_the_parts_of_what_was_sent_off() {
        var plan = plans.draft(commune, 2025);
        var version = plans.newest(commune, plan).id();
        store.add(version, List.of(GivenParts.livelihoods(GivenParts.training(2025))));
        plans.sign(commune, plan);

        assertThatThrownBy(() -> store.remove(version, GivenParts.LIVELIHOODS)).hasStackTraceContaining("sent off is not changed");
    }
}
