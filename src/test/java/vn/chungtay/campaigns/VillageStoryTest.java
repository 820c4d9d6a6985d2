package vn.chungtay.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.StoryTest;
import vn.chungtay.TestWorld;
import vn.chungtay.campaigns.GivenReview.Commune;
import vn.chungtay.campaigns.model.CampaignRefusal;
import vn.chungtay.campaigns.model.Capacity;
import vn.chungtay.campaigns.model.Entry;
import vn.chungtay.campaigns.model.EntryFilter;
import vn.chungtay.campaigns.model.EntryReason;
import vn.chungtay.campaigns.model.EntryState;
import vn.chungtay.campaigns.model.Minutes;
import vn.chungtay.campaigns.model.Minutes.Attendee;
import vn.chungtay.campaigns.model.Minutes.Ballot;
import vn.chungtay.campaigns.model.Objection.Result;
import vn.chungtay.campaigns.model.VillageRefusal;
import vn.chungtay.campaigns.usecase.AnswerObjections;
import vn.chungtay.campaigns.usecase.AnswerObjections.Brought;
import vn.chungtay.campaigns.usecase.AnswerObjections.Reply;
import vn.chungtay.campaigns.usecase.CampaignOutcome;
import vn.chungtay.campaigns.usecase.HoldMeetings;
import vn.chungtay.campaigns.usecase.KeepRoster;
import vn.chungtay.campaigns.usecase.PostResults;
import vn.chungtay.campaigns.usecase.ReadCampaigns;
import vn.chungtay.campaigns.usecase.ReadObjections;
import vn.chungtay.campaigns.usecase.VillageOutcome;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.GivenHouseholds;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.Reviews;
import vn.chungtay.shared.Id;

/** A village meets, its results hang on the board, people object; the day of the stories is 21/11/2026, a Saturday. */
@StoryTest
class VillageStoryTest {

    private static final LocalDate MEETING_DAY = LocalDate.of(2026, 10, 14);

    @Autowired
    private GivenReview given;

    @Autowired
    private GivenUsers users;

    @Autowired
    private HoldMeetings meetings;

    @Autowired
    private PostResults postings;

    @Autowired
    private AnswerObjections objections;

    @Autowired
    private ReadObjections readObjections;

    @Autowired
    private ReadCampaigns read;

    @Autowired
    private KeepRoster roster;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private Reviews registry;

    private Commune commune;
    private HouseholdRow one;
    private HouseholdRow other;
    private CampaignId campaign;

    @BeforeEach
    void two_households_of_a_village_are_looked_at() {
        commune = given.commune();
        one = given.poor(commune.first());
        other = given.poor(commune.first());
        campaign = given.opened(commune);
        given.look(commune.officer(), one.id(), 4, Cause.NO_LAND);
        given.look(commune.officer(), other.id(), 4, Cause.NO_LAND);
    }

    @Test
    void half_of_those_present_is_enough_and_one_less_is_not() {
        meet(0, 20, ballot(one, 10, 10), ballot(other, 9, 11));

        assertThat(state(one)).isEqualTo(EntryState.AGREED);
        assertThat(state(other)).isEqualTo(EntryState.DISPUTED);
    }

    @Test
    void a_household_without_agreement_is_looked_at_again_before_another_meeting_speaks_about_it() {
        meet(0, 20, ballot(one, 20, 0), ballot(other, 9, 11));
        var early = record(1, 20, ballot(other, 20, 0));
        assertThat(early).isEqualTo(refused(new VillageRefusal.HouseholdsChanged(1)));

        given.look(commune.head(), other.id(), 2);
        var second = meet(1, 20, ballot(other, 15, 0));

        assertThat(state(other)).isEqualTo(EntryState.AGREED);
        var first = users.as(commune.head(), () -> meetings.of(campaign, commune.first())).getLast();
        var protocol = users.as(commune.head(), () -> meetings.protocol(first.id()));
        assertThat(protocol.households())
                .filteredOn(it -> it.household().equals(other.id()))
                .singleElement()
                .matches(it -> it.isChanged(), "its result is another one since the meeting");
        assertThat(second).isNotEqualTo(first.id());
    }

