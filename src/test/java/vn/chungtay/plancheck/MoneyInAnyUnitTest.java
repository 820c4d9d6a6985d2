package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.chungtay.Requirement;
import vn.chungtay.documents.DocumentText;

/** Money in đồng, thousands, millions and thousand millions, mixed between text and annex. */
class MoneyInAnyUnitTest {

    @Property(tries = 60)
    @Requirement({"BUD-09", "BUD-11"})
    void a_right_plan_in_any_units_has_no_error(@ForAll long seed) {
        assertThat(errors(new MoneyPlan(seed).text())).isEmpty();
    }

    @Property(tries = 80)
    @Requirement({"BUD-10", "BUD-11", "BUD-24"})
    void one_wrong_digit_is_the_one_error_where_it_stands(@ForAll long seed) {
        var plan = new MoneyPlan(seed);
        var random = new Random(seed);
        var amount = plan.amounts().get(random.nextInt(plan.amounts().size()));
        var wrong = wrong(amount.printed(), random);

        assertThat(errors(plan.with(amount, wrong))).singleElement().satisfies(error -> {
            assertThat(error.place().line()).isEqualTo(amount.line());
            assertThat(error.printed()).isEqualTo(wrong);
            assertThat(error.expected()).isEqualTo(amount.printed());
        });
    }

    /** The first digit changed. */
    private static String wrong(String printed, Random random) {
        var old = printed.charAt(0) - '0';
        var digit = 1 + (old + random.nextInt(8)) % 9;
        return (digit == old ? digit % 9 + 1 : digit) + printed.substring(1);
    }

    private static List<Finding> errors(DocumentText text) {
        return new PlanChecker().check(text).stream().filter(finding -> finding.gravity() == Gravity.ERROR).toList();
    }
}
