package vn.chungtay.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.TestWorld;
import vn.chungtay.campaigns.GivenReview.Commune;
import vn.chungtay.campaigns.model.EntryFilter;
import vn.chungtay.campaigns.model.CampaignRefusal;
import vn.chungtay.campaigns.usecase.CampaignOutcome;
import vn.chungtay.campaigns.usecase.FillInSheet;
import vn.chungtay.campaigns.usecase.KeepTeam;
import vn.chungtay.campaigns.usecase.ReadCampaigns;
import vn.chungtay.campaigns.usecase.ReviewVisits;
import vn.chungtay.fieldwork.FieldHandIn;
import vn.chungtay.fieldwork.FieldStanding;
import vn.chungtay.fieldwork.FieldStanding.Why;
import vn.chungtay.fieldwork.FieldVillage;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.NotFound;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.SaveResult;
import vn.chungtay.survey.SheetId;
import vn.chungtay.survey.Sheets;

/** What a review sends out with a device and how it takes back what comes; the day of the stories is 21/11/2026. */
@StoryTest
class FieldVisitsStoryTest {

    private static final String DEVICE = "may-cua-truong-thon";

    @Autowired
    private GivenReview given;

    @Autowired
    private GivenUsers users;

    @Autowired
    private ReviewVisits visits;

    @Autowired
    private FillInSheet office;

    @Autowired
    private KeepTeam team;

    @Autowired
    private Sheets kept;

    @Autowired
    private ReadCampaigns read;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Commune commune;
    private HouseholdRow household;
    private CampaignId campaign;
    private EntryId entry;

    @BeforeEach
    void a_review_of_two_villages() {
        commune = given.commune();
        household = given.poor(commune.first());
        given.poor(commune.second());
        campaign = given.opened(commune);
        entry = users.as(commune.officer(), () -> read.page(campaign, EntryFilter.of(commune.first()), 0, 10))
                .entries()
                .getFirst()
                .id();
    }

    @Test
    @Requirement("ROL-33")
    void a_head_takes_along_the_own_village_and_an_officer_every_village() {
        assertThat(villages(commune.head())).containsExactly(commune.first());
        assertThat(villages(commune.officer())).containsExactlyInAnyOrder(commune.first(), commune.second());
        assertThat(villages(commune.leader())).as("who signs visits nobody").isEmpty();
    }

