package vn.chungtay.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
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
import vn.chungtay.campaigns.model.EntryFilter;
import vn.chungtay.campaigns.model.RemarkRefusal;
import vn.chungtay.campaigns.usecase.ProposeDecision;
import vn.chungtay.campaigns.usecase.ReadCampaigns;
import vn.chungtay.campaigns.usecase.ReadDecisions;
import vn.chungtay.campaigns.usecase.ReadRemarks;
import vn.chungtay.campaigns.usecase.RemarkOutcome;
import vn.chungtay.campaigns.usecase.SuperviseReview;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.shared.DateRange;

/** What supervisors found is answered before a list goes for approval; the day of the stories is 21/11/2026. */
@StoryTest
class SupervisionStoryTest {

    private static final LocalDate FOUND = LocalDate.of(2026, 11, 3);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 20);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenReview given;

    @Autowired
    private GivenUsers users;

    @Autowired
    private SuperviseReview supervision;

    @Autowired
    private ReadRemarks read;

    @Autowired
    private ReadCampaigns campaigns;

    @Autowired
    private ProposeDecision proposing;

    @Autowired
    private ReadDecisions decisions;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Commune commune;
    private HouseholdRow household;
    private String code;
    private CampaignId campaign;
    private UserId statistics;
    private UserId front;

    @BeforeEach
    void a_settled_household_of_a_review_with_supervisors() {
        commune = given.commune();
        household = given.poor(commune.first());
        campaign = given.opened(commune);
        given.look(commune.officer(), household.id(), 4, Cause.NO_LAND);
        given.settle(campaign, commune.first());
        code = users.as(commune.officer(), () -> campaigns.page(campaign, EntryFilter.ALL, 0, 1)).entries().getFirst().code();
        statistics = users.user(Role.STATISTICS, commune.province());
        front = users.user(Role.OBSERVER, commune.id());
    }

    @Test
    @Requirement("REV-05")
    void a_list_waits_until_every_remark_of_statistics_front_and_level_above_is_answered() {
        var first = recorded(front, null, "", "Họp thôn không mời Mặt trận");
        var second = recorded(statistics, commune.first(), code, "Thu nhập ghi thiếu tiền công");
        var third = recorded(commune.superior(), commune.second(), "", "Chưa niêm yết ở nhà văn hóa");

        assertThat(propose()).isInstanceOfSatisfying(ProposeDecision.Answer.Refused.class, it -> assertThat(it.because())
                .isInstanceOfSatisfying(CampaignRefusal.RemarksOpen.class, open -> {
                    assertThat(open.remarks()).isEqualTo(3);
                    assertThat(open.first()).isEqualTo("Họp thôn không mời Mặt trận");
                    assertThat(open.foundOn()).isEqualTo(FOUND);
                }));
        answered(first);
        answered(second);
        assertThat(propose()).as("one is still open").isInstanceOf(ProposeDecision.Answer.Refused.class);
        answered(third);

        assertThat(propose()).isInstanceOf(ProposeDecision.Answer.Proposed.class);
    }

    @Test
    void what_is_found_while_a_list_is_on_its_way_stops_its_next_step_until_it_is_answered() {
        var list = ((ProposeDecision.Answer.Proposed) propose()).decision();
        var remark = recorded(front, null, "", "Có hộ chưa được rà soát");

        assertThat(submit(list)).isInstanceOf(MoveResult.Refused.class);
        answered(remark);
        assertThat(submit(list)).isInstanceOf(MoveResult.Moved.class);
    }

    @Test
    void a_remark_names_only_households_of_the_list_and_days_that_can_be() {
        assertThat(refusal(front, null, "KHONG-CO", FOUND, DUE)).isEqualTo(new RemarkRefusal.NotListed("KHONG-CO"));
        assertThat(refusal(front, commune.second(), code, FOUND, DUE))
                .as("it lives in the other village").isEqualTo(new RemarkRefusal.NotListed(code));
        assertThat(refusal(front, null, "", LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 30)))
                .isEqualTo(new RemarkRefusal.NotYet(LocalDate.of(2026, 11, 21)));
        assertThat(refusal(front, null, "", LocalDate.of(2026, 8, 31), DUE))
                .isEqualTo(new RemarkRefusal.BeforeReview(LocalDate.of(2026, 9, 1)));
        assertThat(refusal(front, null, "", FOUND, FOUND.minusDays(1))).isEqualTo(new RemarkRefusal.DueBeforeFound(FOUND));
        assertThat(users.as(front, () -> supervision.record(campaign, new SuperviseReview.Found(null, "", FOUND, "Cùng ngày", FOUND))))
                .isInstanceOf(RemarkOutcome.Done.class);
    }

    @Test
    void only_supervisors_record_only_the_commune_answers_and_an_answer_stays() {
        assertThatThrownBy(() -> recorded(commune.officer(), null, "", "…")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> recorded(commune.head(), commune.first(), "", "…")).isInstanceOf(Forbidden.class);
        var remark = recorded(statistics, null, "", "Phiếu giống nhau");
        assertThatThrownBy(() -> users.as(statistics, () -> supervision.answer(remark, "Không sao"))).isInstanceOf(Forbidden.class);

        answered(remark);

        assertThat(users.as(commune.officer(), () -> supervision.answer(remark, "Khác")))
                .isEqualTo(new RemarkOutcome.Refused(new RemarkRefusal.AnsweredAlready()));
        assertThatThrownBy(() -> Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> jdbc.sql(
                "update campaigns.remark set answer = 'Khác' where id = ?").param(remark.value()).update())))
                .isInstanceOf(DataAccessException.class).hasMessageContaining("stays as it was given");
    }

    @Test
    void nobody_answers_what_they_found_themselves() {
        users.grant(commune.officer(), Role.OBSERVER, commune.id(), DateRange.startingOn(LocalDate.of(2026, 1, 1)));
        var remark = recorded(commune.officer(), null, "", "Tự phát hiện");

        assertThat(users.as(commune.officer(), () -> supervision.answer(remark, "Đã xem")))
                .isEqualTo(new RemarkOutcome.Refused(new RemarkRefusal.OwnRemark()));
        assertThat(users.as(commune.colleague(), () -> supervision.answer(remark, "Đã xem"))).isInstanceOf(RemarkOutcome.Done.class);
    }

    @Test
    void it_stands_in_the_queue_of_the_commune_and_of_no_other_one() {
        var other = given.commune();
        recorded(front, null, "", "Phiếu giống nhau");

        assertThat(users.as(commune.officer(), read::waiting)).hasValueSatisfying(it -> {
            assertThat(it.open()).isEqualTo(1);
            assertThat(it.overdue()).as("it was due on 20/11").isEqualTo(1);
            assertThat(it.campaign()).isEqualTo(campaign);
        });
        assertThat(users.as(other.officer(), read::waiting)).isEmpty();
        assertThat(users.as(statistics, read::waiting)).isEmpty();
        assertThat(browser.get().uri("/").with(users.signedIn(commune.officer()))).hasStatusOk().bodyText()
                .contains("/campaigns/" + campaign.value() + "/remarks?open=true");
    }

    @Test
    void who_read_what_was_found_about_a_household_stands_in_the_trail() throws Exception {
        var about = recorded(statistics, commune.first(), code, "Thu nhập ghi thiếu tiền công");
        recorded(front, null, "", "Họp thôn không mời Mặt trận");

        users.as(front, () -> read.of(campaign, false, "", 0, 10));
        assertThat(looks(front)).as("by the list, which shows its code").isEqualTo(1);
        users.as(front, () -> read.open(about));
        assertThat(looks(front)).isEqualTo(2);
    }

    private Integer looks(UserId who) throws Exception {
        return Caller.SYSTEM.call(() -> transaction.execute(_ -> jdbc.sql("""
                select count(*) from audit.entry e join audit.subject s on s.line = e.number
                where e.kind = 'LOOKED' and e.user_id = ? and s.id = (
                    select r.entry_id from campaigns.remark r where r.campaign_id = ? and r.entry_id is not null)
                """).params(who.value(), campaign.value()).query(Integer.class).single()));
    }

    @Test
    void the_pages_lead_from_the_form_to_the_answer_and_the_workbook() {
        var page = "/campaigns/" + campaign.value() + "/remarks";
        assertThat(browser.get().uri(page).with(users.signedIn(statistics))).hasStatusOk().bodyText()
                .contains("Ghi ý kiến giám sát").doesNotContain("/households\"");
        assertThat(browser.post().uri(page).with(csrf()).param("village", commune.first().value().toString()).param("code", code)
                .param("on", "2026-11-03").param("due", "2026-11-20").param("said", "Diện tích nhà ghi sai")
                .with(users.signedIn(statistics))).hasStatus3xxRedirection();
        var remark = users.as(commune.officer(), () -> read.of(campaign, true, "dien tich nha", 0, 10)).remarks().getFirst();
        var one = page + "/" + remark.id().value();

        assertThat(browser.get().uri(one).with(users.signedIn(commune.officer()))).hasStatusOk().bodyText()
                .contains("Diện tích nhà ghi sai", code, "Gửi trả lời", "quá hạn");
        assertThat(browser.post().uri(one + "/answer").with(csrf()).param("text", "Đã đo lại, sửa phiếu").with(users.signedIn(commune.officer())))
                .hasStatus3xxRedirection();

        assertThat(browser.get().uri(one).with(users.signedIn(statistics))).hasStatusOk().bodyText()
                .contains("Đã đo lại, sửa phiếu").doesNotContain("Gửi trả lời");
        assertThat(browser.get().uri(page + "?open=true").with(users.signedIn(commune.officer()))).hasStatusOk().bodyText()
                .contains("Không có ý kiến giám sát nào như vậy");
        assertThat(browser.get().uri(page + "/sheet?format=XLSX").with(users.signedIn(front))).hasStatusOk();
        assertThat(browser.get().uri(page).with(users.signedIn(commune.head()))).hasStatus(403);
    }

    private RemarkId recorded(UserId who, @Nullable UnitId village, String code, String said) {
        var found = new SuperviseReview.Found(village, code, FOUND, said, DUE);
        var outcome = users.as(who, () -> supervision.record(campaign, found));
        assertThat(outcome).isInstanceOf(RemarkOutcome.Done.class);
        return ((RemarkOutcome.Done) outcome).remark();
    }

    private RemarkRefusal refusal(UserId who, @Nullable UnitId village, String code, LocalDate on, LocalDate due) {
        var found = new SuperviseReview.Found(village, code, on, "Nội dung", due);
        return ((RemarkOutcome.Refused) users.as(who, () -> supervision.record(campaign, found))).because();
    }

    private void answered(RemarkId remark) {
        assertThat(users.as(commune.officer(), () -> supervision.answer(remark, "Đã kiểm tra và sửa")))
                .isEqualTo(new RemarkOutcome.Done(remark));
    }

    private ProposeDecision.Answer propose() {
        return users.as(commune.officer(), () -> proposing.propose(campaign));
    }

    private MoveResult submit(DecisionId list) {
        return users.as(commune.officer(), () -> {
            var standing = decisions.find(list).dossier().orElseThrow();
            return dossiers.move(standing.id(), standing.version(), new Move.Done(""));
        });
    }
}
