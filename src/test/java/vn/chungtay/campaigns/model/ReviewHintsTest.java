package vn.chungtay.campaigns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.hint.ReviewHint;
import vn.chungtay.campaigns.model.hint.ReviewHint.Scope;
import vn.chungtay.campaigns.model.hint.ReviewHints;
import vn.chungtay.campaigns.model.hint.Visit;
import vn.chungtay.campaigns.model.hint.Visit.Measured;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.UserId;
import vn.chungtay.survey.model.quality.Hint.Kind;

/** Which sheets a hint is about, by village and by whoever filled them in. */
class ReviewHintsTest {

    private static final UnitId VILLAGE = new UnitId(new UUID(1, 1));
    private static final UserId AN = new UserId(new UUID(2, 1));
    private static final UserId BINH = new UserId(new UUID(2, 2));

    @Test
    void points_that_crowd_just_below_the_limit_name_the_sheets_in_the_window_and_no_others() {
        var visits = new ArrayList<Visit>();
        for (int distance = -14; distance <= 15; distance++) add(visits, AN, distance, distance > -5 && distance <= 0 ? 12 : 4);

        var hints = noticeable(visits, Kind.BUNCHING_BELOW);

        assertThat(hints).extracting(ReviewHint::scope).containsExactlyInAnyOrder(Scope.VILLAGE, Scope.INVESTIGATOR);
        assertThat(hints).allSatisfy(it -> assertThat(it.about()).hasSize(60)
                .allMatch(entry -> distanceOf(visits, entry) > -5 && distanceOf(visits, entry) <= 0));
    }

    @Test
    void points_that_do_not_crowd_hint_at_nothing() {
        var visits = new ArrayList<Visit>();
        for (int distance = -14; distance <= 15; distance++) add(visits, AN, distance, 6);

        assertThat(ReviewHints.of(visits)).noneMatch(ReviewHint::isNoticeable).allMatch(it -> it.about().isEmpty());
    }

    @Test
    void incomes_that_are_round_name_those_that_are() {
        var visits = Stream.concat(
                        IntStream.range(0, 40).mapToObj(it -> income(it, 100 + 5L * it)),
                        IntStream.range(40, 60).mapToObj(it -> income(it, 101 + 5L * it)))
                .toList();

        assertThat(noticeable(visits, Kind.HEAPING)).isNotEmpty().allSatisfy(it -> assertThat(it.about()).hasSize(40));
    }

    @Test
    void short_visits_are_those_of_one_person_beside_what_others_take_and_a_draft_has_no_time() {
        var visits = new ArrayList<Visit>();
        for (int i = 0; i < 25; i++) visits.add(lasting(i, BINH, OptionalLong.of(1_800 + i)));
        for (int i = 25; i < 35; i++) visits.add(lasting(i, AN, OptionalLong.of(300)));
        visits.add(lasting(35, AN, OptionalLong.empty()));

        assertThat(noticeable(visits, Kind.HURRIED)).singleElement().satisfies(it -> {
            assertThat(it.of()).isEqualTo(AN.value());
            assertThat(it.about()).hasSize(10).doesNotContain(new EntryId(new UUID(9, 35)));
        });
    }

    private static List<ReviewHint> noticeable(List<Visit> visits, Kind kind) {
        return ReviewHints.of(visits).stream().filter(it -> it.isNoticeable() && it.hint().kind() == kind).toList();
    }

    private static void add(List<Visit> visits, UserId by, int distance, int times) {
        for (int i = 0; i < times; i++) {
            var measured = new Measured(OptionalInt.of(distance), OptionalInt.empty(), OptionalLong.empty());
            visits.add(visit(visits.size(), by, OptionalLong.empty(), measured));
        }
    }

    private static int distanceOf(List<Visit> visits, EntryId entry) {
        return visits.get((int) entry.value().getLeastSignificantBits()).measured().points().orElseThrow();
    }

    private static Visit income(int number, long steps) {
        return visit(number, AN, OptionalLong.empty(), new Measured(OptionalInt.empty(), OptionalInt.of((int) steps), OptionalLong.of(steps)));
    }

    private static Visit lasting(int number, UserId by, OptionalLong seconds) {
        return visit(number, by, seconds, Measured.NOTHING);
    }

    private static Visit visit(int number, UserId by, OptionalLong seconds, Measured measured) {
        return new Visit(new EntryId(new UUID(9, number)), VILLAGE, by, "An", seconds, Map.of(), measured);
    }
}
