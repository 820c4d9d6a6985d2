package vn.chungtay.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.standards.GivenEvidence.household;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.Requirement;
import vn.chungtay.geography.AreaType;
import vn.chungtay.standards.Classification.Decided;
import vn.chungtay.standards.Classification.Undecided;
import vn.chungtay.standards.Evidence.Known;
import vn.chungtay.standards.store.StandardsConfiguration;

/** One đồng, one point or one indicator on either side of every threshold of both standards, and at it. */
class ThresholdBoundsTest {

    private static final Classifier CLASSIFIER = StandardsConfiguration.standardsBook();

    @ParameterizedTest(name = "{0} {1}: {2} đồng, {3} lacking: {4}")
    @CsvSource({
        "2022-01-01, RURAL, 1499999, 3, POOR",
        "2022-01-01, RURAL, 1500000, 3, POOR",
        "2022-01-01, RURAL, 1500000, 2, NEAR_POOR",
        "2022-01-01, RURAL, 1499999, 2, NEAR_POOR",
        "2022-01-01, RURAL, 1500001, 3, AVERAGE_STANDARD",
        "2026-12-31, RURAL, 2249999, 0, AVERAGE_STANDARD",
        "2026-12-31, RURAL, 2250000, 0, AVERAGE_STANDARD",
        "2026-12-31, RURAL, 2250001, 0, NOT_POOR",
        "2022-01-01, URBAN, 1999999, 3, POOR",
        "2022-01-01, URBAN, 2000000, 3, POOR",
        "2022-01-01, URBAN, 2000000, 2, NEAR_POOR",
        "2022-01-01, URBAN, 2000001, 3, AVERAGE_STANDARD",
        "2026-12-31, URBAN, 2999999, 0, AVERAGE_STANDARD",
        "2026-12-31, URBAN, 3000000, 0, AVERAGE_STANDARD",
        "2026-12-31, URBAN, 3000001, 0, NOT_POOR",
        "2027-01-01, RURAL, 2199999, 3, POOR",
        "2027-01-01, RURAL, 2200000, 3, POOR",
        "2027-01-01, RURAL, 2200000, 2, NEAR_POOR",
        "2027-01-01, RURAL, 2200001, 3, UNDECIDED",
        "2030-12-31, URBAN, 2799999, 2, NEAR_POOR",
        "2030-12-31, URBAN, 2800000, 3, POOR",
        "2030-12-31, URBAN, 2800000, 2, NEAR_POOR",
        "2030-12-31, URBAN, 2800001, 3, UNDECIDED",
        "2031-01-01, URBAN, 2800000, 3, UNDECIDED",
        "2021-12-31, RURAL, 1500000, 3, UNDECIDED",
    })
    @Requirement("MDP-02")
    void income(LocalDate day, AreaType area, long dong, int lacking, String expected) {
        assertThat(result(farmers(area, lacking).income(dong), day)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1} points, {2} lacking: {3}")
    @CsvSource({
        "RURAL, 139, 3, POOR",
        "RURAL, 140, 3, POOR",
        "RURAL, 140, 2, NEAR_POOR",
        "RURAL, 141, 3, NOT_POOR",
        "URBAN, 174, 3, POOR",
        "URBAN, 175, 3, POOR",
        "URBAN, 175, 2, NEAR_POOR",
        "URBAN, 176, 3, NOT_POOR",
    })
    @Requirement("MDP-02")
    void points(AreaType area, int points, int lacking, String expected) {
        assertThat(result(farmers(area, lacking).points(points), LocalDate.of(2026, 12, 31))).isEqualTo(expected);
        assertThat(result(farmers(area, lacking).points(points), LocalDate.of(2027, 1, 1))).isEqualTo("UNDECIDED");
    }

    private static GivenEvidence farmers(AreaType area, int lacking) {
        return household().in(area).agriculture(Known.YES).deprivations(Deprivations.ofBits((1 << lacking) - 1, 0));
    }

    private static String result(GivenEvidence household, LocalDate day) {
        return switch (CLASSIFIER.classify(household.evidence(), day)) {
            case Decided it -> it.result().name();
            case Undecided _ -> "UNDECIDED";
        };
    }
}
