package vn.chungtay.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdTest {

    private static final int MANY = 10_000;

    @Test
    void new_identities_are_all_different_and_none_comes_before_those_of_an_earlier_moment() {
        var made = Stream.generate(Id::newUuid).limit(MANY).toList();

        assertThat(new HashSet<>(made)).hasSize(MANY);
        assertThat(made).allMatch(it -> it.version() == 7 && it.variant() == 2);
        assertThat(made.stream().map(IdTest::millisecond)).isSorted();
    }

    @Test
    void who_knows_one_knows_nothing_of_the_next() {
        var chance = Stream.generate(Id::newUuid).limit(MANY).map(UUID::getLeastSignificantBits).toList();

        assertThat(new HashSet<>(chance)).hasSize(MANY);
        var above = chance.stream().filter(it -> it << 2 < 0).count();
        assertThat(above).as("of a fair coin").isBetween(MANY * 4L / 10, MANY * 6L / 10);
    }

    private static long millisecond(UUID id) {
        return id.getMostSignificantBits() >>> 16;
    }
}
