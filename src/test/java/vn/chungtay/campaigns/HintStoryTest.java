package vn.chungtay.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.chungtay.campaigns.CompleteSheet.one;
import static vn.chungtay.campaigns.CompleteSheet.with;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.StoryTest;
import vn.chungtay.campaigns.GivenReview.Commune;
import vn.chungtay.campaigns.model.Entry;
import vn.chungtay.campaigns.model.EntryFilter;
import vn.chungtay.campaigns.model.EntryState;
import vn.chungtay.campaigns.model.hint.HintNote;
import vn.chungtay.campaigns.model.hint.ReviewHint.Scope;
import vn.chungtay.campaigns.usecase.FillInSheet;
import vn.chungtay.campaigns.usecase.ReadCampaigns;
import vn.chungtay.campaigns.store.HintStore;
import vn.chungtay.campaigns.usecase.ReadHints;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Caller;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.model.quality.Hint;

/** A village of which all houses are the same on paper, beside one where they are not. */
@StoryTest
class HintStoryTest {

    private static final int OWN = 11;
    private static final int OTHERS = 20;

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenReview given;

    @Autowired
    private GivenUsers users;

    @Autowired
    private FillInSheet sheets;

    @Autowired
    private ReadCampaigns read;

    @Autowired
    private HintStore store;

    @Autowired
    private ReadHints hints;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Commune commune;
    private CampaignId campaign;

    @BeforeEach
    void sheets_of_two_investigators() {
        commune = given.commune();
        for (int i = 0; i < OWN; i++) given.poor(commune.first());
        for (int i = 0; i < OTHERS; i++) given.poor(commune.second());
        campaign = given.opened(commune);
        fill(commune.head(), commune.first(), false);
        fill(commune.officer(), commune.second(), true);
        handedIn();
    }

    @Test
    void the_commune_sees_sheets_that_are_alike_with_the_sheets_the_test_and_what_somebody_said() {
        assertThat(noticeable(commune.colleague())).singleElement().satisfies(it -> {
            assertThat(it.hint().hint().kind()).isEqualTo(Hint.Kind.ALIKE);
            assertThat(it.hint().block()).isEqualTo("house");
            assertThat(it.hint().scope()).isEqualTo(Scope.INVESTIGATOR);
            assertThat(it.hint().of()).isEqualTo(commune.head().value());
            assertThat(it.about()).hasSize(OWN - 1).allMatch(entry -> entry.village().equals(commune.first()));
        });
        assertThat(users.as(commune.colleague(), () -> hints.open(campaign))).contains(1L);
        var page = "/campaigns/" + campaign.value();
        var officer = users.signedIn(commune.colleague());
        assertThat(browser.get().uri(page).with(officer)).hasStatusOk().bodyText().contains("Dấu hiệu cần xem lại: 1 chưa xem");
        assertThat(browser.get().uri(page + "/hints").with(officer)).hasStatusOk().bodyText()
                .contains("không làm thay đổi xếp loại", "10 trong 10 phiếu giống hệt", "kiểm định nhị thức", "phần nhà ở", "/sheet\"");
        assertThat(note(commune.colleague(), " ")).as("why is needed").isFalse();

        assertThat(browser.post().uri(page + "/hints").param("scope", "INVESTIGATOR").param("whose", commune.head().value().toString())
                .param("kind", "ALIKE").param("block", "house").param("said", "Nhà tái định cư cùng mẫu").with(officer).with(csrf()))
                .hasStatus3xxRedirection();

        assertThat(browser.get().uri(page + "/hints").with(officer)).hasStatusOk().bodyText().contains("Nhà tái định cư cùng mẫu");
        assertThat(users.as(commune.colleague(), () -> hints.open(campaign))).contains(0L);
        assertThat(entries(commune.first())).as("a hint changes no household").allMatch(it -> it.state() == EntryState.LISTED);
    }

    @Test
    void whoever_filled_the_sheets_in_sees_their_own_and_nobody_elses_also_before_handing_in() {
        assertThat(noticeable(commune.head())).singleElement().satisfies(it -> assertThat(it.hint().of()).isEqualTo(commune.head().value()));
        assertThat(users.as(commune.head(), () -> hints.of(campaign))).allMatch(it -> it.hint().of().equals(commune.head().value()));
        takenBack();

        assertThat(noticeable(commune.head())).as("before they are handed in").hasSize(1);
        assertThat(noticeable(commune.colleague())).as("and the commune after").isEmpty();
        var page = "/campaigns/" + campaign.value() + "/hints";
        for (var other : List.of(commune.superior(), commune.leader(), given.commune().officer())) {
            var status = browser.get().uri(page).with(users.signedIn(other)).exchange().getResponse().getStatus();
            assertThat(status).as("nobody above and nobody beside").isEqualTo(other.equals(commune.leader()) ? 200 : 403);
        }
    }