    @Test
    void the_second_of_two_who_record_one_meeting_is_told_and_nothing_of_theirs_is_kept() {
        meet(0, 20, ballot(one, 20, 0));

        var second = users.as(commune.officer(), () -> meetings.record(
                campaign, commune.first(), 0, minutes(MEETING_DAY, 20, ballot(other, 20, 0))));

        assertThat(second).isEqualTo(refused(new VillageRefusal.RecordedMeanwhile()));
        assertThat(state(other)).isEqualTo(EntryState.LOOKED);
    }

    @Test
    void a_household_that_was_looked_at_again_or_left_while_the_form_was_open_is_not_voted_on() {
        var stale = ballot(one, 20, 0);
        given.look(commune.head(), one.id(), 2);

        assertThat(record(0, 20, stale)).isEqualTo(refused(new VillageRefusal.HouseholdsChanged(1)));
        assertThat(state(one)).isEqualTo(EntryState.LOOKED);
    }

    @Test
    void minutes_are_corrected_by_others_with_a_reason_and_the_first_stay_as_they_were() {
        var first = (MeetingId) meet(0, 20, ballot(one, 20, 0), ballot(other, 12, 8));
        var right = minutes(MEETING_DAY, 20, ballot(one, 20, 0), ballot(other, 8, 12));

        assertThat(correct(first, " ", right)).isEqualTo(refused(new VillageRefusal.ReasonNeeded()));
        assertThat(correct(first, "sót hộ", minutes(MEETING_DAY, 20, ballot(one, 20, 0))))
                .isEqualTo(refused(new VillageRefusal.OtherHouseholds()));
        assertThat(correct(first, "ghi nhầm số phiếu", right)).isInstanceOf(VillageOutcome.Done.class);

        assertThat(state(other)).isEqualTo(EntryState.DISPUTED);
        var all = users.as(commune.head(), () -> meetings.of(campaign, commune.first()));
        assertThat(all).hasSize(2);
        assertThat(all.getFirst().reason()).isEqualTo("ghi nhầm số phiếu");
        assertThat(all.getLast().holds()).isFalse();
        assertThat(all.getLast().minutes().outcomes().values()).containsOnly(true);
        assertThat(correct(first, "lần nữa", right)).isEqualTo(refused(new VillageRefusal.CorrectedAlready()));
    }

    @Test
    void what_hangs_on_the_board_is_not_turned_round_by_corrected_minutes() {
        var first = (MeetingId) meet(0, 20, ballot(one, 20, 0), ballot(other, 12, 8));
        post(0, LocalDate.of(2026, 11, 20));

        assertThat(correct(first, "ghi nhầm", minutes(MEETING_DAY, 20, ballot(one, 20, 0), ballot(other, 8, 12))))
                .isEqualTo(refused(new VillageRefusal.PostedAlready(1)));
    }

