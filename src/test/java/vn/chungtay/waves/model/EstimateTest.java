package vn.chungtay.waves.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chungtay.Requirement;
import vn.chungtay.geography.UnitId;
import vn.chungtay.waves.model.Indicator.Measure;

@Requirement("REV-12")
class EstimateTest {

    private static final UnitId LARGE = new UnitId(new UUID(1, 1));
    private static final UnitId SMALL = new UnitId(new UUID(1, 2));

    /** docs/domain/survey-waves.md, "A worked example". */
    @Test
    void the_example_of_the_domain_page() {
        var villages = Map.of(LARGE, share(LARGE, 60, 6, 5), SMALL, share(SMALL, 10, 1, 1));

        var it = Estimate.of(Measure.SHARE, List.of(sums(LARGE, 5, 1, 0, 1, 1), sums(SMALL, 1, 0)), villages);

        assertThat(it.asked()).isEqualTo(6);
        assertThat(it.answered()).isEqualTo(5);
        assertThat(it.unknown()).as("no answer is not no").isEqualTo(1);
        assertThat(it.value()).as("(12 × 3) / (12 × 4 + 10 × 1) = 36 / 58").isEqualByComparingTo("62.07");
        assertThat(it.margin()).isEqualByComparingTo("44.23");
    }

    @Test
    void a_small_village_counts_for_its_households_and_not_for_its_sheets() {
        var villages = Map.of(LARGE, share(LARGE, 90, 9, 9), SMALL, share(SMALL, 10, 9, 9));
        var all = Estimate.of(Measure.SHARE, List.of(sums(LARGE, 9, 1, 1, 1, 1, 1, 1, 1, 1, 1), sums(SMALL, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0)), villages);

        assertThat(all.value()).isEqualByComparingTo("90.00");
    }

    @Test
    void who_asks_everybody_has_no_margin_and_who_asks_one_cannot_tell_it() {
        var everybody = Estimate.of(Measure.SHARE, List.of(sums(LARGE, 3, 1, 0, 1)), Map.of(LARGE, share(LARGE, 3, 3, 3)));
        assertThat(everybody.value()).isEqualByComparingTo("66.67");
        assertThat(everybody.margin()).isEqualByComparingTo("0");
        assertThat(Estimate.of(Measure.SHARE, List.of(sums(LARGE, 1, 1)), Map.of(LARGE, share(LARGE, 3, 1, 1))).margin()).isNull();
    }

    @Test
    void where_nobody_answered_there_is_no_value_instead_of_nought() {
        var it = Estimate.of(Measure.MEAN, List.of(sums(LARGE, 4)), Map.of(LARGE, share(LARGE, 9, 4, 4)));

        assertThat(it.value()).isNull();
        assertThat(it.unknown()).isEqualTo(4);
        assertThat(it.isClearlyOther(it)).isFalse();
    }

    @Test
    void in_about_95_of_100_samples_the_truth_lies_within_the_margin() {
        var random = new Random(20261122);
        int within = 0;
        for (int n = 0; n < 1000; n++) {
            var answers = new int[200];
            for (int at = 0; at < answers.length; at++) answers[at] = at < 70 ? 1 : 0;
            var drawn = new int[60];
            for (int at = 0; at < drawn.length; at++) {
                int chosen = at + random.nextInt(answers.length - at);
                drawn[at] = answers[chosen];
                answers[chosen] = answers[at];
            }
            var it = Estimate.of(Measure.SHARE, List.of(sums(LARGE, 60, drawn)), Map.of(LARGE, share(LARGE, 200, 60, 60)));
            var off = it.value().subtract(BigDecimal.valueOf(35)).abs();
            if (off.compareTo(it.margin()) <= 0) within++;
        }

        assertThat(within).isBetween(920, 975);
    }

    private static VillageShare share(UnitId village, int pool, int drawn, int handedIn) {
        return new VillageShare(village, pool, drawn, 0, handedIn, drawn - handedIn);
    }

    /** One place for each household; the others asked did not know. */
    private static VillageSums sums(UnitId village, int asked, int... answers) {
        long y = 0;
        for (int it : answers) y += it;
        var total = BigDecimal.valueOf(y);
        var count = BigDecimal.valueOf(answers.length);
        return new VillageSums(village, answers.length, asked, answers.length, total, count, total, total);
    }
}
