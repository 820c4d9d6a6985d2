package vn.chungtay.registry.model.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.chungtay.Requirement;
import vn.chungtay.registry.Need;
import vn.chungtay.standards.Deprivations;
import vn.chungtay.standards.Indicators;
import vn.chungtay.standards.store.StandardsConfiguration;

class ProposedSupportTest {

    private static final Indicators STANDARDS = StandardsConfiguration.standardsBook();

    @Test
    @Requirement("MDP-03")
    void what_a_household_lacks_proposes_what_to_ask_it_about() {
        var today = STANDARDS.indicatorsOn(LocalDate.of(2026, 11, 21));

        assertThat(ProposedSupport.of(Deprivations.lacking(2, 3), today)).isEmpty();
        assertThat(ProposedSupport.of(Deprivations.lacking(7, 8, 9, 10), today))
                .containsExactly(Need.HOUSING, Need.WATER, Need.LATRINE);
        assertThat(ProposedSupport.of(Deprivations.allUnknown(), today)).isEmpty();
    }

    @Test
    void the_same_number_can_mean_another_service_in_another_standard() {
        var then = STANDARDS.indicatorsOn(LocalDate.of(2027, 1, 1));

        assertThat(ProposedSupport.of(Deprivations.lacking(3, 9), then)).containsExactly(Need.TELECOM, Need.HEALTH_INSURANCE);
    }
}
