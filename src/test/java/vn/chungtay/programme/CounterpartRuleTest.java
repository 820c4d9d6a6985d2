package vn.chungtay.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import vn.chungtay.Requirement;

class CounterpartRuleTest {

    private static final long MILLION = 1_000_000;
    private static final CounterpartRule THAI_NGUYEN = new CounterpartRule(
            BigDecimal.valueOf(15),
            Map.of(SourceTier.PROVINCE, BigDecimal.valueOf(70), SourceTier.DISTRICT, BigDecimal.valueOf(30)),
            MILLION / 10,
            "thử nghiệm");
    private static final CounterpartRule AN_GIANG = new CounterpartRule(
            BigDecimal.TEN, Map.of(SourceTier.PROVINCE, BigDecimal.valueOf(100)), MILLION, "thử nghiệm");

    @Test
    @Requirement("BUD-07")
    void the_two_provinces_of_the_plans_come_out_as_printed() {
        assertThat(THAI_NGUYEN.proposed(3_160 * MILLION)).isEqualTo(474 * MILLION);
        assertThat(THAI_NGUYEN.split(474 * MILLION))
                .isEqualTo(Map.of(SourceTier.PROVINCE, 331_800_000L, SourceTier.DISTRICT, 142_200_000L));
        assertThat(AN_GIANG.proposed(2_293 * MILLION)).isEqualTo(229 * MILLION);
    }

    @Test
    @Requirement("BUD-08")
    void an_amount_is_off_from_a_whole_rounding_unit_on() {
        assertThat(THAI_NGUYEN.expected(446 * MILLION)).isEqualByComparingTo("66900000");
        assertThat(THAI_NGUYEN.deviates(446 * MILLION, 66_800_000)).isTrue();
        assertThat(THAI_NGUYEN.deviates(446 * MILLION, 66_800_001)).isFalse();
        assertThat(THAI_NGUYEN.deviates(446 * MILLION, 66_999_999)).isFalse();
        assertThat(THAI_NGUYEN.deviates(446 * MILLION, 67_000_000)).isTrue();
        assertThat(AN_GIANG.deviates(187 * MILLION, 19 * MILLION)).isFalse();
    }

    @Test
    void without_rounding_only_the_exact_amount_is_right() {
        var exact = new CounterpartRule(
                BigDecimal.TEN, Map.of(SourceTier.PROVINCE, BigDecimal.valueOf(100)), 1, "thử nghiệm");

        assertThat(exact.deviates(1_000, 100)).isFalse();
        assertThat(exact.deviates(1_000, 101)).isTrue();
        assertThat(exact.deviates(1_005, 100)).isFalse();
    }

    @Property
    void the_parts_of_a_split_add_up_to_the_whole(
            @ForAll @LongRange(min = 0, max = 10_000_000_000_000L) long dong, @ForAll @IntRange(min = 1, max = 99) int first) {
        var rule = new CounterpartRule(
                BigDecimal.TEN,
                Map.of(SourceTier.PROVINCE, BigDecimal.valueOf(first), SourceTier.COMMUNE, BigDecimal.valueOf(100 - first)),
                100_000,
                "thử nghiệm");

        assertThat(rule.split(dong).values().stream().mapToLong(Long::longValue).sum()).isEqualTo(dong);
    }

    @Property
    void what_is_proposed_never_deviates(@ForAll @LongRange(min = 0, max = 10_000_000_000_000L) long central) {
        assertThat(THAI_NGUYEN.deviates(central, THAI_NGUYEN.proposed(central))).isFalse();
    }

    @Test
    void a_split_that_is_not_the_whole_is_no_rule() {
        assertThatThrownBy(() -> new CounterpartRule(
                        BigDecimal.TEN, Map.of(SourceTier.PROVINCE, BigDecimal.valueOf(99)), 1, "thử nghiệm"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
