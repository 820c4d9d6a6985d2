package vn.chungtay.registry.model.next;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.standards.GivenEvidence.household;
import static vn.chungtay.standards.GivenNextStandard.shipped;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.Requirement;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.NextClass;
import vn.chungtay.registry.OpenReason;
import vn.chungtay.registry.model.evidence.Reading;
import vn.chungtay.registry.model.evidence.RecordedEvidence;
import vn.chungtay.standards.Deprivations;
import vn.chungtay.standards.Evidence;
import vn.chungtay.standards.Evidence.Known;
import vn.chungtay.standards.GivenNextStandard;
import vn.chungtay.standards.Indicator;
import vn.chungtay.standards.NextStandard;
import vn.chungtay.standards.StandardId;
import vn.chungtay.standards.store.StandardsConfiguration;

class ForeseenTest {

    private static final LocalDate LOOKED = LocalDate.of(2026, 10, 12);
    private static final StandardId FORMER = new StandardId("2022-2026");
    private static final List<Indicator> THEN = StandardsConfiguration.standardsBook().of(FORMER);
    private static final List<String> LEFT_OPEN = List.of(
            "BHYT", "GD_NGUOI_LON", "GD_TRE_EM", "DIEN_TICH_NHA", "CHAT_LUONG_NHA", "VIEN_THONG", "NUOC_SINH_HOAT", "NHA_TIEU");

    @Test
    void answers_go_over_by_the_code_of_the_indicator_because_the_next_list_numbers_them_otherwise() {
        // 3 was nutrition; in the next list 3 is health insurance, and nutrition is 4.
        var foreseen = foresee(household().income(900_000).lacking(1, 2, 3).evidence(), shipped().next());

        assertThat(foreseen.carried().orElseThrow().evidence().deprivations().lacking()).containsExactly(1, 2, 4);
        assertThat(foreseen.result()).isEqualTo(NextClass.POOR);
        assertThat(foreseen.unsaid()).isEmpty();
    }

    @Test
    void an_indicator_without_a_threshold_leaves_poor_and_near_poor_open_and_is_named() {
        var foreseen = foresee(household().income(900_000).lacking(4, 7, 9).evidence(), shipped().next());

        assertThat(foreseen.result()).isEqualTo(NextClass.BELOW_LINE);
        assertThat(foreseen.reasons()).containsExactly(OpenReason.THRESHOLD_UNKNOWN);
        assertThat(foreseen.unsaid().getFirst())
                .isInstanceOfSatisfying(Unsaid.ThresholdsUnknown.class, it -> assertThat(it.indicators())
                        .extracting(Indicator::code)
                        .contains("BHYT", "CHAT_LUONG_NHA", "NUOC_SINH_HOAT", "XU_LY_CHAT_THAI")
                        .doesNotContain("VIEC_LAM", "DINH_DUONG"))
                .satisfies(it -> assertThat(it.ofTheStandard()).isTrue());
    }

    @Test
    @Requirement("REV-13")
    void once_the_thresholds_are_loaded_the_same_look_is_decided_without_new_program_code() {
        var evidence = household().income(900_000).lacking(4, 7, 9).evidence();
        var loaded = shipped()
                .withFormerThreshold("BHYT")
                .withFormerThreshold("CHAT_LUONG_NHA")
                .withFormerThreshold("NUOC_SINH_HOAT")
                .next();

        assertThat(foresee(evidence, loaded).result()).isEqualTo(NextClass.POOR);
        assertThat(loaded.edition()).isNotEqualTo(shipped().next().edition());
        assertThat(loaded.unknownThresholds()).extracting(Indicator::code).doesNotContain("BHYT");
    }

    @Test
    void a_threshold_that_differs_from_the_former_one_is_asked_of_the_records_and_not_of_the_former_answer() {
        var next = shipped().withThreshold("DIEN_TICH_NHA", "Dưới 10 m2 mỗi người", "limits: { least_m2_per_head: 10 }").next();
        var look = household().income(900_000).lacking(1, 2).evidence();

        assertThat(foresee(look, next, area(next, "9.5")).result()).isEqualTo(NextClass.POOR);
        assertThat(foresee(look, next, area(next, "10")).result()).isEqualTo(NextClass.BELOW_LINE);
        assertThat(foresee(look, next, area(next, null)).reasons())
                .containsExactlyInAnyOrder(OpenReason.THRESHOLD_UNKNOWN, OpenReason.NEVER_ASKED);
    }

    @Test
    void points_of_the_former_sheet_do_not_go_over_and_an_income_decides_in_their_place() {
        var points = household().points(120).lacking(1, 2, 3).evidence();
        var both = household().points(120).income(2_200_000).lacking(1, 2, 3).evidence();

        var foreseen = foresee(points, shipped().next());
        assertThat(foreseen.unsaid()).contains(new Unsaid.FormerPoints(120));
        assertThat(foreseen.result()).isEqualTo(NextClass.OPEN);
        assertThat(foresee(both, shipped().next()).result()).isEqualTo(NextClass.POOR);
    }

    @ParameterizedTest(name = "{0} đồng: {1}")
    @CsvSource({"1500001, POOR", "2200000, POOR", "2200001, ABOVE_LINE"})
    void the_new_line_holds_to_the_last_dong(long income, NextClass result) {
        assertThat(foresee(household().income(income).lacking(1, 2, 3).evidence(), shipped().next()).result()).isEqualTo(result);
    }

