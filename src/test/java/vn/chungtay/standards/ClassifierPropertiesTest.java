package vn.chungtay.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.standards.GivenEvidence.household;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import vn.chungtay.geography.AreaType;
import vn.chungtay.standards.Classification.Decided;
import vn.chungtay.standards.Classification.Undecided;
import vn.chungtay.standards.Evidence.Known;
import vn.chungtay.standards.store.StandardsConfiguration;

/** What must hold for every household, not only for the worked ones. */
class ClassifierPropertiesTest {

    private static final Classifier CLASSIFIER = StandardsConfiguration.standardsBook();

    @Property(tries = 2000)
    void lacking_one_more_service_never_makes_less_poor(
            @ForAll("evidence") Evidence before, @ForAll("days") LocalDate day, @ForAll @IntRange(max = 11) int bit) {
        var known = before.deprivations();
        var after = with(before, new Deprivations(known.lackingBits() | 1 << bit, known.unknownBits() & ~(1 << bit)));

        assertNotLessPoor(CLASSIFIER.classify(before, day), CLASSIFIER.classify(after, day));
    }

    @Property(tries = 2000)
    void a_lower_income_never_makes_less_poor(
            @ForAll("evidence") Evidence any,
            @ForAll("days") LocalDate day,
            @ForAll @LongRange(max = 4_000_000) long one,
            @ForAll @LongRange(max = 4_000_000) long other) {
        var more = withIncome(any, Math.max(one, other));
        var less = withIncome(any, Math.min(one, other));

        assertNotLessPoor(CLASSIFIER.classify(more, day), CLASSIFIER.classify(less, day));
    }

    @Property(tries = 2000)
    void fewer_points_never_make_less_poor(
            @ForAll("evidence") Evidence any,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 300) int one,
            @ForAll @IntRange(max = 300) int other) {
        var more = withPoints(any, Math.max(one, other));
        var less = withPoints(any, Math.min(one, other));

        assertNotLessPoor(CLASSIFIER.classify(more, day), CLASSIFIER.classify(less, day));
    }

    /** Brute force over every way in which the unknown could turn out. */
    @Property(tries = 300)
    void what_is_decided_stands_however_the_unknown_turns_out(
            @ForAll("evidence") Evidence evidence, @ForAll("days") LocalDate day) {
        var results = completions(evidence, day);

        switch (CLASSIFIER.classify(evidence, day)) {
            case Decided it -> assertThat(results).containsOnly(it.result());
            case Undecided it -> assertThat(it.possible()).containsAll(results);
        }
    }

    /** The other way round: nothing is left open that every completion answers alike. */
    @Property(tries = 300)
    void what_is_left_open_for_lack_of_answers_could_really_go_two_ways(
            @ForAll("evidence") Evidence evidence, @ForAll("days2022") LocalDate day) {
        if (CLASSIFIER.classify(evidence, day) instanceof Undecided open && hasIncome(evidence)) {
            assertThat(completions(evidence, day)).containsExactlyInAnyOrderElementsOf(open.possible());
        }
    }

    @Property(tries = 500)
    void every_decision_names_its_reasons(@ForAll("evidence") Evidence evidence, @ForAll("days") LocalDate day) {
        if (CLASSIFIER.classify(evidence, day) instanceof Decided it) {
            assertThat(it.findings()).isNotEmpty().allSatisfy(finding -> assertThat(finding.clause()).isNotBlank());
        }
    }

    private static Set<PovertyClass> completions(Evidence evidence, LocalDate day) {
        var results = new HashSet<PovertyClass>();
        int unknown = evidence.deprivations().unknownBits();
        int lacking = evidence.deprivations().lackingBits();
        for (int part = unknown; ; part = (part - 1) & unknown) {
            for (var work : answers(evidence.madeInAgriculture())) {
                var whole = household().deprivations(new Deprivations(lacking | part, 0)).agriculture(work).evidence();
                var complete = new Evidence(
                        evidence.area(),
                        evidence.b1Score(),
                        evidence.monthlyIncomeDong(),
                        whole.deprivations(),
                        whole.madeInAgriculture());
                if (CLASSIFIER.classify(complete, day) instanceof Decided it) results.add(it.result());
            }
            if (part == 0) return results;
        }
    }

    private static Known[] answers(Known told) {
        return told == Known.UNKNOWN ? new Known[] {Known.YES, Known.NO} : new Known[] {told};
    }

    private static boolean hasIncome(Evidence evidence) {
        return evidence.b1Score().isPresent() || evidence.monthlyIncomeDong().isPresent();
    }

    private static void assertNotLessPoor(Classification before, Classification after) {
        if (before instanceof Decided first && after instanceof Decided second) {
            assertThat(second.result()).isLessThanOrEqualTo(first.result());
        }
    }

    private static Evidence with(Evidence it, Deprivations deprivations) {
        return new Evidence(it.area(), it.b1Score(), it.monthlyIncomeDong(), deprivations, it.madeInAgriculture());
    }

    private static Evidence withIncome(Evidence it, long dong) {
        return new Evidence(
                it.area(), it.b1Score(), OptionalLong.of(dong), it.deprivations(), it.madeInAgriculture());
    }

    private static Evidence withPoints(Evidence it, int points) {
        return new Evidence(
                it.area(), OptionalInt.of(points), it.monthlyIncomeDong(), it.deprivations(), it.madeInAgriculture());
    }

    @Provide
    Arbitrary<Evidence> evidence() {
        var points = Arbitraries.oneOf(
                Arbitraries.just(OptionalInt.empty()),
                Arbitraries.of(139, 140, 141, 174, 175, 176, 0, 300).map(OptionalInt::of));
        var income = Arbitraries.oneOf(
                Arbitraries.just(OptionalLong.empty()),
                Arbitraries.longs().between(0, 4_000_000).map(OptionalLong::of),
                Arbitraries.of(1_500_000L, 1_500_001L, 2_000_000L, 2_250_000L, 2_250_001L, 3_000_000L)
                        .map(OptionalLong::of));
        var lacks = Combinators.combine(
                        Arbitraries.integers().between(0, 4095), Arbitraries.integers().between(0, 4095))
                .as((lacking, unknown) -> new Deprivations(lacking & ~unknown, unknown));
        return Combinators.combine(
                        Arbitraries.of(AreaType.class), points, income, lacks, Arbitraries.of(Known.class))
                .as(Evidence::new);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 10 * 366).map(LocalDate.of(2021, 12, 1)::plusDays);
    }

    @Provide
    Arbitrary<LocalDate> days2022() {
        return Arbitraries.integers().between(0, 5 * 365).map(LocalDate.of(2022, 1, 1)::plusDays);
    }
}
