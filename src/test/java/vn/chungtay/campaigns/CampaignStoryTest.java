package vn.chungtay.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.TestWorld;
import vn.chungtay.campaigns.GivenReview.Commune;
import vn.chungtay.campaigns.model.CampaignRefusal;
import vn.chungtay.campaigns.model.Entry;
import vn.chungtay.campaigns.model.EntryFilter;
import vn.chungtay.campaigns.model.EntryReason;
import vn.chungtay.campaigns.model.EntryState;
import vn.chungtay.campaigns.model.LeftWhy;
import vn.chungtay.campaigns.model.RosterChange;
import vn.chungtay.campaigns.model.VillageProgress;
import vn.chungtay.campaigns.store.RosterStore;
import vn.chungtay.campaigns.usecase.CampaignOutcome;
import vn.chungtay.campaigns.usecase.KeepRoster;
import vn.chungtay.campaigns.usecase.OpenCampaign;
import vn.chungtay.campaigns.usecase.ReadCampaigns;
import vn.chungtay.campaigns.usecase.RequestReview;
import vn.chungtay.geography.Decision;
import vn.chungtay.geography.Naming;
import vn.chungtay.geography.UnitAct;
import vn.chungtay.geography.UnitAct.Merger;
import vn.chungtay.geography.UnitAct.Transfer;
import vn.chungtay.geography.UnitChange;
import vn.chungtay.geography.UnitId;
import vn.chungtay.geography.UnitKind;
import vn.chungtay.geography.UnitRegister;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.platform.Caller;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.GivenHouseholds;
import vn.chungtay.registry.GivenVillages;
import vn.chungtay.registry.HouseholdAct;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.Reviews;
import vn.chungtay.registry.usecase.ChangeHousehold;
import vn.chungtay.standards.PovertyClass;

/** A review from its opening to complete villages; the day of the stories is 21/11/2026. */
@StoryTest
class CampaignStoryTest {

    private static final LocalDate TODAY = TestWorld.TODAY;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenReview given;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private OpenCampaign opening;

    @Autowired
    private ReadCampaigns read;

    @Autowired
    private KeepRoster roster;

    @Autowired
    private RequestReview requests;

    @Autowired
    private RosterStore store;

    @Autowired
    private Reviews registry;

    @Autowired
    private UnitRegister register;

    @Autowired
    private GivenVillages places;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ChangeHousehold acts;

    private Commune commune;
    private HouseholdRow poor;
    private HouseholdRow elsewhere;

    @BeforeEach
    void two_poor_households_in_two_villages_and_one_that_is_not() {
        commune = given.commune();
        poor = given.poor(commune.first());
        elsewhere = given.poor(commune.second());
        households.in(commune.first()).stored();
    }

    @Test
    void the_list_of_the_yearly_review_holds_the_poor_and_no_others() {
        var campaign = given.opened(commune);

        assertThat(entries(campaign, EntryFilter.ALL))
                .extracting(Entry::household, Entry::reason, Entry::state)
                .containsExactlyInAnyOrder(
                        tuple(poor.id(), EntryReason.POOR, EntryState.LISTED),
                        tuple(elsewhere.id(), EntryReason.POOR, EntryState.LISTED));
    }

    @Test
    void there_is_one_yearly_review_of_a_commune_and_none_before_its_first_day() {
        given.opened(commune);

        assertThat(open(2026)).isEqualTo(new CampaignOutcome.Refused(new CampaignRefusal.ThereAlready()));
        assertThat(open(2027))
                .isEqualTo(new CampaignOutcome.Refused(new CampaignRefusal.NotOpenYet(LocalDate.of(2027, 9, 1))));
        assertThat(open(2020)).isInstanceOf(CampaignOutcome.Refused.class);
    }

    @Test
    void a_look_recorded_in_the_registry_counts_for_the_review_and_a_later_one_replaces_it() {
        var campaign = given.opened(commune);

        given.look(commune.officer(), poor.id(), 2);
        given.look(commune.head(), poor.id(), 4, Cause.NO_CAPITAL);

        var entry = entry(campaign, poor);
        assertThat(entry.state()).isEqualTo(EntryState.LOOKED);
        assertThat(entry.outcome()).contains(PovertyClass.POOR);
        assertThat(entry.look().orElseThrow().number()).isEqualTo(2);
        assertThat(entry(campaign, elsewhere).state()).isEqualTo(EntryState.LISTED);
    }

