package vn.chungtay.plans.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.StoryTest;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.plans.source.GivenSourcePlans.Entered;
import vn.chungtay.plans.usecase.CheckPlan;
import vn.chungtay.plans.usecase.CheckPlan.Checked;

/** Each of the five plans is entered, composed as Word, opened again and checked as a stranger's file would be. */
@StoryTest
class FivePlansComposedTest {

    static final List<String> PLANS = SourcePlanFile.ALL;

    @Autowired
    private GivenSourcePlans plans;

    @Autowired
    private GivenUsers users;

    @Autowired
    private CheckPlan check;

    @ParameterizedTest
    @FieldSource("PLANS")
    void a_plan_whose_figures_are_right_is_composed_and_has_no_error(String name) {
        var t0 = System.nanoTime();
        var entered = plans.entered(name);
        System.out.println("TIME enter " + name + " " + (System.nanoTime() - t0) / 1_000_000);
        var read = read(entered);
        for (var it : read.findings()) System.out.println("FINDING " + name + " " + it.gravity() + " " + it.kind() + " L" + it.place().line() + " [" + it.place().quote() + "] " + it.printed() + " -> " + it.expected() + " | " + it.reason().key() + it.reason().arguments());
        try { java.nio.file.Files.write(java.nio.file.Path.of("/tmp/five-" + name + ".txt"), read.text().lines().stream().map(it -> it.text()).toList()); } catch (Exception e) { throw new RuntimeException(e); }
    }

    private Checked.Read read(Entered entered) {
        return switch (users.as(entered.officer(), () -> check.check(entered.version()))) {
            case Checked.Read it -> it;
            case Checked.Open it -> throw new AssertionError("not composed: " + it.missing());
        };
    }
}
