package vn.chungtay.fieldwork.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.chungtay.fieldwork.model.Line.Before;
import vn.chungtay.fieldwork.model.Line.Step;

class LineTest {

    private static final Visited ABOUT = new Visited("thu", new Visited.Subject(UUID.randomUUID()));

    @Test
    void a_packet_waits_for_missing_ones_and_for_those_that_wait_for_a_person() {
        assertThat(Line.NEW.before(1)).isEqualTo(Before.NOTHING);
        assertThat(Line.NEW.before(2)).isEqualTo(Before.A_GAP);
        assertThat(line(Step.DONE).before(2)).isEqualTo(Before.NOTHING);
        assertThat(line(Step.DONE).before(3)).isEqualTo(Before.A_GAP);
        assertThat(line(Step.STUCK).before(2)).isEqualTo(Before.SOMETHING_STUCK);
        assertThat(line(Step.STUCK).before(7)).isEqualTo(Before.SOMETHING_STUCK);
        assertThat(line(Step.STUCK, Step.BEHIND).without(1).before(3)).isEqualTo(Before.SOMETHING_STUCK);
    }

    @Test
    void a_later_one_never_stands_before_an_earlier_one() {
        assertThat(line(Step.STUCK).without(1).with(ABOUT, 5, Step.STUCK).before(1)).isEqualTo(Before.NOTHING);
    }

    @Test
    void what_is_held_is_released_when_nothing_is_missing_any_more() {
        assertThat(line(Step.DONE).with(ABOUT, 3, Step.HELD).released()).isEmpty();
        assertThat(line(Step.DONE, Step.DONE, Step.HELD, Step.HELD).released()).contains(3);
        assertThat(line(Step.STUCK, Step.HELD).released()).contains(2);
    }

    @Test
    void what_is_behind_is_released_only_when_everything_before_it_is_done() {
        assertThat(line(Step.STUCK, Step.BEHIND).released()).isEmpty();
        assertThat(line(Step.DONE, Step.BEHIND, Step.BEHIND).released()).contains(2);
        assertThat(line(Step.DONE, Step.STUCK).released()).isEmpty();
    }

    @Test
    void whoever_applies_one_all_the_same_gives_up_waiting_for_those_before_it() {
        var given = line(Step.DONE).with(ABOUT, 3, Step.DONE).with(ABOUT, 4, Step.HELD).with(ABOUT, 6, Step.HELD);

        assertThat(given.released()).contains(4);
        assertThat(given.before(6)).isEqualTo(Before.A_GAP);
        assertThat(given.before(2)).as("it may still come").isEqualTo(Before.NOTHING);
        assertThat(given.isOvertaken(2)).isTrue();
        assertThat(given.isOvertaken(3)).isFalse();
    }

    private static Line line(Step... steps) {
        var line = Line.NEW;
        for (int i = 0; i < steps.length; i++) line = line.with(ABOUT, i + 1, steps[i]);
        return line;
    }
}
