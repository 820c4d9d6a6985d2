package vn.chungtay.waves.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.chungtay.Requirement;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.waves.model.HouseholdDraw.Candidate;
import vn.chungtay.waves.model.WaveTerms.Sample;

@Requirement("REV-12")
class HouseholdDrawTest {

    private static final UnitId LARGE = new UnitId(new UUID(1, 1));
    private static final UnitId SMALL = new UnitId(new UUID(1, 2));

    @Test
    void the_same_seed_draws_the_same_households_in_whatever_order_they_come() {
        var pool = pool(40, 3);
        for (var drawing : Drawing.values()) {
            var sample = new Sample(Population.ALL, drawing, drawing == Drawing.EVERYBODY ? 100 : 20);
            var turned = new ArrayList<>(pool);
            Collections.shuffle(turned, new Random(7));

            assertThat(HouseholdDraw.draw(turned, 12, sample)).isEqualTo(HouseholdDraw.draw(pool, 12, sample));
        }
    }

    @Test
    void each_village_gives_its_share_rounded_up_and_nobody_twice() {
        for (var drawing : List.of(Drawing.RANDOM, Drawing.SYSTEMATIC)) {
            for (int percent : new int[] {1, 10, 33, 99, 100}) {
                for (int seed = 0; seed < 50; seed++) {
                    var drawn = HouseholdDraw.draw(pool(41, 3), seed, new Sample(Population.ALL, drawing, percent));

                    assertThat(drawn).doesNotHaveDuplicates();
                    assertThat(drawn.stream().collect(Collectors.groupingBy(Candidate::village, Collectors.counting())))
                            .containsEntry(LARGE, (long) Math.ceilDiv(41 * percent, 100))
                            .containsEntry(SMALL, (long) Math.ceilDiv(3 * percent, 100));
                }
            }
        }
    }

    @Test
    void every_so_manieth_is_never_nearer_nor_farther_than_the_step() {
        var pool = pool(41, 0);
        for (int seed = 0; seed < 50; seed++) {
            var drawn = HouseholdDraw.draw(pool, seed, new Sample(Population.ALL, Drawing.SYSTEMATIC, 10));
            var places = drawn.stream().map(pool::indexOf).toList();
            for (int at = 1; at < places.size(); at++) assertThat(places.get(at) - places.get(at - 1)).isBetween(8, 9);
        }
    }

    @Test
    void over_many_seeds_everybody_is_drawn_about_as_often() {
        var pool = pool(20, 0);
        for (var drawing : List.of(Drawing.RANDOM, Drawing.SYSTEMATIC)) {
            var counts = new HashMap<HouseholdId, Integer>();
            for (int seed = 0; seed < 4000; seed++) {
                HouseholdDraw.draw(pool, seed, new Sample(Population.ALL, drawing, 25)).forEach(it -> counts.merge(it.household(), 1, Integer::sum));
            }

            assertThat(counts).hasSize(20).allSatisfy((_, times) -> assertThat(times).isBetween(850, 1150));
        }
    }

    private static List<Candidate> pool(int large, int small) {
        var pool = new ArrayList<Candidate>();
        for (int n = 0; n < large; n++) pool.add(new Candidate(new HouseholdId(new UUID(2, n)), LARGE, "H%03d".formatted(n)));
        for (int n = 0; n < small; n++) pool.add(new Candidate(new HouseholdId(new UUID(3, n)), SMALL, "K%03d".formatted(n)));
        return pool;
    }
}
