package vn.chungtay.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.approvals.Dossiers;
import vn.chungtay.approvals.Move;
import vn.chungtay.approvals.MoveResult;
import vn.chungtay.campaigns.GivenReview.Commune;
import vn.chungtay.campaigns.model.CampaignRefusal;
import vn.chungtay.campaigns.model.ClassMovement;
import vn.chungtay.campaigns.model.DecidedHousehold;
import vn.chungtay.campaigns.model.Decision;
import vn.chungtay.campaigns.model.DecisionState;
import vn.chungtay.campaigns.model.Entry;
import vn.chungtay.campaigns.model.EntryFilter;
import vn.chungtay.campaigns.model.EntryState;
import vn.chungtay.campaigns.store.DecisionStore;
import vn.chungtay.campaigns.usecase.CampaignOutcome;
import vn.chungtay.campaigns.usecase.FinishCampaign;
import vn.chungtay.campaigns.usecase.KeepRoster;
import vn.chungtay.campaigns.usecase.ProposeDecision;
import vn.chungtay.campaigns.usecase.ProposeDecision.Answer;
import vn.chungtay.campaigns.usecase.ReadCampaigns;
import vn.chungtay.campaigns.usecase.ReadDecisions;
import vn.chungtay.campaigns.usecase.RecogniseDecision;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Caller;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.HouseholdAct;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.usecase.ChangeHousehold;
import vn.chungtay.standards.PovertyClass;