    @Test
    void a_village_is_not_complete_while_a_household_waits_or_lacks_a_cause() {
        var campaign = given.opened(commune);

        assertThat(close(campaign)).isEqualTo(new CampaignOutcome.Refused(new CampaignRefusal.NotReviewed(1)));
        given.look(commune.officer(), poor.id(), 4);
        assertThat(close(campaign)).isEqualTo(new CampaignOutcome.Refused(new CampaignRefusal.CausesMissing(1)));
        given.look(commune.officer(), poor.id(), 4, Cause.NO_LAND);
        assertThat(close(campaign)).isEqualTo(new CampaignOutcome.Refused(new CampaignRefusal.NotSettled(1)));
    }

    @Test
    void households_that_moved_or_ended_or_came_since_are_taken_over_on_request() {
        var campaign = given.opened(commune);
        given.look(commune.officer(), poor.id(), 4, Cause.NO_LAND);
        act(poor, 1, new HouseholdAct.Move(commune.second(), null, LocalDate.of(2026, 11, 1)));
        act(elsewhere, 0, new HouseholdAct.Dissolve(LocalDate.of(2026, 11, 2)));
        var newcomer = given.poor(commune.first());

        assertThat(changes(campaign))
                .extracting(RosterChange::kind)
                .containsExactlyInAnyOrder(
                        RosterChange.Kind.MOVED_WITHIN, RosterChange.Kind.DISSOLVED, RosterChange.Kind.ENTERED);
        users.as(commune.officer(), () -> roster.catchUp(campaign));

        assertThat(changes(campaign)).isEmpty();
        assertThat(entry(campaign, poor).village()).isEqualTo(commune.second());
        assertThat(entry(campaign, poor).state()).isEqualTo(EntryState.LOOKED);
        assertThat(entry(campaign, newcomer).state()).isEqualTo(EntryState.LISTED);
        assertThat(entries(campaign, EntryFilter.ALL.in(EntryState.LEFT)))
                .singleElement()
                .returns(LeftWhy.DISSOLVED, Entry::leftWhy);
    }

    @Test
    void nobody_comes_on_the_list_of_a_month_by_the_registry_but_by_asking_and_may_ask_no_more() {
        var campaign = month();
        assertThat(entries(campaign, EntryFilter.ALL)).isEmpty();
        assertThat(changes(campaign)).isEmpty();
        users.as(commune.officer(), () -> roster.catchUp(campaign));
        assertThat(entries(campaign, EntryFilter.ALL)).isEmpty();

        assertThat(request(campaign, "KHONG-CO", TODAY)).isEqualTo(refused(new CampaignRefusal.NotHere()));
        assertThat(request(campaign, code(poor), TODAY.plusDays(1))).isEqualTo(refused(new CampaignRefusal.RequestedInFuture(TODAY)));
        assertThat(request(campaign, code(poor), TODAY)).isInstanceOf(CampaignOutcome.Done.class);
        assertThat(request(campaign, code(poor), TODAY)).isEqualTo(refused(new CampaignRefusal.ListedAlready()));
        var entry = entry(campaign, poor);
        assertThat(entry).returns(EntryReason.REQUEST, Entry::reason).returns(EntryState.LISTED, Entry::state);

        assertThat(withdraw(entry)).isInstanceOf(CampaignOutcome.Done.class);
        assertThat(withdraw(entry)).isEqualTo(refused(new CampaignRefusal.NoRequest()));
        assertThat(entry(campaign, poor)).returns(EntryState.LEFT, Entry::state).returns(LeftWhy.WITHDRAWN, Entry::leftWhy);
        assertThat(changes(campaign)).isEmpty();
        assertThat(request(campaign, code(poor), TODAY)).isInstanceOf(CampaignOutcome.Done.class);
        assertThat(entry(campaign, poor).state()).isEqualTo(EntryState.LISTED);
    }

    @Test
    void an_officer_lists_a_household_by_its_request_on_the_page_of_the_list() {
        var campaign = month();
        var list = "/campaigns/" + campaign.value() + "/households";

        assertThat(browser.get().uri(list).with(users.signedIn(commune.officer())))
                .hasStatusOk().bodyText().contains("Thêm hộ có giấy đề nghị");
        assertThat(browser.get().uri(list).with(users.signedIn(commune.head())))
                .hasStatusOk().bodyText().doesNotContain("Thêm hộ có giấy đề nghị");
        assertThat(browser.post().uri(list + "/requests").param("code", code(poor)).param("on", "2026-11-20")
                .with(users.signedIn(commune.officer())).with(csrf())).hasStatus3xxRedirection();
        var one = list + "/" + entry(campaign, poor).id().value();
        assertThat(browser.get().uri(one).with(users.signedIn(commune.officer())))
                .hasStatusOk().bodyText().contains("Rút giấy đề nghị");
        assertThat(browser.post().uri(one + "/withdrawal").with(users.signedIn(commune.head())).with(csrf())).hasStatus(403);
    }

