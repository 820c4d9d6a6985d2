package vn.chungtay.plancheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chungtay.Requirement;

/** The five plans the checker was made from; skipped where they are not beside the project. */
class SourcePlansTest {

    private static final List<Path> PLACES = List.of(
            Path.of(System.getProperty("plans", "../shared/plans")), Path.of("../../shared/plans"));

    private Path plans;

    @BeforeEach
    void the_plans_are_here() {
        plans = PLACES.stream().filter(Files::isDirectory).findFirst().orElse(null);
        assumeTrue(plans != null, "the source plans are not here");
    }

    @Test
    @Requirement({"BUD-08", "BUD-10", "BUD-24"})
    void a_parent_that_lost_ten_and_a_share_that_is_no_fifteen_percent() throws IOException {
        assertThat(figureErrors("000_946ca88abce7154b.txt"))
                .containsExactlyInAnyOrder("61 90% -> 94%", "558 1.889 -> 1.899", "564 66,8 -> 66,9");
    }

    @Test
    @Requirement("BUD-09")
    void cells_rounded_apart_are_roundings() throws IOException {
        assertThat(check("000_946ca88abce7154b.txt").stream()
                        .filter(finding -> finding.gravity() == Gravity.ROUNDING)
                        .map(finding -> finding.place().line() + " " + finding.printed()))
                .contains("557 72,8", "555 196,7", "566 9.098,7", "566 1.186,7", "566 830,7", "563 38,7");
    }

    @Test
    @Requirement({"TGT-14", "TGT-16", "BUD-11"})
    void four_rates_that_their_counts_do_not_give_and_an_amount_without_million() throws IOException {
        assertThat(figureErrors("002_02a5e3ea74f99ddd.txt"))
                .containsExactlyInAnyOrder(
                        "73 0,8% -> 0,5%",
                        "80 1/5 -> 16,77%",
                        "126 2,56 -> 2,26",
                        "131 1,99 -> 2,00",
                        "132 0,66 -> 0,48",
                        "133 1,27 -> 0,05",
                        "445 19 đồng -> 19 triệu đồng");
    }

    @Test
    @Requirement("TGT-05")
    void a_composite_target_that_its_parts_do_not_give() throws IOException {
        assertThat(check("003_044041f2464e7be8.txt"))
                .anySatisfy(finding -> {
                    assertThat(finding.kind()).isEqualTo(FindingKind.TARGET_LOGIC);
                    assertThat(finding.place().line()).isEqualTo(39);
                    assertThat(finding.printed()).isEqualTo("10,5%");
                });
    }

    /** VN-21, VN-22, VN-23, VN-24, BY-03, BY-10 and TMR-12 of what is known of these plans. */
    @Test
    void what_a_person_should_look_at_is_named_where_it_stands() throws IOException {
        assertThat(keys("000_946ca88abce7154b.txt")).contains(
                "528 plancheck.quota.no_household", "532 plancheck.quota.no_household", "535 plancheck.quota.outlier",
                "551 plancheck.missing.unit", "560 plancheck.numbers.by_position");
        assertThat(keys("001_13377206d1f7fc44.txt")).contains("41 plancheck.missing.base", "59 plancheck.target.hundred");
        assertThat(keys("003_044041f2464e7be8.txt")).contains("61 plancheck.missing.sources");
    }

    private List<String> keys(String name) throws IOException {
        return check(name).stream().map(finding -> finding.place().line() + " " + finding.reason().key()).toList();
    }

    @Test
    void plans_without_wrong_figures_have_no_error() throws IOException {
        assertThat(figureErrors("001_13377206d1f7fc44.txt")).isEmpty();
        assertThat(figureErrors("003_044041f2464e7be8.txt")).isEmpty();
        assertThat(figureErrors("004_2a1f8987d1c70a02.txt")).isEmpty();
    }

    private List<String> figureErrors(String name) throws IOException {
        return check(name).stream()
                .filter(finding -> finding.gravity() == Gravity.ERROR && finding.kind() != FindingKind.REFERENCE)
                .map(finding -> finding.place().line() + " " + finding.printed() + " -> " + finding.expected())
                .toList();
    }

    private List<Finding> check(String name) throws IOException {
        return new PlanChecker().check(Given.plan(Files.readString(plans.resolve(name))));
    }
}
