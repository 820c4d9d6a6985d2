package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.chungtay.Requirement;

/** Right plans of invented places are left alone; one changed cell is found where it stands, and nothing beside it. */
class RightPlanTest {

    @Property(tries = 60)
    @Requirement({"BUD-09", "DAT-08"})
    void a_right_plan_has_no_error(@ForAll long seed) {
        assertThat(errors(new PlanChecker().check(new RightPlan(seed).text()))).isEmpty();
    }

    @Property(tries = 60)
    @Requirement("TGT-14")
    void one_wrong_cell_of_the_quotas_is_the_one_error(@ForAll long seed) {
        var plan = new RightPlan(seed);
        var random = new Random(seed);
        var cell = plan.quotaCells().get(random.nextInt(plan.quotaCells().size()));
        var wrong = wrong(plan.printed(cell), random);

        assertThat(errors(new PlanChecker().check(plan.with(cell, wrong))))
                .singleElement()
                .satisfies(error -> assertThat(error.place().line()).isEqualTo(cell.line()))
                .satisfies(error -> assertThat(error.printed()).isEqualTo(wrong))
                .satisfies(error -> assertThat(error.expected()).isEqualTo(plan.printed(cell)));
    }

    @Property(tries = 60)
    @Requirement("BUD-10")
    void one_wrong_amount_of_the_annex_is_the_one_error(@ForAll long seed) {
        var plan = new RightPlan(seed);
        var random = new Random(seed);
        var cell = plan.moneyCells().get(random.nextInt(plan.moneyCells().size()));
        var wrong = wrong(plan.printed(cell), random);

        assertThat(errors(new PlanChecker().check(plan.with(cell, wrong))))
                .singleElement()
                .satisfies(error -> assertThat(error.place().line()).isEqualTo(cell.line()))
                .satisfies(error -> assertThat(error.printed()).isEqualTo(wrong));
    }

    /** The first digit changed, so that no rounding explains it. */
    private static String wrong(String printed, Random random) {
        var old = printed.charAt(0) - '0';
        var digit = 1 + (old + random.nextInt(8)) % 9;
        return (digit == old ? digit % 9 + 1 : digit) + printed.substring(1);
    }

    private static List<Finding> errors(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.gravity() == Gravity.ERROR).toList();
    }
}