    @Test
    void a_note_holds_until_there_are_more_sheets() {
        assertThat(note(commune.colleague(), "Nhà cùng mẫu")).isTrue();
        assertThat(users.as(commune.colleague(), () -> hints.open(campaign))).contains(0L);
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> jdbc.sql("""
                update campaigns.entry set left_on = '2026-11-01', left_why = 'MOVED_OUT'
                where id = (select id from campaigns.entry where campaign_id = ? and village_id = ? order by id limit 1)
                """).params(campaign.value(), commune.first().value()).update()));

        // Ten sheets are still enough to see that they are alike.
        assertThat(users.as(commune.colleague(), () -> hints.open(campaign))).contains(1L);
    }

    @Test
    void what_investigators_say_of_their_own_sheets_is_kept_and_somebody_else_still_looks_into_it() {
        assertThat(note(commune.head(), "Nhà tái định cư cùng mẫu")).isTrue();

        assertThat(users.as(commune.colleague(), () -> hints.open(campaign))).as("own work is not cleared by oneself").contains(1L);
        assertThat(noticeable(commune.colleague())).singleElement().satisfies(it -> assertThat(it.isOpen()).isTrue());
        assertThat(browser.get().uri("/campaigns/" + campaign.value() + "/hints").with(users.signedIn(commune.colleague()))).hasStatusOk()
                .bodyText().contains("Giải thích của người nộp phiếu", "Nhà tái định cư cùng mẫu", "Ghi đã xem");
        assertThat(note(commune.colleague(), "Đã đến xem ba nhà")).isTrue();
        assertThat(users.as(commune.colleague(), () -> hints.open(campaign))).contains(0L);
    }

    @Test
    void who_has_filled_in_every_sheet_of_a_village_does_not_answer_alone_for_what_stands_out_in_it() {
        noteOfVillage(commune.head(), 1);
        noteOfVillage(commune.colleague(), 2);

        var notes = users.as(commune.officer(), () -> transaction.execute(_ -> store.notes(campaign)));

        assertThat(notes).extracting(HintNote::own).as("the latest first").containsExactly(false, true);
    }

    /** After the sheets, of which some are handed in a little later than now. */
    private void noteOfVillage(UserId who, int daysLater) {
        users.runAs(who, () -> transaction.executeWithoutResult(_ -> jdbc.sql("""
                insert into campaigns.hint_note (id, campaign_id, scope, scope_id, kind, block, hits, looked_at, said, noted_at)
                values (gen_random_uuid(), ?, 'VILLAGE', ?, 'BUNCHING_BELOW', 'INCOME', 5, 8, 'đã xem', now() + make_interval(days => ?))
                """).params(campaign.value(), commune.first().value(), daysLater).update()));
    }

    @Test
    void the_hints_of_a_review_come_as_a_file_for_the_commune() {
        note(commune.head(), "Nhà tái định cư cùng mẫu");
        var file = "/campaigns/" + campaign.value() + "/hints/file?format=CSV";

        assertThat(browser.get().uri(file).with(users.signedIn(commune.officer()))).hasStatusOk()
                .bodyText().contains("chưa xem", "Nhà tái định cư cùng mẫu");
        assertThat(browser.get().uri(file).with(users.signedIn(commune.head()))).hasStatus(403);
        assertThat(users.as(commune.head(), () -> hints.openByVillage(campaign))).isEmpty();
    }

    @Test
    void the_board_counts_again_only_when_a_sheet_has_changed() {
        var before = looksAtSheets();
        for (int i = 0; i < 3; i++) assertThat(users.as(commune.colleague(), () -> hints.open(campaign))).contains(1L);
        assertThat(looksAtSheets() - before).as("once for each of the two villages").isEqualTo(2);

        takenBack();
        assertThat(users.as(commune.colleague(), () -> hints.open(campaign))).contains(0L);
    }

    private int looksAtSheets() {
        var looks = new AtomicInteger();
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> looks.set(jdbc.sql("""
                select count(*) from audit.entry where kind = 'LOOKED' and user_id is null and units && cast(array[?, ?] as uuid[])
                """).params(commune.first().value(), commune.second().value()).query(Integer.class).single())));
        return looks.get();
    }

    private boolean note(UserId who, String said) {
        return users.as(who, () -> hints.note(campaign, Scope.INVESTIGATOR, commune.head().value(), "ALIKE", "house", said));
    }

    private List<ReadHints.Shown> noticeable(UserId who) {
        return users.as(who, () -> hints.of(campaign)).stream().filter(it -> it.hint().isNoticeable()).toList();
    }

    private void fill(UserId who, UnitId village, boolean varied) {
        int area = 30;
        for (var it : entries(village)) {
            area++;
            var answers = with(with(with(with(sheetOf(who, it), null, "floor_area", Answer.Number.of(varied ? area : 30)), null, "house_state", one("TEMPORARY")),
                    null, "water", one(varied || area % 2 == 0 ? "PIPED" : "RAIN")), null, "latrine", one("VIP"));
            var all = with(answers, null, "farm_land", Answer.Number.of(varied ? 7L * area : 13L * area));
            users.runAs(who, () -> {
                var open = sheets.open(it.id());
                sheets.save(it.id(), open.revision(), open.filled().with(with(all, null, "television", new Answer.YesNo(true))));
            });
        }
    }

    private Answers sheetOf(UserId who, Entry it) {
        return users.as(who, () -> {
            sheets.begin(it.id()).orElseThrow();
            return sheets.open(it.id()).filled().answers();
        });
    }

    private List<Entry> entries(UnitId village) {
        return users.as(commune.officer(), () -> read.page(campaign, EntryFilter.of(village), 0, 100)).entries();
    }

    /** One after the other, each within some minutes. */
    private void handedIn() {
        change("""
                update campaigns.sheet s set handed_in_by = begun_by, revision = 2,
                    handed_in_at = begun_at + interval '20 minutes' + make_interval(secs => abs(hashtext(s.sheet_id::text)) % 600)
                from campaigns.entry e where e.id = s.entry_id and e.campaign_id = ?
                """);
    }

    private void takenBack() {
        change("""
                update campaigns.sheet s set handed_in_by = null, revision = null, handed_in_at = null
                from campaigns.entry e where e.id = s.entry_id and e.campaign_id = ? and s.begun_by = '%s'
                """.formatted(commune.head().value()));
    }

    private void change(String sql) {
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> jdbc.sql(sql).param(campaign.value()).update()));
    }
}
