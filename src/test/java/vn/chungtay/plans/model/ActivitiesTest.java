package vn.chungtay.plans.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chungtay.Requirement;
import vn.chungtay.plans.GivenParts;
import vn.chungtay.plans.model.Activity.Support;
import vn.chungtay.plans.model.ActivityReport.Document;
import vn.chungtay.plans.model.ActivityReport.Refusal;
import vn.chungtay.plans.model.ActivityReport.State;
import vn.chungtay.plans.model.WorksScore.Scored;
import vn.chungtay.plans.model.WorksScore.Share;
import vn.chungtay.plans.model.WorksScore.Undecided;
import vn.chungtay.plans.model.WorksScore.Weights;

class ActivitiesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);
    private static final Document CONTRACT = new Document("05/HĐ", DAY, "Trường Trung cấp nghề");
    private static final Weights HALF = new Weights(50, 50, "thử");

    @ParameterizedTest
    @Requirement("PRJ-04")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            PLANNED | ''           | -  | -  | no  | -
            RUNNING | ''           | -  | -  | no  | NO_DOCUMENT
            RUNNING | ''           | -  | -  | yes | -
            DROPPED | ' '          | -  | -  | no  | NO_REASON
            DROPPED | Hết kinh phí | -  | -  | no  | -
            DONE    | ''           | 30 | 25 | yes | NO_RESULT
            DONE    | Đã xong      | 30 | 25 | no  | NO_DOCUMENT
            DONE    | Đã xong      | 30 | -  | yes | CONDITION_NOT_COUNTED
            DONE    | Đã xong      | -  | 25 | yes | CONDITION_NOT_COUNTED
            DONE    | Đã xong      | 30 | 31 | yes | MORE_MET_THAN_CAME
            DONE    | Đã xong      | 30 | 30 | yes | -
            """)
    void a_report_says_what_its_state_needs(
            State state, String words, @Nullable Integer came, @Nullable Integer met, String contract, @Nullable Refusal why) {
        var report = new ActivityReport(
                state, DAY, words, came, met, contract.equals("yes") ? CONTRACT : Document.NONE, Map.of());

        assertThat(report.refusal(GivenParts.training(2025), DAY).orElse(null)).isEqualTo(why);
    }

    @Test
    void a_report_is_not_of_tomorrow_and_no_day_is_worked_by_nobody() {
        var road = GivenParts.road(2025, "Đường", 60, 40);
        var early = new ActivityReport(State.PLANNED, DAY.plusDays(1), "", null, null, Document.NONE, Map.of());
        var nobody = new ActivityReport(
                State.RUNNING, DAY, "", null, null, Document.NONE, Map.of(Workers.POOR, new Labour(0, 5)));

        assertThat(early.refusal(road, DAY)).contains(Refusal.IN_FUTURE);
        assertThat(nobody.refusal(road, DAY)).contains(Refusal.WORK_WITHOUT_PEOPLE);
    }

    @ParameterizedTest
    @Requirement("PLN-04")
    @CsvSource(textBlock = """
            DONE    | -1 | -
            DONE    | 0  | -
            DONE    | 1  | DONE_LATER
            RUNNING | -1 | NOT_DONE
            """, delimiter = '|', nullValues = "-")
    void the_day_on_which_something_was_done_is_not_after_the_day_it_is_told_for_and_is_the_day_that_is_judged(
            State state, int daysAfter, @Nullable Refusal why) {
        var done = DAY.plusDays(daysAfter);
        var report = new ActivityReport(
                state, DAY, "Đã xong", 30, 30, CONTRACT, Map.of(), Participation.NONE, false, done);

        assertThat(report.refusal(GivenParts.training(2025), DAY).orElse(null)).isEqualTo(why);
        assertThat(report.deedDay()).isEqualTo(done);
        assertThat(ActivityReport.nothingYet(DAY).deedDay()).as("where nobody told it").isEqualTo(DAY);
    }

    /** A class by order needs the contract with the training body first; the list of payments comes at the end. */
    @Test
    @Requirement("PRJ-07")
    void each_way_of_carrying_out_rests_on_its_document_at_its_time() {
        var classByOrder = GivenParts.training(2025);
        var languages = paidToThePerson(classByOrder);
        var running = new ActivityReport(State.RUNNING, DAY, "", null, null, Document.NONE, Map.of());
        var done = new ActivityReport(State.DONE, DAY, "Đã chi", 20, 20, Document.NONE, Map.of());

        assertThat(running.refusal(classByOrder, DAY)).contains(Refusal.NO_DOCUMENT);
        assertThat(running.refusal(languages, DAY)).isEmpty();
        assertThat(done.refusal(languages, DAY)).contains(Refusal.NO_DOCUMENT);
        var withList = new ActivityReport(
                State.DONE, DAY, "Đã chi", 20, 20, new Document("Danh sách số 1", DAY, "20 lao động"), Map.of());
        assertThat(withList.refusal(languages, DAY)).isEmpty();
        assertThat(WayOfCarryingOut.values()).filteredOn(it -> !it.documentComesFirst()).containsExactly(WayOfCarryingOut.DIRECT);
    }

    private static Activity paidToThePerson(Activity it) {
        var at = it.conduct();
        return new Activity(
                it.id(), it.content(), "Hỗ trợ học ngoại ngữ",
                new Activity.Conduct(at.place(), at.unit(), at.days(), WayOfCarryingOut.DIRECT, 20), it.cost(), it.support(),
                null, Map.of());
    }

    @Test
    @Requirement("PLN-17")
    void the_share_of_supports_with_a_condition_is_counted_by_number_and_by_money() {
        var conditional = GivenParts.training(2025);
        var gift = with(conditional, Support.GIFT, 15_000_000L);
        var none = with(conditional, null, 900_000_000L);

        var share = ConditionShare.of(List.of(conditional, gift, with(conditional, Support.GIFT, null), none));

        assertThat(share).isEqualTo(new ConditionShare(3, 1, 60_000_000, 45_000_000));
        assertThat(share.byNumber().orElseThrow().value()).isEqualByComparingTo("33.33");
        assertThat(share.byMoney().orElseThrow().value()).isEqualByComparingTo("75");
        assertThat(ConditionShare.of(List.of(none)).byNumber()).isEmpty();
    }

    private static Activity with(Activity it, @Nullable Support support, @Nullable Long dong) {
        return new Activity(
                ActivityId.next(), it.content(), it.name(), it.conduct(), new Activity.Cost(dong, null), support, null, Map.of());
    }

    @Test
    @Requirement("PRJ-09")
    void days_of_public_works_add_up_by_class_planned_and_given() {
        var first = GivenParts.road(2025, "Đường", 60, 40);
        var second = GivenParts.road(2025, "Mương", 60, 40);
        var report = new ActivityReport(
                State.RUNNING, DAY, "", null, null, Document.NONE,
                Map.of(Workers.POOR, new Labour(5, 61), Workers.OTHER_LOCAL, new Labour(2, 9)));

        var sums = LabourSums.of(List.of(first, second), Map.of(first.id(), report, ActivityId.next(), report));

        assertThat(sums.rows()).containsExactly(
                new LabourSums.Row(Workers.POOR, new Labour(16, 240), new Labour(5, 61)),
                new LabourSums.Row(Workers.NEAR_POOR, new Labour(8, 100), Labour.NONE),
                new LabourSums.Row(Workers.NEWLY_ESCAPED, Labour.NONE, Labour.NONE),
                new LabourSums.Row(Workers.OTHER_LOCAL, Labour.NONE, new Labour(2, 9)));
        assertThat(sums.planned()).isEqualTo(new Labour(24, 340));
        assertThat(sums.done()).isEqualTo(new Labour(7, 70));
    }

    @Test
    @Requirement("PRJ-10")
    void works_of_local_material_and_labour_come_first_with_their_reasons_and_the_unknown_last() {
        var far = GivenParts.road(2025, "Xa", 20, 10);
        var local = GivenParts.road(2025, "Gần", 75, 40);
        var unknown = GivenParts.road(2025, "Chưa rõ", null, 90);

        var ranked = WorksScore.ranked(List.of(unknown, far, GivenParts.training(2025), local), new Weights(60, 40, "thử"));

        assertThat(ranked).extracting(it -> it.activity().name()).containsExactly("Gần", "Xa", "Chưa rõ");
        assertThat(ranked.getFirst().score()).isInstanceOfSatisfying(Scored.class, it -> {
            assertThat(it.points()).isEqualByComparingTo("61.0");
            assertThat(it.reasons()).extracting(WorksScore.Reason::points)
                    .containsExactly(new BigDecimal("45.0"), new BigDecimal("16.0"));
        });
        assertThat(ranked.getLast().score()).isEqualTo(new Undecided(List.of(Share.LOCAL_MATERIAL)));
        assertThat(WorksScore.of(new Activity.Works(null, null), HALF))
                .isEqualTo(new Undecided(List.of(Share.LOCAL_MATERIAL, Share.LOCAL_LABOUR)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(60, 60, ""));
    }

    @Test
    void the_part_of_last_year_comes_a_year_later_as_new_activities_that_no_line_pays_for() {
        var last = GivenParts.livelihoods(GivenParts.training(2024));

        var next = last.nextYear();

        assertThat(next.assignments()).isEqualTo(last.assignments());
        assertThat(next.activities()).singleElement().satisfies(it -> {
            assertThat(it.id()).isNotEqualTo(last.activities().getFirst().id());
            assertThat(it.conduct().days().from()).isEqualTo(LocalDate.of(2025, 3, 1));
            assertThat(it.cost().line()).isNull();
            assertThat(it.cost().dong()).isEqualTo(45_000_000);
        });
    }
}
