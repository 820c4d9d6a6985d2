package vn.chungtay.campaigns.model.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.campaigns.model.CampaignKind;

/** How long a recognition is certified. */
class ValidityTest {

    @ParameterizedTest
    @CsvSource({
        "PERIODIC, 2026, 2026-12-10, 2027-12-31",
        "PERIODIC, 2026, 2027-01-01, 2027-12-31",
        "REGULAR, 2026, 2026-04-10, 2026-12-31",
        "REGULAR, 2026, 2026-12-28, 2027-12-31",
        "REGULAR, 2026, 2027-01-02, 2027-12-31"
    })
    void a_recognition_holds_until_the_next_yearly_review_has_decided(
            CampaignKind kind, int year, LocalDate effective, LocalDate last) {
        assertThat(Validity.of(kind, year, effective)).isEqualTo(new Validity(effective, last));
    }
}