/** From settled results to classes in the registry; the day of the stories is 21/11/2026. */
@StoryTest
class RecognitionStoryTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 11, 20);
    private static final Decision.Act ACT = new Decision.Act("125/QĐ-UBND", DECIDED, DECIDED);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenReview given;

    @Autowired
    private GivenUsers users;

    @Autowired
    private ProposeDecision proposing;

    @Autowired
    private RecogniseDecision recognising;

    @Autowired
    private DecisionStore store;

    @Autowired
    private GivenRecognised lists;

    @Autowired
    private ReadDecisions read;

    @Autowired
    private ReadCampaigns campaigns;

    @Autowired
    private KeepRoster roster;

    @Autowired
    private FinishCampaign finishing;

    @Autowired
    private ChangeHousehold acts;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Commune commune;
    private HouseholdRow stays;
    private HouseholdRow rises;
    private HouseholdRow second;
    private CampaignId campaign;

    @BeforeEach
    void three_poor_households_are_looked_at_and_settled() {
        commune = given.commune();
        stays = given.poor(commune.first());
        rises = given.poor(commune.first());
        second = given.poor(commune.second());
        campaign = given.opened(commune);
        given.look(commune.officer(), stays.id(), 4, Cause.NO_LAND);
        given.look(commune.officer(), rises.id(), 1);
        given.look(commune.officer(), second.id(), 4, Cause.ILLNESS);
        given.settle(campaign, commune.first());
        given.settle(campaign, commune.second());
    }

    @Test
    @Requirement({"REV-03", "REV-08", "HHD-14"})
    void a_list_goes_from_the_officer_over_the_level_above_to_signature_and_number_and_then_holds() {
        var list = proposed();
        assertThat(households(list)).extracting(DecidedHousehold::movement)
                .containsExactlyInAnyOrder(ClassMovement.STAYS_POOR, ClassMovement.POOR_TO_NEAR_POOR, ClassMovement.STAYS_POOR);
        signed(list);
        var before = hashOf(list);

        assertThat(recognise(list)).isEmpty();

        assertThat(classOf(rises)).contains("NEAR_POOR 2026-11-20 125/QĐ-UBND");
        assertThat(classOf(stays)).contains("POOR 2026-11-20 125/QĐ-UBND");
        assertThat(state(rises)).isEqualTo(EntryState.DECIDED);
        assertThat(find(list).state()).isEqualTo(DecisionState.RECOGNISED);
        assertThat(find(list).hash()).isEqualTo(before).isNotNull();
    }

    @Test
    @Requirement("SEC-03")
    void nobody_signs_what_they_made_and_the_level_above_cannot_be_left_out() {
        var list = proposed();

        assertThat(move(commune.officer(), list)).isInstanceOf(MoveResult.Moved.class);
        assertThat(move(commune.leader(), list)).isInstanceOf(MoveResult.Refused.class);
        assertThat(move(commune.superior(), list)).isInstanceOf(MoveResult.Moved.class);
        assertThat(move(commune.officer(), list)).isInstanceOf(MoveResult.Refused.class);
        assertThat(recognise(list)).contains(new CampaignRefusal.NotSigned());
        assertThat(move(commune.leader(), list)).isInstanceOf(MoveResult.Moved.class);
    }

    @Test
    void the_level_above_sends_it_back_with_a_reason_and_it_is_made_anew() {
        var list = proposed();
        move(commune.officer(), list);

        var returned = users.as(commune.superior(), () -> {
            var standing = read.find(list).dossier().orElseThrow();
            return dossiers.move(standing.id(), standing.version(), new Move.Returned(1, "Rà soát lại xóm Suối Cạn"));
        });

        assertThat(returned).isInstanceOf(MoveResult.Moved.class);
        assertThat(find(list).state()).isEqualTo(DecisionState.DRAFT);
        given.look(commune.officer(), stays.id(), 4, Cause.NO_LAND);
        assertThat(users.as(commune.officer(), () -> proposing.renew(list, find(list).version())))
                .isEqualTo(new Answer.Proposed(list));
        assertThat(households(list)).hasSize(2);
        assertThat(state(stays)).isEqualTo(EntryState.LOOKED);
    }

    @Test
    @Requirement("REV-06")
    void a_household_that_moved_after_the_list_was_made_stops_it_until_it_is_made_anew() {
        var list = proposed();
        users.as(commune.officer(), () -> acts.change(
                second.id(), 1, new HouseholdAct.MoveOut(LocalDate.of(2026, 11, 18))));

        var refused = move(commune.officer(), list);

        assertThat(refused).isInstanceOf(MoveResult.Refused.class);
        users.as(commune.officer(), () -> proposing.renew(list, find(list).version()));
        assertThat(households(list)).hasSize(2);
        signed(list);
        assertThat(recognise(list)).isEmpty();
        assertThat(classOf(second)).contains("POOR 2024-01-01 01/QĐ-UBND");
    }

    @Test
    void a_list_that_was_given_up_does_not_rise_again_by_its_dossier() {
        var list = proposed();
        var version = find(list).version();
        assertThat(users.as(commune.officer(), () -> proposing.giveUp(list, version))).isEmpty();
        var other = proposed();

        assertThat(move(commune.officer(), list)).isInstanceOf(MoveResult.Refused.class);

        assertThat(find(list).state()).isEqualTo(DecisionState.GIVEN_UP);
        signed(other);
        assertThat(recognise(other)).isEmpty();
        assertThatThrownBy(() -> write("update campaigns.decision set state = 'DRAFT' where id = ?", list))
                .hasMessageContaining("does not rise again");
    }

    @Test
    void a_household_that_is_looked_at_again_stops_its_list_even_after_the_signature() {
        var list = proposed();
        signed(list);
        given.look(commune.officer(), stays.id(), 1);

        assertThat(recognise(list)).contains(new CampaignRefusal.ChangedSince(1));

        assertThat(find(list).state()).isEqualTo(DecisionState.SIGNED);
        assertThat(classOf(stays)).contains("POOR 2024-01-01 01/QĐ-UBND");
    }

    @Test
    void an_objection_in_time_that_is_written_down_after_the_signature_stops_the_number() {
        var list = proposed();
        signed(list);
        write("""
                insert into campaigns.objection (id, posting_id, entry_id, received_on, by_whom, said, late, due_on)
                select gen_random_uuid(), p.posting_id, p.entry_id, '2026-10-21', 'Bà Hoa', 'Hộ này có xe tải', false, '2026-10-28'
                from campaigns.posted p join campaigns.decided d on d.entry_id = p.entry_id where d.decision_id = ? limit 1
                """, list);

        assertThat(recognise(list)).contains(new CampaignRefusal.ChangedSince(1));

        assertThat(find(list).state()).isEqualTo(DecisionState.SIGNED);
    }

    @Test
    void a_draft_for_which_nothing_is_left_stays_as_it_was_and_an_empty_one_goes_nowhere() {
        var list = proposed();
        var before = hashOf(list);
        for (var it : List.of(stays, rises, second)) given.look(commune.officer(), it.id(), 2);
        var version = find(list).version();

        assertThat(users.as(commune.officer(), () -> proposing.renew(list, version)))
                .isEqualTo(new Answer.Refused(new CampaignRefusal.NothingToPropose()));
        assertThat(hashOf(list)).isEqualTo(before);
        assertThat(find(list).version()).isEqualTo(version);

        write("delete from campaigns.decided where decision_id = ?", list);
        assertThat(move(commune.officer(), list)).isInstanceOf(MoveResult.Refused.class);
    }

    @Test
    void what_was_signed_is_not_rewritten_behind_the_program_either() {
        var list = proposed();
        signed(list);

        assertThatThrownBy(() -> write("update campaigns.decided set class_after = 'NOT_POOR' where decision_id = ?", list))
                .hasMessageContaining("a signed list stays as it is");
    }

    @Test
    void numbers_and_days_that_cannot_be_are_refused_and_nothing_is_written() {
        var list = proposed();
        signed(list);

        assertThat(recognise(list, new Decision.Act("125", DECIDED, DECIDED))).contains(new CampaignRefusal.BadNumber("125"));
        assertThat(recognise(list, act(LocalDate.of(2026, 11, 22))))
                .contains(new CampaignRefusal.DecidedInFuture(LocalDate.of(2026, 11, 21)));
        assertThat(recognise(list, act(LocalDate.of(2026, 10, 11))))
                .contains(new CampaignRefusal.DecidedBeforeLooks(GivenReview.LOOK_DAY));
        assertThat(recognise(list, act(LocalDate.of(2026, 10, 20))))
                .contains(new CampaignRefusal.DecidedBeforePostingEnds(LocalDate.of(2026, 10, 21)));
        assertThat(recognise(list, new Decision.Act("125/QĐ-UBND", DECIDED, DECIDED.minusDays(1))))
                .get().isInstanceOf(CampaignRefusal.BeginsOutside.class);
        assertThat(classOf(rises)).contains("POOR 2024-01-01 01/QĐ-UBND");
        assertThat(recognise(list, act(LocalDate.of(2026, 10, 21)))).isEmpty();
    }

    @Test
    @Requirement("HHD-14")
    void a_correction_is_a_signed_list_of_its_own_and_the_first_stays_as_it_was() {
        var first = proposed();
        signed(first);
        recognise(first, act(LocalDate.of(2026, 11, 10)));
        given.look(commune.officer(), rises.id(), 5, Cause.NO_CAPITAL);

        assertThat(users.as(commune.officer(), () -> proposing.correct(first, " ")))
                .isEqualTo(new Answer.Refused(new CampaignRefusal.ReasonNeeded()));
        var mending = id(users.as(commune.officer(), () -> proposing.correct(first, "Đếm sót hai chỉ số")));
        signed(mending);
        var sameDay = LocalDate.of(2026, 11, 10);
        assertThat(recognise(mending, new Decision.Act("130/QĐ-UBND", sameDay, sameDay)))
                .contains(new CampaignRefusal.BeginsWithAnother(LocalDate.of(2026, 11, 11)));
        assertThat(recognise(mending, new Decision.Act("130/QĐ-UBND", DECIDED, DECIDED))).isEmpty();

        assertThat(classOf(rises)).contains("POOR 2026-11-20 130/QĐ-UBND");
        assertThat(households(first)).filteredOn(it -> it.household().equals(rises.id()))
                .extracting(DecidedHousehold::after).containsExactly(PovertyClass.NEAR_POOR);
        assertThat(households(mending)).hasSize(1);
    }

    @Test
    void a_list_that_was_mended_is_mended_again_only_where_its_last_word_differs() {
        var first = proposed();
        signed(first);
        recognise(first, act(LocalDate.of(2026, 11, 10)));
        given.look(commune.officer(), rises.id(), 5, Cause.NO_CAPITAL);
        var mending = id(users.as(commune.officer(), () -> proposing.correct(first, "Đếm sót hai chỉ số")));
        signed(mending);
        recognise(mending, new Decision.Act("130/QĐ-UBND", DECIDED, DECIDED));

        assertThat(users.as(commune.officer(), () -> proposing.correct(first, "Lần nữa")))
                .isEqualTo(new Answer.Refused(new CampaignRefusal.NothingToPropose()));
    }

    @Test
    void two_lists_at_once_and_a_number_twice_are_stopped_behind_the_program_too() {
        var list = proposed();
        Optional<DecisionId> atOnce = users.as(commune.officer(), () -> transaction.execute(_ -> store.begin(campaign, null, "")));
        assertThat(atOnce).isEmpty();
        signed(list);
        recognise(list);
        var other = lists.drafted(campaign, 2);

        assertThatThrownBy(() -> lists.decided(other, ACT.number())).hasStackTraceContaining("uniq$decision_number");
    }

    @Test
    @Requirement("HHD-06")
    void a_village_closes_with_every_result_settled_and_the_review_ends_when_all_are_recognised() {
        users.as(commune.officer(), () -> roster.close(campaign, commune.first()));
        assertThat(finish()).isEqualTo(new CampaignOutcome.Refused(new CampaignRefusal.VillagesOpen(1)));
        users.as(commune.officer(), () -> roster.close(campaign, commune.second()));
        assertThat(finish()).isEqualTo(new CampaignOutcome.Refused(new CampaignRefusal.NotSettled(3)));
        var list = proposed();
        signed(list);
        recognise(list);

        assertThat(finish()).isEqualTo(new CampaignOutcome.Done(campaign));
    }

    @Test
    void the_pages_show_the_list_and_take_the_number() {
        var list = proposed();
        signed(list);
        var page = "/campaigns/decisions/" + list.value();

        assertThat(browser.get().uri(page).with(users.signedIn(commune.archivist())))
                .hasStatusOk().bodyText().contains("Cấp số").doesNotContain("Nguyễn Văn An");
        assertThat(browser.get().uri(page).with(users.signedIn(commune.leader())))
                .hasStatusOk().bodyText().contains("Thoát nghèo, thành hộ cận nghèo", "Đã ký, chờ cấp số");
        var numbered = browser.post().uri(page + "/number").param("version", String.valueOf(find(list).version()))
                .param("number", "126/QĐ-UBND").param("decidedOn", "2026-11-20")
                .with(users.signedIn(commune.archivist())).with(csrf()).exchange();
        assertThat(numbered).hasStatus3xxRedirection();
        assertThat(find(list).state()).isEqualTo(DecisionState.RECOGNISED);
        assertThat(browser.get().uri("/campaigns/" + campaign.value() + "/decisions").with(users.signedIn(commune.officer())))
                .hasStatusOk().bodyText().contains("126/QĐ-UBND");
    }

    private DecisionId proposed() {
        return id(users.as(commune.officer(), () -> proposing.propose(campaign)));
    }

    private static DecisionId id(Answer answer) {
        if (answer instanceof Answer.Proposed it) return it.decision();
        throw new AssertionError("refused: " + answer);
    }

    private void signed(DecisionId list) {
        for (var who : List.of(commune.officer(), commune.superior(), commune.leader())) {
            assertThat(move(who, list)).isInstanceOf(MoveResult.Moved.class);
        }
    }

    private MoveResult move(UserId who, DecisionId list) {
        return users.as(who, () -> {
            var standing = read.find(list).dossier().orElseThrow();
            return dossiers.move(standing.id(), standing.version(), new Move.Done(""));
        });
    }

    private Optional<CampaignRefusal> recognise(DecisionId list) {
        return recognise(list, ACT);
    }

    private Optional<CampaignRefusal> recognise(DecisionId list, Decision.Act act) {
        var version = find(list).version();
        return users.as(commune.archivist(), () -> recognising.recognise(list, version, act));
    }

    private static Decision.Act act(LocalDate on) {
        return new Decision.Act("125/QĐ-UBND", on, on);
    }

    private void write(String sql, DecisionId list) {
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> jdbc.sql(sql).param(list.value()).update()));
    }

    private CampaignOutcome finish() {
        return users.as(commune.leader(), () -> finishing.finish(campaign));
    }

    private Decision find(DecisionId list) {
        return users.as(commune.officer(), () -> read.find(list)).decision();
    }

    private String hashOf(DecisionId list) {
        return DecidedHousehold.hash(households(list));
    }

    private List<DecidedHousehold> households(DecisionId list) {
        return users.as(commune.officer(), () -> read.households(list));
    }

    private EntryState state(HouseholdRow household) {
        return users.as(commune.officer(), () -> campaigns.page(campaign, EntryFilter.ALL, 0, 50)).entries().stream()
                .filter(it -> it.household().equals(household.id()))
                .map(Entry::state)
                .findFirst()
                .orElseThrow();
    }

    private Optional<String> classOf(HouseholdRow household) {
        return Optional.ofNullable(users.as(commune.officer(), () -> transaction.execute(_ -> jdbc.sql(
                        """
                        select class || ' ' || valid_from || ' ' || decision_no from registry.class_period
                        where household_id = ? and valid_to is null
                        """)
                .param(household.id().value())
                .query(String.class)
                .single())));
    }
}
