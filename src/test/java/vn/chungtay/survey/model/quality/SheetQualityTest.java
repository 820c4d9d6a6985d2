package vn.chungtay.survey.model.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.Bundles;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.model.quality.Hint.Kind;
import vn.chungtay.survey.model.quality.Hint.Verdict;

/** Each look on numbers that were helped and on numbers that were not. */
class SheetQualityTest {

    private static final int LIMIT = 140;

    @ParameterizedTest
    @CsvSource({"0, 10, 0.5, 1", "5, 10, 0.5, 0.623046875", "10, 10, 0.5, 0.0009765625", "1, 1, 0, 0", "3, 3, 1, 1", "2, 3, 0.2, 0.104"})
    void the_distribution_is_exact(long hits, long tries, double share, double expected) {
        assertThat(Binomial.atLeast(hits, tries, share)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void points_pushed_below_a_limit_are_noticed() {
        var random = new Random(1);
        var points = new ArrayList<Integer>();
        for (int i = 0; i < 600; i++) {
            int honest = 100 + random.nextInt(80);
            boolean helped = honest > LIMIT && honest <= LIMIT + 5 && random.nextInt(10) < 7;
            points.add(helped ? LIMIT - random.nextInt(3) : honest);
        }

        var hint = SheetQuality.bunching(points, LIMIT, 5);

        assertThat(hint.kind()).isEqualTo(Kind.BUNCHING_BELOW);
        assertThat(hint.verdict()).isEqualTo(Verdict.NOTICEABLE);
        assertThat(hint.hits()).isGreaterThan(hint.of() / 2);
    }

    @Test
    void points_pushed_above_a_limit_are_noticed_too() {
        var points = new ArrayList<>(IntStream.rangeClosed(101, 180).boxed().flatMap(it -> Collections.nCopies(8, it).stream()).toList());
        Collections.replaceAll(points, LIMIT, LIMIT + 1);
        Collections.replaceAll(points, LIMIT - 1, LIMIT + 1);
        Collections.replaceAll(points, LIMIT - 2, LIMIT + 2);

        assertThat(SheetQuality.bunching(points, LIMIT, 5)).extracting(Hint::kind, Hint::verdict)
                .containsExactly(Kind.BUNCHING_ABOVE, Verdict.NOTICEABLE);
    }

    /** Neither level nor rising nor falling numbers may accuse anybody: at most one honest team in a hundred. */
    @ParameterizedTest(name = "slope {0}")
    @CsvSource({"0", "1", "-1", "2", "-2"})
    void honest_points_are_not_noticed_whether_they_rise_or_fall(int slope) {
        int accused = noticed(1000, seed -> {
            var random = new Random(seed);
            var points = new ArrayList<Integer>();
            while (points.size() < 400) {
                int it = 100 + random.nextInt(80);
                double weight = slope == 0 ? 1 : Math.exp(slope * (it - LIMIT) / 40.0) / Math.exp(2);
                if (random.nextDouble() < weight) points.add(it);
            }
            return SheetQuality.bunching(points, LIMIT, 5);
        });

        assertThat(accused).isLessThanOrEqualTo(10);
    }

    @Test
    void few_points_near_the_limit_say_nothing_however_they_lie() {
        var points = Collections.nCopies(29, LIMIT);

        assertThat(SheetQuality.bunching(points, LIMIT, 5).verdict()).isEqualTo(Verdict.TOO_FEW);
    }

    @Test
    void a_limit_belongs_to_its_lower_side() {
        var around = IntStream.rangeClosed(101, 180).boxed().flatMap(it -> Collections.nCopies(5, it).stream()).toList();
        var more = new ArrayList<>(around);
        more.addAll(Collections.nCopies(60, LIMIT));

        assertThat(SheetQuality.bunching(more, LIMIT, 5).kind()).isEqualTo(Kind.BUNCHING_BELOW);
        assertThat(SheetQuality.bunching(more, LIMIT - 1, 5).kind()).isEqualTo(Kind.BUNCHING_ABOVE);
    }

    @Test
    void rounded_ages_are_noticed_and_true_ones_are_not() {
        var rounded = LongStream.range(1, 101).map(it -> it % 2 == 0 ? it / 5 * 5 + 5 : it).boxed().toList();
        var honest = LongStream.range(1, 101).boxed().toList();

        assertThat(SheetQuality.heaping(rounded).verdict()).isEqualTo(Verdict.NOTICEABLE);
        assertThat(SheetQuality.heaping(honest)).extracting(Hint::verdict, Hint::hits).containsExactly(Verdict.NOT_NOTICEABLE, 20L);
        assertThat(SheetQuality.heaping(rounded.subList(0, 49)).verdict()).isEqualTo(Verdict.TOO_FEW);
    }

    @Test
    void a_little_rounding_is_human_even_where_many_sheets_make_it_certain() {
        var little = new ArrayList<>(LongStream.range(1, 10_001).boxed().toList());
        for (int i = 0; i < 1_200; i++) little.set(i, 40L);

        assertThat(SheetQuality.heaping(little).chance()).isLessThan(Hint.RARE);
        assertThat(SheetQuality.heaping(little).verdict()).isEqualTo(Verdict.NOT_NOTICEABLE);
    }

    @Test
    void zeros_are_not_rounded_numbers() {
        assertThat(SheetQuality.heaping(Collections.nCopies(200, 0L)).verdict()).isEqualTo(Verdict.TOO_FEW);
    }

    @Test
    void sheets_copied_from_the_one_before_are_noticed() {
        var own = IntStream.range(0, 20).mapToObj(it -> block(it / 5)).toList();
        var others = IntStream.range(0, 60).mapToObj(SheetQualityTest::block).toList();

        assertThat(SheetQuality.alike(own, others)).extracting(Hint::verdict, Hint::hits, Hint::of)
                .containsExactly(Verdict.NOTICEABLE, 16L, 19L);
    }

    @Test
    void sheets_are_not_noticed_where_households_are_alike() {
        int accused = noticed(500, seed -> {
            var random = new Random(seed);
            var own = IntStream.range(0, 40).mapToObj(_ -> block(random.nextInt(3))).toList();
            var others = IntStream.range(0, 200).mapToObj(_ -> block(random.nextInt(3))).toList();
            return SheetQuality.alike(own, others);
        });

        assertThat(accused).isLessThanOrEqualTo(2);
    }

    @Test
    void few_sheets_or_nobody_to_compare_with_say_nothing_of_copies() {
        var same = Collections.nCopies(30, block(1));

        assertThat(SheetQuality.alike(same.subList(0, 9), same).verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(SheetQuality.alike(same, same.subList(0, 19)).verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(SheetQuality.alike(List.of(), List.of()).of()).isZero();
    }

    @Test
    void visits_of_half_the_usual_time_are_noticed_and_somewhat_quicker_ones_are_not() {
        var others = LongStream.range(0, 100).map(it -> 1200 + it * 12).boxed().toList();
        var quick = LongStream.range(0, 15).map(it -> 1000 + it).boxed().toList();
        var hurried = LongStream.range(0, 15).map(it -> 300 + it).boxed().toList();

        assertThat(SheetQuality.hurried(hurried, others).verdict()).isEqualTo(Verdict.NOTICEABLE);
        assertThat(SheetQuality.hurried(quick, others).verdict()).isEqualTo(Verdict.NOT_NOTICEABLE);
        assertThat(SheetQuality.hurried(hurried.subList(0, 9), others).verdict()).isEqualTo(Verdict.TOO_FEW);
    }

    @Test
    void a_hint_is_a_polite_sentence_with_its_numbers_and_says_its_test() {
        var words = Bundles.open();
        for (var kind : Kind.values()) {
            for (var verdict : Verdict.values()) {
                var hint = new Hint(kind, verdict, 120, 40, 0.2, 0.0001);
                var text = words.getMessage(hint.key(), hint.arguments().toArray(), Vietnamese.LOCALE);
                assertThat(text).contains("120").doesNotContain("{");
                if (verdict == Verdict.NOTICEABLE) assertThat(text).contains("40", "20 %", "10.000", "Xin", ".").doesNotContain("!");
                assertThat(words.getMessage(hint.testKey(), null, Vietnamese.LOCALE)).isNotBlank();
            }
        }
    }

    private static int noticed(int teams, IntFunction<Hint> look) {
        return (int) IntStream.range(0, teams).mapToObj(look).filter(it -> it.verdict() == Verdict.NOTICEABLE).count();
    }

    private static Map<String, Answer> block(int kind) {
        return Map.of("roof", new Answer.YesNo(kind % 2 == 0), "area", Answer.Number.of(kind));
    }
}
