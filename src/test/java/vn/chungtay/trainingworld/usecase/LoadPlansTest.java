package vn.chungtay.trainingworld.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.Geography;
import vn.chungtay.plancheck.Gravity;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.PlanState;
import vn.chungtay.plans.model.Years;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.plans.usecase.CheckPlan;
import vn.chungtay.plans.usecase.CheckPlan.Checked;
import vn.chungtay.plans.usecase.ReadPlans;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.Forbidden;

/** On the first day a district's plan is there as it was issued, and a commune's draft. */
@StoryTest
class LoadPlansTest {

    @Autowired
    private GivenVoNhai voNhai;

    @Autowired
    private EnrolTrainees trainees;

    @Autowired
    private LoadPlans plans;

    @Autowired
    private PlanStore store;

    @Autowired
    private ReadPlans read;

    @Autowired
    private CheckPlan check;

    @Autowired
    private Geography geography;

    @BeforeEach
    void loaded() {
        voNhai.settled();
        Caller.SYSTEM.run(trainees::enrol);
        Caller.SYSTEM.run(plans::load);
    }

    @Test
    void the_plan_of_vo_nhai_is_read_by_everybody_with_its_number() {
        var plan = planOf("170", LocalDate.of(2024, 1, 1), 2024);

        for (var who : List.of("canbo.tinh", "lanhdao.tinh", "canbo.dantien")) {
            var whole = as(who, () -> read.one(plan, null));
            assertThat(whole.state()).isEqualTo(PlanState.IN_FORCE);
            assertThat(whole.version().issue().orElseThrow().number()).isEqualTo("144/KH-UBND");
        }
    }

    @Test
    void the_province_finds_the_plan_of_a_district_that_is_gone_and_the_commune_its_own() {
        assertThat(as("canbo.tinh", () -> read.of(null, null, "", true, 50, 0)).rows())
                .extracting(it -> it.place() + " " + it.plan().years().from())
                .contains("Võ Nhai 2024");
        assertThat(as("canbo.tinh", () -> read.of(null, 2024, "", true, 50, 0)).rows()).hasSizeGreaterThanOrEqualTo(1);
        assertThat(as("canbo.dantien", () -> read.of(null, null, "", false, 50, 0)).rows()).isNotEmpty();
    }

    @Test
    void the_draft_of_dan_tien_is_composed_without_an_open_field_or_an_error() {
        var plan = planOf("05755", LocalDate.of(2025, 7, 1), 2025);
        var version = as("lanhdao.dantien", () -> read.one(plan, null));
        var checked = as("lanhdao.dantien", () -> check.check(version.version().id()));

        assertThat(version.state()).isEqualTo(PlanState.DRAFT);
        assertThat(checked).isInstanceOfSatisfying(Checked.Read.class, it -> assertThat(it.findings())
                .filteredOn(one -> one.gravity() == Gravity.ERROR)
                .isEmpty());
    }

    @Test
    void a_second_start_adds_no_plan() {
        var before = planOf("170", LocalDate.of(2024, 1, 1), 2024);

        Caller.SYSTEM.run(plans::load);

        assertThat(planOf("170", LocalDate.of(2024, 1, 1), 2024)).isEqualTo(before);
    }

    @Test
    void nobody_but_the_system_writes_plans_in_the_name_of_others() {
        assertThatThrownBy(plans::load).isInstanceOf(Forbidden.class);
    }

    private PlanId planOf(String code, LocalDate day, int year) {
        var unit = geography.byCode(code, day).orElseThrow();
        return store.of(unit.id(), new Years(year, year)).orElseThrow().id();
    }

    private <T> T as(String userName, Supplier<T> work) {
        var result = new ArrayList<T>();
        var caller = new ArrayList<Caller>();
        Caller.SYSTEM.run(() -> caller.add(trainees.actingAs(userName)));
        caller.getFirst().run(() -> result.add(work.get()));
        return result.getFirst();
    }
}