    @Test
    void a_village_with_named_reviewers_is_theirs_only() {
        assertThat(users.as(commune.officer(), () -> team.add(campaign, commune.first(), "Ma Văn Sính", "", "khong-co")))
                .isEqualTo(new CampaignOutcome.Refused(new CampaignRefusal.NoSuchAccount("khong-co")));
        users.as(commune.officer(), () -> team.add(campaign, commune.first(), "Ma Văn Sính", "", users.nameOf(commune.colleague())));

        assertThat(villages(commune.colleague())).contains(commune.first());
        assertThat(villages(commune.officer())).containsExactly(commune.second());
        assertThat(villages(commune.head())).isEmpty();
        assertThatThrownBy(() -> users.as(commune.head(), () -> visits.pack(commune.first()))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_package_brings_each_household_with_what_is_known_of_it_and_the_questions() {
        var pack = users.as(commune.head(), () -> visits.pack(commune.first()));

        assertThat(pack.village().visits()).isOne();
        assertThat(pack.village().campaign()).isEqualTo("Rà soát định kỳ năm 2026");
        assertThat(pack.visits()).singleElement().satisfies(it -> {
            assertThat(it.label()).isEqualTo("Nguyễn Văn An");
            assertThat(it.note()).isEqualTo("Hộ nghèo");
            assertThat(it.canBeFilledIn()).isTrue();
            assertThat(it.sheet()).isEmpty();
            var head = it.filled().answers().memberIds().getFirst();
            assertThat(it.filled().answers().at(new AnswerPlace("name", head))).contains(new Answer.Text("Nguyễn Văn An"));
            assertThat(it.before().memberIds()).containsExactly(head);
            assertThat(pack.questionnaires()).containsOnlyKeys(it.questionnaire());
        });
    }

    @Test
    @Requirement("SEC-04")
    void the_look_at_everybody_in_a_package_is_recorded_once_for_all() {
        IntStream.range(0, 20).forEach(_ -> given.poor(commune.second()));
        var before = lines(commune.officer());

        users.as(commune.officer(), () -> visits.pack(commune.second()));

        assertThat(lines(commune.officer()) - before).as("not one for each household").isLessThan(5);
    }

    @Test
    void a_sheet_keeps_the_identity_that_its_device_gave_it_and_is_handed_in_from_there() {
        var sheet = SheetId.next();
        var open = open(commune.head());

        var saved = users.as(commune.head(), () -> visits.save(
                entry, sheet, 0, open.filled().with(CompleteSheet.of(open.filled().answers())), DEVICE));

        assertThat(saved).isEqualTo(new SaveResult.Saved(1));
        assertThat(open(commune.officer()).sheet()).contains(sheet);
        assertThat(users.as(commune.head(), () -> kept.find(new Sheets.Subject("review", entry), sheet)).orElseThrow().device())
                .contains(DEVICE);
        assertThat(handIn()).isEqualTo(FieldHandIn.DONE);
        assertThat(standing(commune.head())).isEqualTo(new FieldStanding.Closed(Why.HANDED_IN));
        assertThat(handIn()).isEqualTo(FieldHandIn.TOO_LATE);
    }

    @Test
    void a_sheet_that_lacks_answers_stays_open() {
        save(open(commune.head()).filled().answers());

        assertThat(handIn()).isEqualTo(FieldHandIn.FAULTY);
        assertThat(standing(commune.head())).isInstanceOf(FieldStanding.Open.class);
    }

    @Test
    void the_sheet_begun_at_the_office_is_the_one_that_a_device_goes_on_with() {
        users.as(commune.officer(), () -> office.begin(entry)).orElseThrow();
        var open = open(commune.head());
        var stranger = SheetId.next();

        assertThat(open.sheet()).isPresent();
        assertThat(open.revision()).isOne();
        assertThat(users.as(commune.head(), () -> visits.save(entry, stranger, 1, open.filled(), DEVICE)))
                .isEqualTo(new SaveResult.Refused(SaveResult.Reason.OTHER_SHEET));
    }

    @Test
    void answers_that_come_after_the_sheet_was_taken_in_begin_no_second_one() {
        save(CompleteSheet.of(open(commune.head()).filled().answers()));
        handIn();
        assertThat(users.as(commune.officer(), () -> office.takeIn(entry))).isEqualTo(new FillInSheet.Answer.Done());

        assertThat(standing(commune.head())).isEqualTo(new FieldStanding.Closed(Why.HANDED_IN));
        assertThat(users.as(commune.head(), () -> visits.pack(commune.first())).visits()).singleElement().satisfies(it -> {
            assertThat(it.canBeFilledIn()).isFalse();
            assertThat(it.filled().answers()).as("a device needs no answers of a household that is done").isEqualTo(Answers.NONE);
        });
    }

    @Test
    void a_household_that_left_its_commune_or_is_nobodys_takes_no_answers() {
        var elsewhere = given.commune();
        var stranger = elsewhere.officer();

        assertThat(standing(stranger)).isEqualTo(new FieldStanding.Closed(Why.NOT_YOURS));
        var nobody = new EntryId(UUID.randomUUID());
        assertThat(users.as(commune.head(), () -> visits.standing(nobody))).isEqualTo(new FieldStanding.Closed(Why.UNKNOWN));
        system("update campaigns.entry set left_on = ?, left_why = 'MOVED_OUT' where id = ?", TestWorld.TODAY, entry.value());
        assertThat(standing(commune.head())).isEqualTo(new FieldStanding.Closed(Why.LEFT));
    }

    @Test
    void a_household_that_is_no_more_although_the_list_does_not_know_is_handed_in_by_nobody() {
        save(CompleteSheet.of(open(commune.head()).filled().answers()));
        system("update registry.residence set valid_to = ? where household_id = ?", TestWorld.TODAY.minusDays(1), household.id().value());

        assertThat(handIn()).isEqualTo(FieldHandIn.TOO_LATE);
    }

    @Test
    void a_household_that_moved_to_another_village_although_the_list_does_not_know_takes_no_sheet_from_there() {
        system("update registry.residence set village_id = ? where household_id = ?", commune.second().value(), household.id().value());

        assertThat(standing(commune.head())).isEqualTo(new FieldStanding.Closed(Why.NOT_YOURS));
    }

    /** As a second look does, when its device goes on with the sheet that was taken in. */
    @Test
    void an_identity_under_which_a_sheet_is_kept_already_begins_no_other_one() {
        var open = open(commune.head());
        var taken = SheetId.next();
        users.as(commune.head(), () -> kept.save(new Sheets.Subject("review", entry), taken, 0, open.filled(), DEVICE));
        var other = open.filled().with(CompleteSheet.of(open.filled().answers()));

        assertThat(users.as(commune.head(), () -> visits.save(entry, taken, 0, other, DEVICE)))
                .isEqualTo(new SaveResult.Refused(SaveResult.Reason.OTHER_SHEET));
    }

    @Test
    void answers_to_another_local_table_are_kept_and_the_hand_in_says_so() {
        var open = open(commune.head());
        var point = AnswerPlace.of("b1_1");
        var answers = CompleteSheet.of(open.filled().answers()).with(point, Answer.Many.of(List.of("C1")));
        var filled = new Filled(open.filled().questionnaire(), open.filled().day(), open.filled().by(), answers,
                Map.of("b1", UUID.randomUUID().toString()));

        assertThat(users.as(commune.head(), () -> visits.save(entry, SheetId.next(), 0, filled, DEVICE))).isEqualTo(new SaveResult.Saved(1));

        assertThat(open(commune.head()).filled().answers().at(point)).isPresent();
        assertThat(handIn()).isEqualTo(FieldHandIn.FAULTY);
    }

    @Test
    void a_finished_review_takes_no_answers_and_sends_nobody_out() {
        system("update campaigns.campaign set finished_on = ? where id = ?", TestWorld.TODAY, campaign.value());

        assertThat(standing(commune.head())).isEqualTo(new FieldStanding.Closed(Why.OVER));
        assertThat(villages(commune.head())).isEmpty();
    }

    private List<UnitId> villages(UserId user) {
        return users.as(user, () -> visits.villages()).stream().map(FieldVillage::village).toList();
    }

    private FieldStanding standing(UserId user) {
        return users.as(user, () -> visits.standing(entry));
    }

    private FieldStanding.Open open(UserId user) {
        return (FieldStanding.Open) standing(user);
    }

    private void save(Answers answers) {
        var open = open(commune.head());
        var sheet = open.sheet().orElseGet(SheetId::next);
        assertThat(users.as(commune.head(), () -> visits.save(entry, sheet, open.revision(), open.filled().with(answers), DEVICE)))
                .isInstanceOf(SaveResult.Saved.class);
    }

    private FieldHandIn handIn() {
        return users.as(commune.head(), () -> visits.handIn(entry));
    }

    private int lines(UserId user) {
        var lines = new AtomicInteger();
        Caller.SYSTEM.run(() -> lines.set(jdbc.sql("select count(*) from audit.entry where user_id = ?")
                .param(user.value())
                .query(Integer.class)
                .single()));
        return lines.get();
    }

    private void system(String sql, Object... values) {
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> jdbc.sql(sql).params(values).update()));
    }
}
