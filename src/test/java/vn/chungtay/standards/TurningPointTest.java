package vn.chungtay.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.standards.GivenEvidence.household;
import static vn.chungtay.standards.PovertyClass.AVERAGE_STANDARD;
import static vn.chungtay.standards.PovertyClass.NEAR_POOR;
import static vn.chungtay.standards.PovertyClass.NOT_POOR;
import static vn.chungtay.standards.PovertyClass.POOR;
import static vn.chungtay.standards.TurningPoint.Change.FEWER_LACKING;
import static vn.chungtay.standards.TurningPoint.Change.INCOME_ABOVE;
import static vn.chungtay.standards.TurningPoint.Change.INCOME_AT_MOST;
import static vn.chungtay.standards.TurningPoint.Change.MORE_LACKING;
import static vn.chungtay.standards.TurningPoint.Change.POINTS_ABOVE;
import static vn.chungtay.standards.TurningPoint.Change.POINTS_AT_MOST;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chungtay.geography.AreaType;
import vn.chungtay.standards.Evidence.Known;
import vn.chungtay.standards.store.StandardsConfiguration;

class TurningPointTest {

    private static final Classifier.Rule RULE =
            StandardsConfiguration.standardsBook().on(LocalDate.of(2026, 11, 21));

    @Test
    void a_poor_household_leaves_by_points_or_by_lacking_less() {
        assertThat(of(household().points(120).lacking(1, 4, 7, 9)))
                .containsExactly(
                        new TurningPoint(POINTS_ABOVE, 140, NOT_POOR), new TurningPoint(FEWER_LACKING, 2, NEAR_POOR));
    }

    @Test
    void a_near_poor_household_becomes_poor_by_lacking_more() {
        assertThat(of(household().in(AreaType.URBAN).points(175).lacking(4)))
                .containsExactly(
                        new TurningPoint(POINTS_ABOVE, 175, NOT_POOR), new TurningPoint(MORE_LACKING, 2, POOR));
    }

    @Test
    void just_above_the_line_of_points_it_is_the_points_that_count() {
        assertThat(of(household().points(141).lacking(1, 4, 7)))
                .containsExactly(new TurningPoint(POINTS_AT_MOST, 140, POOR));
    }

    @Test
    void within_the_band_both_ends_of_it_are_told() {
        assertThat(of(household().income(2_000_000).lacking(4).agriculture(Known.YES)))
                .containsExactly(
                        new TurningPoint(INCOME_AT_MOST, 1_500_000, NEAR_POOR),
                        new TurningPoint(INCOME_ABOVE, 2_250_000, NOT_POOR));
        assertThat(of(household().income(1_000_000).lacking(4).agriculture(Known.YES)))
                .contains(new TurningPoint(INCOME_ABOVE, 1_500_000, AVERAGE_STANDARD));
    }

    @Test
    void what_would_have_to_be_known_first_is_said_so() {
        assertThat(of(household().income(1_000_000).lacking(4)))
                .contains(new TurningPoint(INCOME_ABOVE, 1_500_000, null));
    }

    @Test
    void while_the_class_is_open_nothing_turns() {
        assertThat(of(household().points(120).deprivations(Deprivations.allUnknown()))).isEmpty();
    }

    private static List<TurningPoint> of(GivenEvidence household) {
        return TurningPoint.of(household.evidence(), RULE);
    }
}
