package vn.chungtay.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.plans.model.FigureComparison.Row;
import vn.chungtay.plans.model.PlanFigure.Kind;
import vn.chungtay.plans.usecase.ComparePlans;
import vn.chungtay.plans.usecase.PlanOutcome;
import vn.chungtay.shared.DateRange;
import vn.chungtay.standards.PovertyClass;
import vn.chungtay.targets.model.QuotaMethod;
import vn.chungtay.targets.usecase.KeepTargets;
import vn.chungtay.targets.usecase.PlanQuotas;

/** What a plan shares out among the units below it, whatever they are called and since when they exist. */
@StoryTest
class QuotasOfUnitsTest {

    private static final int YEAR = GivenWholePlans.YEAR;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenPlans plans;

    @Autowired
    private GivenWholePlans given;

    @Autowired
    private KeepTargets targets;

    @Autowired
    private PlanQuotas quotas;

    @Autowired
    private ComparePlans compare;

    @Test
    void a_plan_with_two_villages_of_one_name_and_a_new_one_is_issued_with_the_quota_of_each() {
        var commune = plans.commune(units.commune("Dân Mẫu"));
        var hamlet = units.unit(commune.unit(), "Một", UnitKind.XOM, DateRange.ALWAYS);
        var village = units.unit(commune.unit(), "Một", UnitKind.THON, DateRange.ALWAYS);
        units.unit(commune.unit(), "Mới", UnitKind.XOM, DateRange.startingOn(LocalDate.of(YEAR, 1, 1)));
        given.people(hamlet, 4, 0, 6);
        given.people(village, 8, 0, 2);
        var plan = plans.draft(commune, YEAR);
        users.as(commune.maker(), () -> {
            var set = targets.open(commune.unit(), YEAR);
            return assertThat(quotas.propose(set, PovertyClass.POOR, LocalDate.of(YEAR, 1, 2), 6, QuotaMethod.EQUAL_SHARE, 0)).isEmpty();
        });
        plans.sign(commune, plan);

        assertThat(plans.number(commune, plan, "12/KH-UBND", "")).isInstanceOf(PlanOutcome.Done.class);

        assertThat(users.as(commune.maker(), () -> compare.compare(plan, 1, plan, 1)).figures())
                .filteredOn(it -> it.kind() == Kind.QUOTA && it.name().endsWith("giảm hộ nghèo"))
                .extracting(Row::name, Row::after)
                .containsExactlyInAnyOrder(
                        tuple("Tổng số giao: giảm hộ nghèo", "6 hộ"),
                        tuple("Một: giảm hộ nghèo", "2 hộ"),
                        tuple("Một: giảm hộ nghèo", "4 hộ"),
                        tuple("Mới: giảm hộ nghèo", "0 hộ"));
    }
}