    @Test
    void above_the_line_the_band_of_average_standard_is_missing_until_it_is_loaded() {
        var evidence = household().income(2_500_000).evidence();

        assertThat(foresee(evidence, shipped().next()).unsaid())
                .containsExactly(new Unsaid.ValueUnknown("average_standard_ceiling"));
        assertThat(foresee(evidence, shipped().withAverageStandard(3_000_000, 4_000_000).next()).result())
                .isEqualTo(NextClass.AVERAGE_STANDARD);
    }

    @Test
    void of_a_household_at_which_nobody_looked_nothing_is_said() {
        assertThat(Foreseen.unlooked().result()).isEqualTo(NextClass.OPEN);
        assertThat(Foreseen.unlooked().reasons()).containsExactly(OpenReason.NEVER_LOOKED);
    }

    @Test
    void whatever_is_said_before_a_text_is_loaded_still_holds_after_it() {
        var chance = new Random(2027);
        var steps = loadedOneAfterTheOther(chance);
        for (int i = 0; i < 3000; i++) {
            var evidence = random(chance);
            int early = chance.nextInt(steps.size());
            int late = early + chance.nextInt(steps.size() - early);

            var before = foresee(evidence, steps.get(early));
            var after = foresee(evidence, steps.get(late));

            assertThat(possible(before.result())).as("%s", evidence).contains(after.result().name());
        }
    }

    /** What is shipped, then with one more text loaded each time. */
    private static List<NextStandard> loadedOneAfterTheOther(Random chance) {
        var codes = new ArrayList<>(LEFT_OPEN);
        Collections.shuffle(codes, chance);
        var loading = shipped();
        var steps = new ArrayList<>(List.of(loading.next()));
        codes.forEach(it -> steps.add(loading.withFormerThreshold(it).next()));
        steps.add(loading.withAverageStandard(3_000_000, 4_000_000).next());
        return steps;
    }

    /** The worked example of {@code docs/domain/next-standard.md}. */
    @Test
    void the_worked_example_of_the_domain_page() {
        var evidence = household().income(1_800_000).lacking(2, 3, 9).agriculture(Known.YES).evidence();

        var now = StandardsConfiguration.standardsBook().classify(evidence, GivenNextStandard.DAY);
        assertThat(NextClass.of(now)).isEqualTo(NextClass.AVERAGE_STANDARD);
        var shipped = foresee(evidence, shipped().next());
        assertThat(shipped.result()).isEqualTo(NextClass.BELOW_LINE);
        assertThat(shipped.carried().orElseThrow().evidence().deprivations().lacking()).containsExactly(2, 4);
        assertThat(foresee(evidence, shipped().withFormerThreshold("NUOC_SINH_HOAT").next()).result()).isEqualTo(NextClass.POOR);
    }

    private static List<String> possible(NextClass it) {
        return switch (it) {
            case POOR, NEAR_POOR, AVERAGE_STANDARD, NOT_POOR -> List.of(it.name());
            case BELOW_LINE -> List.of("BELOW_LINE", "POOR", "NEAR_POOR");
            case ABOVE_LINE -> List.of("ABOVE_LINE", "AVERAGE_STANDARD", "NOT_POOR");
            case OPEN -> List.of("OPEN", "BELOW_LINE", "ABOVE_LINE", "POOR", "NEAR_POOR", "AVERAGE_STANDARD", "NOT_POOR");
        };
    }

    private static Evidence random(Random chance) {
        int lacking = chance.nextInt(1 << Deprivations.INDICATORS);
        int unknown = chance.nextInt(1 << Deprivations.INDICATORS) & ~lacking;
        var it = household().deprivations(Deprivations.ofBits(lacking, unknown)).agriculture(Known.values()[chance.nextInt(3)]);
        if (chance.nextInt(4) > 0) it.income(1_400_000 + 100_000L * chance.nextInt(25));
        if (chance.nextInt(4) == 0) it.points(chance.nextInt(200));
        return it.evidence();
    }

    private static Foreseen foresee(Evidence evidence, NextStandard next) {
        return foresee(evidence, next, area(next, null));
    }

    private static Foreseen foresee(Evidence evidence, NextStandard next, Supplier<RecordedEvidence> recorded) {
        var look = new LastLook(AssessmentId.next(), LOOKED, FORMER, evidence);
        return Foreseen.of(CarriedEvidence.of(look, THEN, next, recorded), next);
    }

    /** Records of a household of one person that say the floor area and nothing else. */
    private static Supplier<RecordedEvidence> area(NextStandard next, @Nullable String m2) {
        return () -> new RecordedEvidence(
                next.indicators().stream()
                        .map(it -> new Reading(it.number(), lacking(it, m2), List.of()))
                        .toList(),
                Known.UNKNOWN);
    }

    private static Known lacking(Indicator it, @Nullable String m2) {
        if (!it.code().equals("DIEN_TICH_NHA") || m2 == null) return Known.UNKNOWN;
        var least = BigDecimal.valueOf(it.measure().limit("least_m2_per_head"));
        return new BigDecimal(m2).compareTo(least) < 0 ? Known.YES : Known.NO;
    }
}
