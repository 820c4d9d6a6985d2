package vn.chungtay.targets.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.Requirement;
import vn.chungtay.targets.model.Plausibility.BeyondPeriod;
import vn.chungtay.targets.model.Plausibility.Jump;
import vn.chungtay.targets.model.Plausibility.Limits;

class CompositionTest {

    @Test
    @Requirement("TGT-05")
    void parts_that_add_up_are_accepted() {
        assertThat(Composition.ofSum(read("4,53%"), List.of(read("là 3,58%"), read("0,95%")))).isInstanceOf(Composition.Agrees.class);
        assertThat(Composition.ofSum(read("4,54%"), List.of(read("là 3,58%"), read("0,95%")))).isInstanceOf(Composition.Differs.class);
        assertThat(Composition.ofSum(read("4,52%"), List.of(read("là 3,58%"), read("0,95%")))).isInstanceOf(Composition.Differs.class);
    }

    @Test
    @Requirement("TGT-05")
    void parts_that_do_not_imply_the_whole_are_told_with_what_they_imply() {
        var whole = read("khoảng 10,5%").within(new BigDecimal("0.2"));

        assertThat(Composition.ofSum(whole, List.of(read("từ 8-9%"), read("trên 1%"))))
                .isEqualTo(new Composition.Differs(
                        new Interval(new BigDecimal("9"), new BigDecimal("10")),
                        new Interval(new BigDecimal("10.3"), new BigDecimal("10.7"))));
    }

    @Test
    void a_least_whole_may_be_surpassed_by_its_parts() {
        assertThat(Composition.ofSum(read("ít nhất 4%"), List.of(read("3%"), read("2%")))).isInstanceOf(Composition.Agrees.class);
        assertThat(Composition.ofSum(read("ít nhất 4%"), List.of(read("3%"), read("0,99%")))).isInstanceOf(Composition.Differs.class);
        assertThat(Composition.ofSum(read("4%"), List.of(read("khoảng 4%")))).isInstanceOf(Composition.Unknown.class);
    }

    @ParameterizedTest
    @Requirement("TGT-09")
    @CsvSource({"65, 29.62", "66.6, 33.4", "25, 20", "40, 20", "25, 25"})
    void a_part_within_the_whole_is_accepted(String whole, String part) {
        assertThat(Composition.partAboveWhole(percent(whole), percent(part))).isEmpty();
    }

    @Test
    @Requirement("TGT-09")
    void a_part_above_the_whole_is_refused() {
        assertThat(Composition.partAboveWhole(percent("25"), percent("25.01"))).isPresent();
    }

    @ParameterizedTest
    @Requirement("TGT-21")
    @CsvSource({"59.47, 65, 50, false, true", "69.11, 94, 90, true, true", "14.01, 63, 60, true, true", "66.65, 94, 90, true, true", "84, 95, 95, false, false"})
    void a_target_far_from_the_last_result_or_beyond_the_period_is_asked_about(
            BigDecimal last, String promised, String period, boolean jump, boolean beyond) {
        var found = Plausibility.of(
                TargetUnit.PERCENT, percent(promised), last, percent(period), Accumulation.LAST_VALUE, Limits.USUAL);

        assertThat(found.stream().anyMatch(Jump.class::isInstance)).isEqualTo(jump);
        assertThat(found.stream().anyMatch(BeyondPeriod.class::isInstance)).isEqualTo(beyond);
    }

    @Test
    void fifteen_points_in_a_year_are_not_asked_about_and_a_little_more_is() {
        assertThat(asked("80", "95")).isEmpty();
        assertThat(asked("80", "95.01")).hasSize(1);
        assertThat(asked("95.01", "80")).hasSize(1);
    }

    private static List<Plausibility> asked(String last, String promised) {
        return Plausibility.of(
                TargetUnit.PERCENT, percent(promised), new BigDecimal(last), null, Accumulation.LAST_VALUE, Limits.USUAL);
    }

    private static Quantity percent(String value) {
        return Quantity.of(TargetComparator.REACH, value, "%");
    }

    private static Quantity read(String words) {
        return TargetSentence.read(words).quantity();
    }
}
