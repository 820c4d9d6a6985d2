package vn.chungtay.trainingworld.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.figures.PovertyFigures;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.UnitId;
import vn.chungtay.monitoring.GivenCounts;
import vn.chungtay.monitoring.Round;
import vn.chungtay.monitoring.model.Counts;
import vn.chungtay.monitoring.model.Part;
import vn.chungtay.platform.Caller;
import vn.chungtay.shared.Percentage;

/** The reports of huyện Võ Nhai: the published counts of 2023, and the movements of 2024 that lead on from them. */
@StoryTest
class ReviewOfVoNhaiTest {

    @Autowired
    private GivenVoNhai voNhai;

    @Autowired
    private GivenCounts counts;

    @Autowired
    private Geography geography;

    @Autowired
    private PovertyFigures figures;

    @Test
    @Requirement({"REV-14", "HHD-15", "REV-07"})
    void the_published_counts_of_2023_come_out_and_2024_goes_on_from_them() {
        voNhai.settled();
        var district = geography.byCode("170", LocalDate.of(2023, 12, 14)).orElseThrow().id();

        var before = counts.of(district, Round.official(2023));
        var after = counts.of(district, Round.official(2024));

        var found = before.total();
        assertThat(found.of("ALL").households()).isEqualTo(17_881);
        assertThat(found.of("CLASS.POOR").households()).isEqualTo(2_156);
        assertThat(found.of("CLASS.NEAR_POOR").households()).isEqualTo(1_395);
        assertThat(Percentage.of(2_156, found.of("ALL").households()).orElseThrow().value()).isEqualByComparingTo("12.06");
        assertThat(Percentage.of(1_395, found.of("ALL").households()).orElseThrow().value()).isEqualByComparingTo("7.80");
        for (var table : List.of(before, after)) {
            assertCloses(table.total());
            table.rows().forEach(row -> assertCloses(row.counts()));
        }
        for (var of : List.of("POOR", "NEAR_POOR")) {
            for (var part : Part.values()) {
                assertThat(after.total().of("FLOW." + of + ".1").of(part)).isEqualTo(found.of("CLASS." + of).of(part));
            }
        }
        assertAsInTheTallies(after.total(), LocalDate.of(2024, 12, 14), district);
    }

    /** Counted in two ways that share nothing but the records. */
    private void assertAsInTheTallies(Counts counted, LocalDate day, UnitId district) {
        var kept = asked(() -> figures.totalOn(district, day, day));
        assertThat(counted.of("ALL").households()).isEqualTo(kept.households());
        assertThat(counted.of("ALL").persons()).isEqualTo(kept.persons());
        assertThat(counted.of("CLASS.POOR").households()).isEqualTo(kept.poor());
        assertThat(counted.of("CLASS.POOR").persons()).isEqualTo(kept.poorPersons());
        assertThat(counted.of("CLASS.NEAR_POOR").persons()).isEqualTo(kept.nearPoorPersons());
        assertThat(counted.of("MINORITY.POOR").households()).isEqualTo(kept.minorityPoor());
        for (int n = 1; n <= 12; n++) {
            assertThat(counted.of("LACK.POOR." + n).households()).isEqualTo((long) kept.poorDeprived().get(n - 1));
        }
        for (int n = 1; n <= 8; n++) {
            assertThat(counted.of("CAUSE.NEAR_POOR." + n).households()).isEqualTo((long) kept.nearPoorCauses().get(n - 1));
        }
    }

    private static void assertCloses(Counts counts) {
        for (var of : List.of("POOR", "NEAR_POOR")) {
            for (var part : Part.values()) {
                long end = 0;
                for (int column = 1; column <= 8; column++) {
                    long value = counts.of("FLOW." + of + "." + column).of(part);
                    end += column == 1 || column >= 5 ? value : -value;
                }
                assertThat(counts.of("FLOW." + of + ".9").of(part)).isEqualTo(end).isEqualTo(counts.of("CLASS." + of).of(part));
            }
        }
    }

    private static <T> T asked(Callable<T> question) {
        try {
            return Caller.SYSTEM.call(question);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
