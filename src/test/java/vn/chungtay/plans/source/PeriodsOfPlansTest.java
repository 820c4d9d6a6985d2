package vn.chungtay.plans.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.plans.GivenPlans;
import vn.chungtay.plans.PlanId;
import vn.chungtay.plans.model.TextPart;
import vn.chungtay.plans.model.Years;
import vn.chungtay.plans.source.GivenSourcePlans.Entered;
import vn.chungtay.plans.store.PlanStore;
import vn.chungtay.plans.usecase.IssuePlan;
import vn.chungtay.plans.usecase.IssuePlan.Numbering;
import vn.chungtay.plans.usecase.ReadPlans;
import vn.chungtay.plans.usecase.StartPlan;
import vn.chungtay.plans.usecase.StartPlan.Beginning;
import vn.chungtay.targets.model.TargetSet;
import vn.chungtay.targets.usecase.KeepTargets;
import vn.chungtay.targets.usecase.ShowTargets;

/** The yearly plans of two places stand in periods of their own: 2022-2025 in Hà Tĩnh, 2021-2025 in Tu Mơ Rông. */
@StoryTest
class PeriodsOfPlansTest {

    @Autowired
    private GivenSourcePlans sources;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private GivenUsers users;

    @Autowired
    private StartPlan start;

    @Autowired
    private IssuePlan issue;

    @Autowired
    private ReadPlans read;

    @Autowired
    private PlanStore store;

    @Autowired
    private KeepTargets keep;

    @Autowired
    private ShowTargets show;

    @Test
    @Requirement({"PLN-14", "LEG-04"})
    void a_period_holds_the_plans_of_its_years_and_is_reached_from_what_cites_it() {
        var haTinh = sources.entered("ha-tinh-2023");
        var period = period(haTinh, new Years(2022, 2025), "400/KH-UBND", LocalDate.of(2022, 10, 24));
        var yearly = plans.seenBy(haTinh.officer(), haTinh.plan());
        var cited = haTinh.source().text().get(TextPart.PARENT).size() - 1;

        assertThat(yearly.period()).contains(period);
        assertThat(yearly.cited()).containsEntry(cited, period);
        assertThat(plans.seenBy(haTinh.officer(), period).years()).extracting(it -> it.plan()).containsExactly(haTinh.plan());
    }

    @Test
    @Requirement("PLN-14")
    void the_series_of_one_place_may_begin_a_year_before_that_of_another() {
        var haTinh = sources.entered("ha-tinh-2023");
        var tuMoRong = sources.entered("tu-mo-rong-2024");
        var first = period(tuMoRong, new Years(2021, 2025), "12/KH-UBND", LocalDate.of(2021, 8, 2));
        for (var year = 2022; year <= 2023; year++) open(haTinh, year);
        for (var year = 2021; year <= 2024; year++) open(tuMoRong, year);

        assertThat(years(haTinh)).containsExactly(2023, 2022);
        assertThat(years(tuMoRong)).containsExactly(2024, 2023, 2022, 2021);
        assertThat(plans.seenBy(tuMoRong.officer(), tuMoRong.plan()).period()).contains(first);
    }

    private PlanId period(Entered of, Years years, String number, LocalDate signedOn) {
        var known = store.of(of.unit().id(), years);
        if (known.isPresent()) return known.get().id();
        var head = GivenPlans.head("Kế hoạch giảm nghèo giai đoạn " + years, null);
        return users.as(of.officer(), () -> {
            var plan = plans.done(start.start(of.unit().id(), years, head, Beginning.PAPER));
            var version = read.one(plan, null).version();
            return plans.done(issue.issue(version.id(), version.revision(), new Numbering(number, signedOn, signedOn, "")));
        });
    }

    private void open(Entered of, int year) {
        users.as(of.officer(), () -> keep.open(of.unit().id(), year));
    }

    private List<Integer> years(Entered of) {
        return users.as(of.officer(), () -> show.of(of.unit().id())).stream().map(TargetSet::year).toList();
    }
}