    @Test
    void a_village_that_is_merged_hands_its_households_on_and_only_who_went_to_another_commune_leaves() {
        var campaign = given.opened(commune);
        given.look(commune.officer(), poor.id(), 4, Cause.NO_LAND);

        var merged = merge(commune.first(), commune.second());
        assertThat(changes(campaign)).extracting(RosterChange::kind).containsOnly(RosterChange.Kind.MOVED_WITHIN);
        users.as(commune.officer(), () -> roster.catchUp(campaign));

        assertThat(changes(campaign)).isEmpty();
        assertThat(entry(campaign, poor)).returns(merged, Entry::village).returns(EntryState.LOOKED, Entry::state);
        assertThat(entry(campaign, elsewhere)).returns(merged, Entry::village).returns(EntryState.LISTED, Entry::state);
    }

    @Test
    void a_village_that_goes_to_another_commune_takes_its_households_off_the_list() {
        var campaign = given.opened(commune);

        done(new Transfer(commune.second(), places.communeIn(commune.province())));

        assertThat(changes(campaign)).extracting(RosterChange::household, RosterChange::kind)
                .containsExactly(tuple(elsewhere.id(), RosterChange.Kind.MOVED_OUT));
        assertThat(users.as(commune.officer(), () -> roster.catchUp(campaign))).isInstanceOf(CampaignOutcome.Done.class);
        assertThat(changes(campaign)).isEmpty();
    }

    @Test
    void a_household_that_left_and_came_back_is_on_the_list_again() {
        var campaign = given.opened(commune);
        given.look(commune.officer(), poor.id(), 4, Cause.NO_LAND);
        left(campaign, poor);
        assertThat(entry(campaign, poor).state()).isEqualTo(EntryState.LEFT);

        assertThat(changes(campaign)).extracting(RosterChange::kind).containsExactly(RosterChange.Kind.RETURNED);
        users.as(commune.officer(), () -> roster.catchUp(campaign));

        assertThat(entry(campaign, poor)).returns(EntryState.LOOKED, Entry::state).returns(null, Entry::leftWhy);
        assertThat(changes(campaign)).isEmpty();
    }

