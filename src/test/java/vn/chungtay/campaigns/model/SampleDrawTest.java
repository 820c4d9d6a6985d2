package vn.chungtay.campaigns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.sample.SampleDraw;
import vn.chungtay.campaigns.model.sample.SampleDraw.Candidate;
import vn.chungtay.geography.UnitId;

/** A share of each village, the same one on every machine. */
class SampleDrawTest {

    private static final UnitId FIRST = new UnitId(new UUID(1, 1));
    private static final UnitId SECOND = new UnitId(new UUID(1, 2));

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "20, 1", "21, 2", "40, 2", "41, 3", "100, 5"})
    void five_percent_is_rounded_up(int candidates, int drawn) {
        assertThat(SampleDraw.size(candidates, 5)).isEqualTo(drawn);
    }

    @Test
    void every_village_gives_its_share_and_the_order_of_the_pool_does_not_matter() {
        var pool = new ArrayList<Candidate>();
        IntStream.range(0, 41).forEach(it -> pool.add(candidate(it, FIRST, 1)));
        IntStream.range(41, 44).forEach(it -> pool.add(candidate(it, SECOND, 1)));
        var drawn = SampleDraw.draw(pool, 20261121, 5);

        Collections.shuffle(pool, new Random(1));

        assertThat(SampleDraw.draw(pool, 20261121, 5)).isEqualTo(drawn).hasSize(4).doesNotHaveDuplicates();
        assertThat(drawn.subList(3, 4)).allMatch(it -> it.value().getLeastSignificantBits() >= 41);
        assertThat(SampleDraw.draw(pool, 20261122, 5)).as("another seed draws others").isNotEqualTo(drawn);
    }

    /** Of 10 households, 1 drawn: one of weight 3 comes first in 3 of 12 draws, the others in 1 of 12 each. */
    @Test
    void a_household_that_a_hint_is_about_is_three_times_as_likely() {
        var pool = IntStream.range(0, 10).mapToObj(it -> candidate(it, FIRST, it == 0 ? SampleDraw.HINTED : 1)).toList();
        var draws = 6_000;

        var firsts = LongStream.range(0, draws).mapToObj(seed -> SampleDraw.draw(pool, seed, 10).getFirst()).toList();

        assertThat(share(firsts, 0, draws)).isBetween(0.23, 0.27);
        for (int other = 1; other < 10; other++) assertThat(share(firsts, other, draws)).isBetween(0.065, 0.10);
    }

    private static double share(List<EntryId> firsts, int number, int draws) {
        return (double) firsts.stream().filter(it -> it.equals(entry(number))).count() / draws;
    }

    private static Candidate candidate(int number, UnitId village, int weight) {
        return new Candidate(entry(number), village, weight);
    }

    private static EntryId entry(int number) {
        return new EntryId(new UUID(9, number));
    }
}
