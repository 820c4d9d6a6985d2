package vn.chungtay.fieldwork.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chungtay.fieldwork.model.Merge.Merged;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.MemberId;

/** Two people and one sheet. */
class MergeTest {

    private static final AnswerPlace AREA = AnswerPlace.of("area");
    private static final MemberId AN = new MemberId("an");
    private static final MemberId BINH = new MemberId("binh");

    @Test
    void what_nobody_else_touched_takes_the_answer_of_the_reviewer() {
        assertThat(merged(office(40), change(number(40), number(45)))).isEqualTo(new Merged(office(45), Map.of()));
        assertThat(merged(Answers.NONE, change(null, number(45)))).isEqualTo(new Merged(office(45), Map.of()));
        assertThat(merged(office(40), change(number(40), null))).isEqualTo(new Merged(Answers.NONE, Map.of()));
    }

    @Test
    void two_who_answer_the_same_do_not_differ_however_they_write_it() {
        var one = new Answer.Number(new BigDecimal("45.50"));
        var other = new Answer.Number(new BigDecimal("45.5"));

        assertThat(merged(Answers.NONE.with(AREA, one), change(number(40), other)).open()).isEmpty();
    }

    @Test
    void where_two_answered_differently_the_office_keeps_its_answer_and_a_conflict_waits() {
        var merged = merged(office(42), change(number(40), number(45)));

        assertThat(merged.answers()).isEqualTo(office(42));
        assertThat(merged.open()).containsExactly(Map.entry(AREA, new Conflict(AREA, number(40), number(42), number(45))));
    }

    @Test
    void no_answer_is_an_answer_that_can_differ() {
        assertThat(merged(Answers.NONE, change(number(40), number(45))).open())
                .containsExactly(Map.entry(AREA, new Conflict(AREA, number(40), null, number(45))));
        assertThat(merged(office(42), change(number(40), null)).open())
                .containsExactly(Map.entry(AREA, new Conflict(AREA, number(40), number(42), null)));
        assertThat(merged(Answers.NONE, change(number(40), null)).open()).isEmpty();
    }

    @Test
    void a_change_that_changes_nothing_never_makes_a_conflict() {
        assertThat(merged(office(42), change(number(40), number(40)))).isEqualTo(new Merged(office(42), Map.of()));
    }

    @Test
    void members_are_only_added_and_keep_the_order_of_the_office() {
        var office = Answers.NONE.withMember(BINH);

        var merged = Merge.of(office, List.of(AN), List.of(), Map.of());

        assertThat(merged.answers().memberIds()).containsExactly(BINH, AN);
    }

    @Test
    void a_reviewer_who_changes_their_mind_leaves_one_conflict_with_the_last_answer() {
        var first = merged(office(42), change(number(40), number(45)));
        var second = Merge.of(first.answers(), List.of(), List.of(change(number(45), number(48))), first.open());

        assertThat(second.open().values()).containsExactly(new Conflict(AREA, number(40), number(42), number(48)));
        assertThat(second.answers()).isEqualTo(office(42));
    }

    @Test
    void a_reviewer_who_takes_their_answer_back_or_comes_round_ends_the_conflict() {
        var first = merged(office(42), change(number(40), number(45)));

        var back = Merge.of(first.answers(), List.of(), List.of(change(number(45), number(40))), first.open());
        var round = Merge.of(first.answers(), List.of(), List.of(change(number(45), number(42))), first.open());

        assertThat(List.of(back, round)).containsOnly(new Merged(office(42), Map.of()));
    }

    @Test
    void an_office_that_comes_round_ends_the_conflict_with_the_next_packet() {
        var first = merged(office(42), change(number(40), number(45)));

        assertThat(Merge.of(office(45), List.of(), List.of(), first.open())).isEqualTo(new Merged(office(45), Map.of()));
        assertThat(Merge.of(office(45), List.of(), List.of(change(number(45), number(48))), first.open()))
                .isEqualTo(new Merged(office(48), Map.of()));
        assertThat(Merge.of(office(40), List.of(), List.of(change(number(45), number(48))), first.open()))
                .isEqualTo(new Merged(office(48), Map.of()));
    }

    @Test
    void a_conflict_that_was_decided_for_the_office_can_arise_again_when_the_reviewer_goes_on() {
        var merged = Merge.of(office(42), List.of(), List.of(change(number(45), number(48))), Map.of());

        assertThat(merged.open().values()).containsExactly(new Conflict(AREA, number(45), number(42), number(48)));
    }

    @Test
    void an_earlier_packet_that_comes_late_does_not_take_away_the_last_answer() {
        var later = merged(office(38), change(number(45), number(50)));

        var untouched = Merge.late(office(38), List.of(), List.of(change(number(38), number(45))), later.open());
        var touched = Merge.late(office(40), List.of(), List.of(change(number(38), number(45))), later.open());

        assertThat(untouched).as("as if they had come in order").isEqualTo(new Merged(office(50), Map.of()));
        assertThat(touched.answers()).isEqualTo(office(40));
        assertThat(touched.open().values()).containsExactly(new Conflict(AREA, number(45), number(40), number(50)));
    }

    private static Merged merged(Answers office, Change change) {
        return Merge.of(office, List.of(), List.of(change), Map.of());
    }

    private static Change change(@Nullable Answer before, @Nullable Answer after) {
        return new Change(AREA, before, after);
    }

    private static Answers office(int area) {
        return Answers.NONE.with(AREA, number(area));
    }

    private static Answer number(int value) {
        return Answer.Number.of(value);
    }
}
