package vn.chungtay.registry.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.model.Sight.MovedAway;
import vn.chungtay.registry.model.Sight.Nothing;
import vn.chungtay.registry.model.Sight.Stay;
import vn.chungtay.registry.model.Sight.Until;
import vn.chungtay.registry.model.Sight.Whole;
import vn.chungtay.shared.DateRange;

class SightTest {

    private static final LocalDate MOVE = LocalDate.of(2024, 6, 1);
    private static final LocalDate EVE = MOVE.minusDays(1);
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private static final UnitId HERE = UnitId.next();
    private static final UnitId NEXT_DOOR = UnitId.next();
    private static final UnitId THERE = UnitId.next();
    private static final Set<UnitId> MINE = Set.of(HERE, NEXT_DOOR);

    @Test
    void where_it_lives_everything_is_seen_on_any_day() {
        var stays = List.of(new Stay(THERE, DateRange.between(FIRST, EVE)), new Stay(HERE, DateRange.startingOn(MOVE)));

        assertThat(on(stays, FIRST)).isEqualTo(new Whole(HERE));
        assertThat(on(stays, MOVE)).isEqualTo(new Whole(HERE));
    }

    @Test
    void where_it_lived_last_everything_is_seen_after_it_is_gone() {
        assertThat(on(List.of(new Stay(HERE, DateRange.between(FIRST, EVE))), MOVE)).isEqualTo(new Whole(HERE));
    }

    @Test
    void the_day_before_the_move_is_the_last_that_is_seen_by_those_whom_it_left() {
        var stays = List.of(new Stay(HERE, DateRange.between(FIRST, EVE)), new Stay(THERE, DateRange.startingOn(MOVE)));

        assertThat(on(stays, FIRST)).isEqualTo(new Until(HERE, EVE));
        assertThat(on(stays, EVE)).isEqualTo(new Until(HERE, EVE));
        assertThat(on(stays, MOVE)).isEqualTo(new MovedAway(EVE));
        assertThat(on(stays, FIRST.minusDays(1))).isEqualTo(new MovedAway(EVE));
    }

    @Test
    void a_move_between_own_villages_and_an_absence_end_nothing() {
        var away = MOVE.plusMonths(1);
        var stays = List.of(
                new Stay(HERE, DateRange.between(FIRST, EVE)),
                new Stay(NEXT_DOOR, DateRange.between(MOVE, away)),
                new Stay(HERE, DateRange.between(away.plusDays(9), away.plusDays(10))),
                new Stay(THERE, DateRange.startingOn(away.plusDays(11))));

        assertThat(on(stays, EVE)).isEqualTo(new Until(HERE, away.plusDays(10)));
        assertThat(on(stays, MOVE)).isEqualTo(new Until(NEXT_DOOR, away.plusDays(10)));
        assertThat(on(stays, away.plusDays(5))).as("it lived nowhere").isEqualTo(new MovedAway(away.plusDays(10)));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2022-12-31, 2022-12-31", "2023-01-01, ", "2023-12-31, ", "2024-01-01, 2024-05-31", "2024-06-01, "})
    void who_came_back_and_left_again_is_seen_one_stay_at_a_time(LocalDate asOf, LocalDate seenUntil) {
        var stays = List.of(
                new Stay(HERE, DateRange.between(FIRST, LocalDate.of(2022, 12, 31))),
                new Stay(THERE, DateRange.between(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31))),
                new Stay(HERE, DateRange.between(LocalDate.of(2024, 1, 1), EVE)),
                new Stay(THERE, DateRange.startingOn(MOVE)));

        assertThat(on(stays, asOf)).isEqualTo(seenUntil == null ? new MovedAway(EVE) : new Until(HERE, seenUntil));
    }

    @Test
    void strangers_see_nothing() {
        assertThat(on(List.of(new Stay(THERE, DateRange.startingOn(FIRST))), MOVE)).isEqualTo(new Nothing());
        assertThatThrownBy(() -> on(List.of(), MOVE)).isInstanceOf(RuntimeException.class);
    }

    /** Told day by day, without runs of stays: where it lived on each of 40 days, 0 for nowhere. */
    @Property(tries = 2_000)
    void whoever_does_not_have_it_last_sees_only_days_before_others_had_it(
            @ForAll @Size(40) List<@IntRange(max = 3) Integer> days, @ForAll @IntRange(max = 39) int asked) {
        var villages = List.of(HERE, NEXT_DOOR, THERE);
        var stays = stays(days, villages);
        if (stays.isEmpty()) return;

        var sight = on(stays, FIRST.plusDays(asked));

        var last = stays.getLast().village();
        var that = days.get(asked) == 0 ? null : villages.get(days.get(asked) - 1);
        if (MINE.contains(last)) {
            assertThat(sight).isEqualTo(new Whole(last));
        } else if (that != null && MINE.contains(that)) {
            int end = asked;
            for (int day = asked; days.get(day) != 3; day++) if (days.get(day) != 0) end = day;
            assertThat(sight).isEqualTo(new Until(that, FIRST.plusDays(end)));
        } else {
            assertThat(sight).isInstanceOfAny(MovedAway.class, Nothing.class);
        }
    }

    private static List<Stay> stays(List<Integer> days, List<UnitId> villages) {
        var stays = new ArrayList<Stay>();
        for (int day = 0; day < days.size(); day++) {
            if (days.get(day) == 0) continue;
            int from = day;
            while (day + 1 < days.size() && days.get(day + 1).equals(days.get(from))) day++;
            stays.add(new Stay(villages.get(days.get(from) - 1), DateRange.between(FIRST.plusDays(from), FIRST.plusDays(day))));
        }
        return stays;
    }

    private static Sight on(List<Stay> stays, LocalDate asOf) {
        return Sight.of(stays, MINE::contains, asOf);
    }
}
