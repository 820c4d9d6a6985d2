package vn.chungtay.plans.model;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.chungtay.plans.model.ParticipantGroup.DISABLED;
import static vn.chungtay.plans.model.ParticipantGroup.KINH;
import static vn.chungtay.plans.model.ParticipantGroup.MEN;
import static vn.chungtay.plans.model.ParticipantGroup.MINORITY;
import static vn.chungtay.plans.model.ParticipantGroup.NEAR_POOR;
import static vn.chungtay.plans.model.ParticipantGroup.OTHER_CLASS;
import static vn.chungtay.plans.model.ParticipantGroup.POOR;
import static vn.chungtay.plans.model.ParticipantGroup.WOMEN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.chungtay.Requirement;
import vn.chungtay.plans.model.ActivityReport.Document;
import vn.chungtay.plans.model.ActivityReport.Refusal;
import vn.chungtay.plans.model.ActivityReport.State;
import vn.chungtay.plans.model.ParticipantGroup.Axis;

@Requirement("IND-30")
class ParticipationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 2);

    @Test
    void the_parts_of_an_axis_fit_into_the_whole_and_not_one_person_more() {
        assertThat(new Participation(Map.of(WOMEN, 18, MEN, 12)).refusal(30)).isEmpty();
        assertThat(new Participation(Map.of(WOMEN, 18, MEN, 13)).refusal(30)).contains(Refusal.MORE_BY_SEX);
        assertThat(new Participation(Map.of(KINH, 5, MINORITY, 25)).refusal(30)).isEmpty();
        assertThat(new Participation(Map.of(KINH, 6, MINORITY, 25)).refusal(30)).contains(Refusal.MORE_BY_ETHNICITY);
        assertThat(new Participation(Map.of(DISABLED, 30)).refusal(30)).isEmpty();
        assertThat(new Participation(Map.of(DISABLED, 31)).refusal(30)).contains(Refusal.MORE_DISABLED);
        assertThat(new Participation(Map.of(POOR, 20, NEAR_POOR, 5, OTHER_CLASS, 5)).refusal(30)).isEmpty();
        assertThat(new Participation(Map.of(POOR, 20, NEAR_POOR, 5, OTHER_CLASS, 6)).refusal(30)).contains(Refusal.MORE_BY_HOUSEHOLD);
    }

    @Test
    void one_person_may_be_a_woman_disabled_and_of_a_minority_at_once() {
        assertThat(new Participation(Map.of(WOMEN, 30, MINORITY, 30, DISABLED, 30, POOR, 30)).refusal(30)).isEmpty();
    }

    @Test
    void parts_without_a_whole_are_refused_and_nothing_counted_needs_none() {
        assertThat(new Participation(Map.of(WOMEN, 0)).refusal(null)).contains(Refusal.PARTS_WITHOUT_WHOLE);
        assertThat(Participation.NONE.refusal(null)).isEmpty();
    }

    @Test
    void nobody_is_something_else_than_not_counted() {
        var counted = new Participation(Map.of(DISABLED, 0));

        assertThat(counted.of(DISABLED)).contains(0);
        assertThat(counted.of(WOMEN)).isEmpty();
        assertThat(counted.uncounted()).containsExactly(Axis.SEX, Axis.ETHNICITY, Axis.HOUSEHOLD);
    }

    @Test
    void a_share_is_of_those_activities_that_counted_the_group() {
        var sums = ParticipationSums.of(List.of(
                report(State.DONE, 30, Map.of(WOMEN, 18, DISABLED, 0)),
                report(State.RUNNING, 10, Map.of(WOMEN, 10)),
                report(State.DONE, 60, Map.of()),
                report(State.DONE, null, Map.of()),
                report(State.DROPPED, 5, Map.of(WOMEN, 5))));

        assertThat(sums.activities()).as("dropped ones did not happen").isEqualTo(4);
        assertThat(sums.told()).isEqualTo(3);
        assertThat(sums.participants()).isEqualTo(100);
        assertThat(sums.of(WOMEN)).contains(new ParticipationSums.Group(28, 40, 2));
        assertThat(sums.of(WOMEN).orElseThrow().share().orElseThrow().value()).isEqualByComparingTo("70.00");
        assertThat(sums.of(DISABLED)).as("counted, and nobody").contains(new ParticipationSums.Group(0, 30, 1));
        assertThat(sums.of(POOR)).isEmpty();
    }

    private static ActivityReport report(State state, @Nullable Integer came, Map<ParticipantGroup, Integer> counted) {
        return new ActivityReport(
                state, DAY, "Đã làm", came, null, Document.NONE, Map.of(), new Participation(counted), false, null);
    }
}
