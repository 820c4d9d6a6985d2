package vn.chungtay.trainingworld.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.StoryTest;
import vn.chungtay.budget.Budgets;
import vn.chungtay.budget.PlanRef;
import vn.chungtay.budget.model.ProgressTable.Axis;
import vn.chungtay.budget.usecase.ReadProgress;
import vn.chungtay.geography.Geography;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.UserId;
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

    @Autowired
    private Budgets budgets;

    @Autowired
    private ReadProgress progress;

    @Autowired
    private GivenUsers users;

    @Autowired
    private MockMvcTester browser;

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
    void finance_sees_what_became_of_the_money_of_vo_nhai() {
        var plan = planOf("170", LocalDate.of(2024, 1, 1), 2024);
        var budget = as("taichinh", () -> budgets.of(new PlanRef(plan.value())).orElseThrow());

        var total = as("taichinh", () -> progress.show(budget, Axis.COMPONENT, null)).table().total();

        assertThat(total.allocated()).isEqualTo(total.planned()).isEqualTo(9_098_800_000L);
        assertThat(total.settled()).isPositive().isLessThan(total.paid());
        assertThat(total.paid()).isLessThan(total.committed());
    }

    @Test
    void every_role_opens_pages_of_the_year_that_show_something() {
        var voNhai = "/plans/" + planOf("170", LocalDate.of(2024, 1, 1), 2024).value();
        var danTien = "/plans/" + planOf("05755", LocalDate.of(2025, 7, 1), 2025).value();

        assertThat(page("canbo.tinh", voNhai + "/participation")).contains("1.481", "Đa dạng hóa sinh kế");
        assertThat(page("canbo.bo", voNhai + "/activities")).contains("8 mô hình nuôi bò");
        assertThat(page("canbo.dantien", danTien + "/tasks")).contains("Nghiệm thu công trình nước sinh hoạt nhóm hộ", "sạt lở");
        assertThat(page("lanhdao.dantien", danTien + "/proposals")).contains("bể nước chung", "kế hoạch đường nông thôn");
        assertThat(page("lanhdao.dantien", danTien + "/meetings")).contains("Mỗi xóm họp chọn hộ");
        assertThat(page("canbo.dantien", danTien + "/tasks")).contains("Vận động các hộ làm nhà tiêu hợp vệ sinh");
        assertThat(page("truongxom", "/plans/village")).contains("kế hoạch tập huấn", "Chậm nhất ngày 09/06/2026");
        assertThat(page("canbo.dantien", "/staff")).contains("Công chức phụ trách giảm nghèo", "Trưởng xóm");
        assertThat(page("canbo.tinh", "/staff")).contains("Chuyên viên Sở Nông nghiệp và Môi trường");
    }

    private String page(String userName, String address) {
        try {
            var answer = browser.get().uri(address).with(users.signedIn(new UserId(caller(userName).user()))).exchange();
            assertThat(answer).as(userName + " " + address).hasStatusOk();
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
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
        caller(userName).run(() -> result.add(work.get()));
        return result.getFirst();
    }

    private Caller caller(String userName) {
        var caller = new ArrayList<Caller>();
        Caller.SYSTEM.run(() -> caller.add(trainees.actingAs(userName)));
        return caller.getFirst();
    }
}