    @Test
    void a_posting_shows_what_was_agreed_and_hangs_for_its_working_days() {
        assertThat(tryPost(0, LocalDate.of(2026, 11, 20))).isEqualTo(refused(new VillageRefusal.NothingToPost()));
        meet(0, 20, ballot(one, 20, 0), ballot(other, 9, 11));

        assertThat(tryPost(0, LocalDate.of(2026, 10, 13))).isEqualTo(refused(new VillageRefusal.PostedBeforeMeeting(MEETING_DAY)));
        var id = post(0, LocalDate.of(2026, 11, 20));

        var posted = users.as(commune.officer(), () -> postings.posted(id));
        assertThat(posted.households()).singleElement().returns(one.id(), it -> it.household());
        assertThat(posted.term().orElseThrow().counted())
                .containsExactly(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 25));
        assertThat(state(one)).isEqualTo(EntryState.POSTED);
        assertThat(tryPost(0, LocalDate.of(2026, 11, 20))).isEqualTo(refused(new VillageRefusal.RecordedMeanwhile()));
        assertThat(tryPost(1, LocalDate.of(2026, 11, 20))).isEqualTo(refused(new VillageRefusal.NothingToPost()));
    }

    @Test
    void only_the_household_concerned_waits_for_an_answer() {
        bothPosted(LocalDate.of(2026, 10, 16));
        assertThat(state(one)).isEqualTo(EntryState.SETTLED);

        object(one, LocalDate.of(2026, 10, 19));

        assertThat(state(one)).isEqualTo(EntryState.OBJECTED);
        assertThat(state(other)).isEqualTo(EntryState.SETTLED);
        var waiting = users.as(commune.officer(), () -> readObjections.waiting()).orElseThrow();
        assertThat(waiting.open()).isEqualTo(1);
        assertThat(waiting.overdue()).isEqualTo(1);
        assertThat(users.as(commune.head(), () -> readObjections.waiting())).isEmpty();
    }

    @Test
    void an_objection_after_the_last_day_is_answered_and_stops_nothing() {
        bothPosted(LocalDate.of(2026, 10, 16));

        var late = object(one, LocalDate.of(2026, 10, 22));

        assertThat(state(one)).isEqualTo(EntryState.SETTLED);
        var recorded = users.as(commune.officer(), () -> objections.open(late)).objection();
        assertThat(recorded.late()).isTrue();
        assertThat(recorded.dueOn()).isEqualTo(LocalDate.of(2026, 11, 2));
        assertThat(answer(late, Result.REFUSED, "Đã hết thời hạn niêm yết.")).isInstanceOf(VillageOutcome.Done.class);
    }

    @Test
    void another_result_of_the_recheck_is_the_only_answer_it_allows_and_is_posted_again_without_a_meeting() {
        bothPosted(LocalDate.of(2026, 10, 16));
        var objection = object(one, LocalDate.of(2026, 10, 19));
        assertThat(answer(objection, Result.CHANGED, "Đã xem lại.")).isEqualTo(refused(new VillageRefusal.NotYetLookedAgain()));

        given.look(commune.officer(), one.id(), 2);
        assertThat(state(one)).isEqualTo(EntryState.OBJECTED);
        assertThat(answer(objection, Result.UNCHANGED, "Giữ nguyên.")).isEqualTo(refused(new VillageRefusal.RecheckSaysOtherwise()));
        assertThat(answer(objection, Result.CHANGED, " ")).isEqualTo(refused(new VillageRefusal.AnswerNeeded()));
        assertThat(answer(objection, Result.CHANGED, "Hộ cận nghèo.")).isInstanceOf(VillageOutcome.Done.class);

        assertThat(state(one)).isEqualTo(EntryState.AGREED);
        assertThat(answer(objection, Result.CHANGED, "Lần nữa.")).isEqualTo(refused(new VillageRefusal.AnsweredAlready()));
        post(1, LocalDate.of(2026, 11, 20));
        assertThat(state(one)).isEqualTo(EntryState.POSTED);
    }

    @Test
    void a_recheck_that_finds_what_hangs_there_leaves_the_household_as_posted() {
        bothPosted(LocalDate.of(2026, 10, 16));
        var objection = object(one, LocalDate.of(2026, 10, 19));
        given.look(commune.officer(), one.id(), 4, Cause.NO_LAND);

        assertThat(answer(objection, Result.UNCHANGED, "Kết quả xem lại như đã niêm yết.")).isInstanceOf(VillageOutcome.Done.class);

        assertThat(state(one)).isEqualTo(EntryState.SETTLED);
    }

    @Test
    void a_household_that_was_missing_is_put_on_the_list_or_the_objector_hears_why_not() {
        var posting = bothPosted(LocalDate.of(2026, 10, 16));
        var objection = id(users.as(commune.officer(), () -> objections.take(
                posting, new Brought(null, LocalDate.of(2026, 10, 19), "Lý Văn Tờ", "", "Thiếu hộ nhà tôi"))));

        assertThat(answer(objection, Result.CHANGED, "x")).isEqualTo(refused(new VillageRefusal.NotPosted()));
        assertThat(users.as(commune.officer(), () -> objections.answer(objection, new Reply(Result.LISTED, "Đưa vào", "KHONG-CO"))))
                .isEqualTo(refused(new VillageRefusal.NotListed("KHONG-CO")));
        var listed = entry(other);
        assertThat(users.as(commune.officer(), () -> objections.answer(objection, new Reply(Result.LISTED, "Đưa vào", listed.code()))))
                .isInstanceOf(VillageOutcome.Done.class);
        assertThat(users.as(commune.officer(), () -> objections.open(objection)).objection().entry()).isEqualTo(listed.id());
        assertThat(state(other)).isEqualTo(EntryState.SETTLED);
    }

    @Test
    void a_missing_household_of_the_village_comes_on_the_list_by_the_answer_which_the_village_waits_for() {
        var posting = bothPosted(LocalDate.of(2026, 10, 16));
        var missing = households.in(commune.first()).stored();
        var code = users.as(commune.officer(), () -> registry.known(missing.id(), TestWorld.TODAY)).orElseThrow().row().code();
        var objection = id(users.as(commune.officer(), () -> objections.take(
                posting, new Brought(null, LocalDate.of(2026, 10, 19), "Lý Văn Tờ", "", "Thiếu hộ nhà tôi"))));
        assertThat(users.as(commune.officer(), () -> roster.close(campaign, commune.first())))
                .isEqualTo(new CampaignOutcome.Refused(new CampaignRefusal.ObjectionsOpen(1)));

        assertThat(users.as(commune.officer(), () -> objections.answer(objection, new Reply(Result.LISTED, "Đưa vào", code))))
                .isInstanceOf(VillageOutcome.Done.class);

        assertThat(entry(missing)).returns(EntryState.LISTED, Entry::state).returns(EntryReason.REQUEST, Entry::reason);
        assertThat(users.as(commune.officer(), () -> roster.close(campaign, commune.first())))
                .isEqualTo(new CampaignOutcome.Refused(new CampaignRefusal.NotReviewed(1)));
    }

    @Test
    void meetings_and_who_was_there_are_hidden_by_the_database_from_other_villages() {
        meet(0, 20, ballot(one, 20, 0), ballot(other, 20, 0));

        for (var table : List.of("campaigns.meeting", "campaigns.attendance a join campaigns.meeting m on m.id = a.meeting_id")) {
            var sql = "select count(*) from " + table + " where campaign_id = ?";
            assertThat(users.as(commune.head(), () -> count(sql))).as(table).isPositive();
            assertThat(users.as(users.user(Role.VILLAGE_HEAD, commune.second()), () -> count(sql))).as(table).isZero();
        }
    }

    private int count(String sql) {
        return transaction.execute(_ -> jdbc.sql(sql).param(campaign.value()).query(Integer.class).single());
    }

    @Test
    void objections_that_leave_the_program_are_recorded() {
        bothPosted(LocalDate.of(2026, 10, 16));
        object(one, LocalDate.of(2026, 10, 19));

        assertThat(users.as(commune.officer(), () -> readObjections.export(campaign, false, ""))).hasSize(1);

        assertThat(jdbc.sql("select count(*) from audit.entry where user_id = :by and kind = 'EXPORTED' and action = :action")
                        .param("by", commune.officer().value())
                        .param("action", CampaignsAction.EXPORT.code())
                        .query(Integer.class).single())
                .isOne();
    }

    @Test
    void an_objection_before_the_posting_or_to_a_household_that_is_not_on_the_list_is_refused() {
        meet(0, 20, ballot(one, 20, 0), ballot(other, 1, 0));
        var posting = post(0, LocalDate.of(2026, 10, 16));

        assertThat(take(posting, entry(one).id(), LocalDate.of(2026, 10, 15)))
                .isEqualTo(refused(new VillageRefusal.BeforePosting(LocalDate.of(2026, 10, 16))));
        assertThat(take(posting, entry(other).id(), LocalDate.of(2026, 10, 19))).isEqualTo(refused(new VillageRefusal.NotPosted()));
        assertThat(take(posting, entry(one).id(), LocalDate.of(2026, 11, 22)))
                .isEqualTo(refused(new VillageRefusal.NotYet(LocalDate.of(2026, 11, 22))));
    }

    private PostingId bothPosted(LocalDate on) {
        meet(0, 20, ballot(one, 20, 0), ballot(other, 18, 1));
        return post(0, on);
    }

    private Ballot ballot(HouseholdRow household, int agreed, int disagreed) {
        return new Ballot(entry(household).look().orElseThrow().look(), agreed, disagreed, "");
    }

    private static Minutes minutes(LocalDate on, int present, Ballot... ballots) {
        var attendees = List.of(new Attendee("Hoàng Văn Sự", Capacity.VILLAGE_HEAD), new Attendee("Lý Thị Mẩy", Capacity.HOUSEHOLD));
        return new Minutes(on, "Nhà văn hóa", "Hoàng Văn Sự", "Nông Thị Hà", 30, present, "", attendees, List.of(ballots));
    }

    private VillageOutcome record(int known, int present, Ballot... ballots) {
        return users.as(commune.head(), () -> meetings.record(campaign, commune.first(), known, minutes(MEETING_DAY, present, ballots)));
    }

    private Id meet(int known, int present, Ballot... ballots) {
        var outcome = record(known, present, ballots);
        assertThat(outcome).isInstanceOf(VillageOutcome.Done.class);
        return ((VillageOutcome.Done) outcome).id();
    }

    private VillageOutcome correct(MeetingId wrong, String reason, Minutes right) {
        return users.as(commune.head(), () -> meetings.correct(wrong, reason, right));
    }

    private VillageOutcome tryPost(int known, LocalDate on) {
        return users.as(commune.officer(), () -> postings.post(campaign, commune.first(), known, on, "Nhà văn hóa, trụ sở xã"));
    }

    private PostingId post(int known, LocalDate on) {
        var outcome = tryPost(known, on);
        assertThat(outcome).isInstanceOf(VillageOutcome.Done.class);
        return (PostingId) ((VillageOutcome.Done) outcome).id();
    }

    private VillageOutcome take(PostingId posting, EntryId entry, LocalDate on) {
        return users.as(commune.officer(), () -> objections.take(posting, new Brought(entry, on, "Lý Văn Tờ", "", "Hộ có thu nhập cao")));
    }

    private ObjectionId object(HouseholdRow household, LocalDate on) {
        var posting = users.as(commune.officer(), () -> postings.of(campaign, commune.first())).getFirst().id();
        return id(take(posting, entry(household).id(), on));
    }

    private static ObjectionId id(VillageOutcome outcome) {
        assertThat(outcome).isInstanceOf(VillageOutcome.Done.class);
        return (ObjectionId) ((VillageOutcome.Done) outcome).id();
    }

    private VillageOutcome answer(ObjectionId id, Result result, String text) {
        return users.as(commune.officer(), () -> objections.answer(id, new Reply(result, text, "")));
    }

    private static VillageOutcome refused(VillageRefusal because) {
        return new VillageOutcome.Refused(because);
    }

    private EntryState state(HouseholdRow household) {
        return entry(household).state();
    }

    private Entry entry(HouseholdRow household) {
        return users.as(commune.officer(), () -> read.page(campaign, EntryFilter.ALL, 0, 50)).entries().stream()
                .filter(it -> it.household().equals(household.id()))
                .findFirst()
                .orElseThrow();
    }
}