    /** What catching up wrote while it lived elsewhere. */
    private void left(CampaignId campaign, HouseholdRow household) {
        var entry = entry(campaign, household).id();
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(
                _ -> store.leave(entry, LeftWhy.MOVED_OUT, LocalDate.of(2026, 11, 1))));
    }

    private UnitId merge(UnitId... villages) {
        var act = new Merger(List.of(villages), commune.id(), new Naming(null, "Hợp Nhất", UnitKind.XOM));
        return done(act);
    }

    private UnitId done(UnitAct act) {
        return switch (register.carryOut(act, new Decision(LocalDate.of(2026, 11, 10), "NQ 1/NQ-HĐND"))) {
            case UnitChange.Done it -> it.units().getFirst();
            case UnitChange.Refused it -> throw new AssertionError("refused: " + it.because());
        };
    }

    @Test
    void the_list_of_reviews_has_pages() {
        for (int month = 1; month <= 21; month++) {
            var first = LocalDate.of(2024, 12, 1).plusMonths(month);
            assertThat(users.as(commune.officer(), () -> opening.regular(commune.id(), first.getYear(), first.getMonthValue())))
                    .isInstanceOf(CampaignOutcome.Done.class);
        }
        var list = "/campaigns?unit=" + commune.id().value();

        assertThat(browser.get().uri(list).with(users.signedIn(commune.officer())))
                .hasStatusOk().bodyText().contains("Trang 1/2", "tháng 9 năm 2026").doesNotContain("Rà soát thường xuyên tháng 1 năm 2025");
        assertThat(browser.get().uri(list + "&page=2").with(users.signedIn(commune.officer())))
                .hasStatusOk().bodyText().contains("Trang 2/2", "Rà soát thường xuyên tháng 1 năm 2025");
    }

    @Test
    void an_address_behind_the_last_page_of_a_list_leads_to_the_last_page() {
        var list = "/campaigns/" + given.opened(commune).value() + "/households";

        assertThat(browser.get().uri(list + "?q=an&page=7").with(users.signedIn(commune.officer())).exchange())
                .hasRedirectedUrl(list + "?q=an&page=1");
    }

    @Test
    void the_head_of_a_village_is_led_to_no_page_that_is_closed_to_them() {
        var board = "/campaigns/" + given.opened(commune).value();

        assertThat(browser.get().uri(board).with(users.signedIn(commune.head())))
                .hasStatusOk().bodyText().contains(board + "/households").doesNotContain(board + "/decisions", board + "/papers");
        assertThat(browser.get().uri(board).with(users.signedIn(commune.officer())))
                .hasStatusOk().bodyText().contains(board + "/decisions", board + "/papers");
    }

    private CampaignId month() {
        var outcome = users.as(commune.officer(), () -> opening.regular(commune.id(), 2026, 11));
        assertThat(outcome).isInstanceOf(CampaignOutcome.Done.class);
        return ((CampaignOutcome.Done) outcome).campaign();
    }

    private CampaignOutcome request(CampaignId campaign, String code, LocalDate on) {
        return users.as(commune.officer(), () -> requests.list(campaign, code, on));
    }

    private CampaignOutcome withdraw(Entry entry) {
        return users.as(commune.officer(), () -> requests.withdraw(entry.id()));
    }

    private static CampaignOutcome refused(CampaignRefusal because) {
        return new CampaignOutcome.Refused(because);
    }

    private String code(HouseholdRow household) {
        return users.as(commune.officer(), () -> registry.known(household.id(), TODAY)).orElseThrow().row().code();
    }

    @Test
    void the_head_of_a_village_sees_its_households_and_only_counts_of_the_others() {
        var campaign = given.opened(commune);

        var seen = users.as(commune.head(), () -> read.page(campaign, EntryFilter.ALL, 0, 50));
        var progress = users.as(commune.head(), () -> read.progress(campaign));

        assertThat(seen.entries()).extracting(Entry::household).containsExactly(poor.id());
        assertThat(progress).hasSize(2).extracting(VillageProgress::listed).containsOnly(1);
    }

    @Test
    @Requirement("REV-01")
    void the_board_counts_households_reviewed_and_villages_finished_of_all() {
        var campaign = given.opened(commune);
        var board = browser.get().uri("/campaigns/" + campaign.value()).with(users.signedIn(commune.officer()));
        assertThat(board).hasStatusOk().bodyText().contains("Hộ đã rà soát: 0/2", "Thôn đã hoàn thành: 0/2");

        given.look(commune.officer(), poor.id(), 4, Cause.NO_LAND);
        assertThat(board).bodyText().contains("Hộ đã rà soát: 1/2", "Thôn đã hoàn thành: 0/2");
        given.settle(campaign, commune.first());
        assertThat(close(campaign)).isInstanceOf(CampaignOutcome.Done.class);

        assertThat(board).bodyText().contains("Hộ đã rà soát: 1/2", "Thôn đã hoàn thành: 1/2");
    }

    @Test
    void an_officer_opens_a_review_on_its_page_and_reads_how_far_it_is() {
        var opened = browser.post().uri("/campaigns").param("unit", commune.id().value().toString()).param("year", "2026")
                .with(users.signedIn(commune.officer())).with(csrf()).exchange();
        assertThat(opened).hasStatus3xxRedirection();
        var board = opened.getResponse().getRedirectedUrl();

        assertThat(browser.get().uri(board).with(users.signedIn(commune.officer())))
                .hasStatusOk().bodyText().contains("Rà soát định kỳ năm 2026", "Chuẩn nghèo áp dụng");
        assertThat(browser.get().uri(board + "/households").with(users.signedIn(commune.officer())))
                .hasStatusOk().bodyText().contains("Chưa rà soát");
        assertThat(browser.get().uri(board + "/villages/" + commune.first().value()).with(users.signedIn(commune.head())))
                .hasStatusOk().bodyText().contains("Suối Cạn").doesNotContain("Hoàn thành rà soát của thôn</button>");
        assertThat(browser.get().uri("/campaigns?unit=" + commune.id().value()).with(users.signedIn(commune.leader())))
                .hasStatusOk().bodyText().contains("Rà soát định kỳ năm 2026");
    }

    private CampaignOutcome open(int year) {
        return users.as(commune.officer(), () -> opening.periodic(commune.id(), year));
    }

    private CampaignOutcome close(CampaignId campaign) {
        return users.as(commune.officer(), () -> roster.close(campaign, commune.first()));
    }

    private List<Entry> entries(CampaignId campaign, EntryFilter filter) {
        return users.as(commune.officer(), () -> read.page(campaign, filter, 0, 50)).entries();
    }

    private List<RosterChange> changes(CampaignId campaign) {
        return users.as(commune.officer(), () -> read.changes(campaign));
    }

    private Entry entry(CampaignId campaign, HouseholdRow household) {
        return entries(campaign, EntryFilter.ALL).stream()
                .filter(it -> it.household().equals(household.id()))
                .findFirst()
                .orElseThrow();
    }

    private void act(HouseholdRow household, int version, HouseholdAct act) {
        users.as(commune.officer(), () -> acts.change(household.id(), version, act));
    }
}
