package vn.chungtay.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.StoryTest;
import vn.chungtay.TestWorld;
import vn.chungtay.campaigns.GivenReview.Commune;
import vn.chungtay.campaigns.model.CampaignRefusal;
import vn.chungtay.campaigns.model.complaint.Complaint;
import vn.chungtay.campaigns.model.complaint.Complaint.Answer;
import vn.chungtay.campaigns.model.complaint.Complaint.Brought;
import vn.chungtay.campaigns.model.complaint.Complaint.Result;
import vn.chungtay.campaigns.model.complaint.ComplaintRefusal;
import vn.chungtay.campaigns.model.complaint.ComplaintRule.Term;
import vn.chungtay.campaigns.model.complaint.ComplaintState;
import vn.chungtay.campaigns.usecase.BringComplaint;
import vn.chungtay.campaigns.usecase.ComplaintOutcome;
import vn.chungtay.campaigns.usecase.DecideComplaint;
import vn.chungtay.campaigns.usecase.MendComplaint;
import vn.chungtay.campaigns.usecase.ProposeDecision;
import vn.chungtay.campaigns.usecase.ReadComplaints;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.Stale;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.HouseholdRow;

/** A complaint about a recognised list, from the counter to its end; the list was decided on 20/11/2026. */
@StoryTest
class ComplaintStoryTest {

    private static final LocalDate TODAY = TestWorld.TODAY;
    private static final Answer KEPT = new Answer(Result.KEPT, "Đã xác minh tại hộ.\nThu nhập đúng như phiếu.", "130/QĐ-UBND", TODAY);
    private static final Answer RIGHT = new Answer(Result.CORRECTED, "Hộ có thêm hai người phụ thuộc.", "131/QĐ-UBND", TODAY);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenReview given;

    @Autowired
    private GivenRecognised lists;

    @Autowired
    private GivenUsers users;

    @Autowired
    private BringComplaint bring;

    @Autowired
    private DecideComplaint decide;

    @Autowired
    private MendComplaint mending;

    @Autowired
    private ProposeDecision proposing;

    @Autowired
    private ReadComplaints read;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Commune commune;
    private UserId superior;
    private CampaignId campaign;
    private HouseholdRow household;
    private String code;
    private DecisionId list;

    @BeforeEach
    void a_recognised_list() {
        commune = given.commune();
        superior = users.user(Role.PROVINCE_LEADER, commune.province());
        household = given.poor(commune.first());
        campaign = given.opened(commune);
        given.look(commune.officer(), household.id(), 4, Cause.NO_LAND);
        list = lists.recognised(campaign, 1, "125/QĐ-UBND");
        code = lists.ask("select household_code from campaigns.decided where decision_id = ?", String.class, list.value()).getFirst();
    }

    @Test
    void what_somebody_has_against_a_decision_is_seen_with_its_clock_by_who_decides() {
        var page = "/campaigns/decisions/" + list.value();
        assertThat(get(commune.officer(), page)).hasStatusOk().bodyText().contains("Chưa có khiếu nại nào về quyết định này");
        var written = browser.post().uri("/complaints?decision=" + list.value()).with(users.signedIn(commune.officer())).with(csrf())
                .param("code", code).param("who", "Lý Văn Khánh").param("contact", "xóm Suối Cạn").param("on", "2026-11-21")
                .param("said", "Nhà tôi không còn nghèo.").exchange();

        assertThat(written).hasStatus3xxRedirection();
        assertThat(get(commune.officer(), page)).bodyText().contains("Lý Văn Khánh", "Mới nhận, chờ thụ lý");
        assertThat(get(commune.leader(), to(written))).hasStatusOk().bodyText()
                .contains("125/QĐ-UBND", "01/12/2026", "do chính người đã ký quyết định", "chưa đối chiếu", "Lãnh đạo cấp xã", "Không thụ lý");
        assertThat(get(commune.officer(), to(written))).bodyText().doesNotContain("Thụ lý</button>");
        assertThat(get(commune.leader(), "/")).bodyText().contains("khiếu nại chờ quý vị");
        assertThat(get(commune.leader(), "/complaints?q=ly van khanh")).bodyText().contains("Lý Văn Khánh", "01/12/2026");
        assertThat(get(commune.officer(), "/households/" + household.id().value())).hasStatusOk().bodyText()
                .contains("Khiếu nại số 1 ngày 21/11/2026: Mới nhận, chờ thụ lý");
        assertThat(browser.get().uri("/complaints/file?format=XLSX").with(users.signedIn(commune.officer()))).hasStatusOk();
    }

    @Test
    void the_term_runs_from_the_day_it_was_taken_up_and_is_longer_where_it_is_complex_or_far() {
        assertThat(accepted(Term.ORDINARY).terms().decideBy()).isEqualTo(LocalDate.of(2026, 12, 21));
        assertThat(accepted(Term.REMOTE_COMPLEX).terms().decideBy()).isEqualTo(LocalDate.of(2027, 1, 20));
    }

    @Test
    void one_that_is_found_right_ends_with_the_list_that_mends_the_contested_one() {
        var it = inState(ComplaintState.TO_CORRECT);
        assertThat(get(commune.officer(), "/complaints/" + it.id().value())).bodyText().contains("Lập danh sách đính chính");

        var mends = mended();

        assertThat(found(it).state()).isEqualTo(ComplaintState.CORRECTED);
        assertThat(found(it).mendedBy()).isEqualTo(mends);
    }

    @Test
    void one_that_is_found_right_after_the_end_of_its_review_is_mended_all_the_same() {
        system("update campaigns.campaign set finished_on = '2026-11-21' where id = ?", campaign.value());
        var without = users.as(commune.officer(), () -> proposing.correct(list, "Theo khiếu nại"));
        assertThat(without).isEqualTo(new ProposeDecision.Answer.Refused(new CampaignRefusal.Finished()));
        var it = inState(ComplaintState.TO_CORRECT);
        given.look(commune.officer(), household.id(), 1);
        assertThat(get(commune.officer(), "/campaigns/decisions/" + list.value())).bodyText().contains("Lập danh sách đính chính");

        var mends = users.as(commune.officer(), () -> proposing.correct(list, "Theo khiếu nại"));

        assertThat(mends).isInstanceOf(ProposeDecision.Answer.Proposed.class);
        var draft = ((ProposeDecision.Answer.Proposed) mends).decision();
        recognise(draft);
        assertThat(found(it)).returns(ComplaintState.CORRECTED, Complaint::state).returns(draft, Complaint::mendedBy);
    }

    @Test
    void a_household_that_was_missing_is_not_helped_by_any_list_but_by_the_one_that_the_commune_names() {
        var brought = done(as(commune.officer(), () -> bring.first(list, "", said())));
        done(as(commune.leader(), () -> decide.accept(brought.id(), 1, TODAY, Term.ORDINARY)));
        done(as(commune.leader(), () -> decide.decide(brought.id(), 2, RIGHT)));
        var other = mended();
        assertThat(found(brought).state()).isEqualTo(ComplaintState.TO_CORRECT);
        assertThat(get(commune.officer(), "/complaints/" + brought.id().value())).bodyText().contains("Ghi đã điều chỉnh", "140/QĐ-UBND");
        assertThatThrownBy(() -> as(superior, () -> mending.mend(brought.id(), 3, other))).isInstanceOf(Forbidden.class);
        assertThat(refusal(as(commune.officer(), () -> mending.mend(brought.id(), 3, list)))).isInstanceOf(ComplaintRefusal.MendsNothing.class);

        assertThat(browser.post().uri("/complaints/" + brought.id().value() + "/mending").param("version", "3")
                .param("list", other.value().toString()).with(users.signedIn(commune.officer())).with(csrf())).hasStatus3xxRedirection();

        assertThat(found(brought)).returns(ComplaintState.CORRECTED, Complaint::state).returns(other, Complaint::mendedBy);
        assertThatThrownBy(() -> system("update campaigns.complaint set corrected_by_id = null where id = ?", brought.id().value()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void a_class_that_was_mended_before_the_complaint_was_decided_needs_no_other_list() {
        var it = accepted(Term.ORDINARY);
        var later = lists.drafted(campaign, 2);
        lists.listedAs(later, household.id().value(), "NEAR_POOR");
        recognise(later);

        var decided = done(as(commune.leader(), () -> decide.decide(it.id(), 2, RIGHT)));

        assertThat(decided).returns(ComplaintState.CORRECTED, Complaint::state).returns(later, Complaint::mendedBy);
    }

    @Test
    void nobody_decides_for_another_level() {
        var first = brought();
        assertThatThrownBy(() -> as(commune.officer(), () -> decide.accept(first.id(), 1, TODAY, Term.ORDINARY))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> as(superior, () -> decide.accept(first.id(), 1, TODAY, Term.ORDINARY))).isInstanceOf(Forbidden.class);
        var kept = inState(ComplaintState.KEPT);

        var second = done(as(commune.officer(), () -> bring.second(kept.id(), said())));

        assertThat(second.isSecond()).isTrue();
        assertThatThrownBy(() -> as(commune.leader(), () -> decide.accept(second.id(), 1, TODAY, Term.ORDINARY))).isInstanceOf(Forbidden.class);
        assertThat(get(superior, "/")).bodyText().contains("khiếu nại chờ quý vị");
        assertThat(get(superior, "/complaints/" + second.id().value())).bodyText()
                .contains("do thủ trưởng cấp trên trực tiếp giải quyết", "không giải quyết lần hai", "Thụ lý</button>");
        var taken = done(as(superior, () -> decide.accept(second.id(), 1, TODAY, Term.ORDINARY)));
        assertThat(taken.terms().decideBy()).as("45 days are 5/1/2027").isEqualTo(LocalDate.of(2027, 1, 5));
        assertThat(done(as(superior, () -> decide.decide(second.id(), 2, KEPT))).state()).isEqualTo(ComplaintState.KEPT);
        assertThat(refusal(as(commune.officer(), () -> bring.second(second.id(), said())))).isInstanceOf(ComplaintRefusal.FirstNotAnswered.class);
        assertThat(refusal(as(commune.officer(), () -> bring.second(kept.id(), said())))).isInstanceOf(ComplaintRefusal.SecondThere.class);
    }

    @Test
    void a_second_complaint_is_not_ended_by_the_commune_against_which_it_is_brought() {
        var kept = inState(ComplaintState.KEPT);
        var second = done(as(commune.officer(), () -> bring.second(kept.id(), said())));

        for (var who : new UserId[] {commune.officer(), commune.leader()}) {
            assertThatThrownBy(() -> as(who, () -> decide.withdraw(second.id(), 1, "Đã rõ."))).isInstanceOf(Forbidden.class);
            assertThat(get(who, "/complaints/" + second.id().value())).bodyText().doesNotContain("Rút khiếu nại</button>");
        }

        assertThat(get(superior, "/complaints/" + second.id().value())).bodyText().contains("Rút khiếu nại</button>");
        assertThat(done(as(superior, () -> decide.withdraw(second.id(), 1, "Đã rõ."))).state()).isEqualTo(ComplaintState.WITHDRAWN);
    }

    @Test
    void the_trail_tells_who_decided_what_under_which_number() {
        var it = inState(ComplaintState.KEPT);

        assertThat(lists.ask("""
                select concat_ws(' ', e.after ->> 'state', e.after ->> 'result', e.after ->> 'number')
                from audit.entry e join audit.subject s on s.line = e.number where s.id = ? and e.action = ? order by e.number
                """, String.class, it.id().value(), CampaignsAction.DECIDE_COMPLAINT.code()))
                .containsExactly("ACCEPTED", "KEPT KEPT 130/QĐ-UBND");
    }

    @Test
    void who_complained_gets_papers_that_say_what_and_why() throws IOException {
        var it = inState(ComplaintState.KEPT);
        var papers = "/complaints/" + it.id().value() + "/papers/";

        assertThat(pdf(papers + "NOTICE/PDF")).contains("THÔNG BÁO", "Thụ lý giải quyết khiếu nại", "đến ngày 21/12/2026", "125/QĐ-UBND");
        assertThat(pdf(papers + "DECISION/PDF"))
                .contains("QUYẾT ĐỊNH", "130/QĐ-UBND", "Giữ nguyên nội dung bị khiếu nại", "Đã xác minh tại hộ", "khiếu nại lần hai", "CHỦ TỊCH");
        try (var word = new XWPFDocument(new ByteArrayInputStream(bytes(papers + "DECISION/DOCX")));
                var text = new XWPFWordExtractor(word)) {
            assertThat(text.getText()).contains("Thu nhập đúng như phiếu.");
        }
        var refused = inState(ComplaintState.NOT_ACCEPTED);
        assertThat(pdf("/complaints/" + refused.id().value() + "/papers/NOTICE/PDF")).contains("không thụ lý", "Không thuộc thẩm quyền");
        assertThat(get(commune.officer(), "/complaints/" + refused.id().value() + "/papers/DECISION/PDF")).hasStatus(404);
    }

    @Test
    void what_cannot_be_is_refused_with_its_reason() {
        assertThat(refusal(as(commune.officer(), () -> bring.first(list, "KHONG-CO", said())))).isInstanceOf(ComplaintRefusal.NotOnList.class);
        assertThat(refusal(as(commune.officer(), () -> bring.first(list, code, new Brought(TODAY.plusDays(1), "A", "", "B", "")))))
                .isInstanceOf(ComplaintRefusal.InFuture.class);
        assertThat(refusal(as(commune.officer(), () -> bring.first(list, code, new Brought(LocalDate.of(2026, 11, 19), "A", "", "B", "")))))
                .isInstanceOf(ComplaintRefusal.BeforeDecision.class);
        assertThat(refusal(as(commune.officer(), () -> bring.first(list, code, new Brought(TODAY, " ", "", "B", "")))))
                .isInstanceOf(ComplaintRefusal.WhoNeeded.class);
        var draft = lists.drafted(campaign, 2);
        assertThat(refusal(as(commune.officer(), () -> bring.first(draft, code, said())))).isInstanceOf(ComplaintRefusal.NotRecognised.class);
        var it = accepted(Term.ORDINARY);
        assertThat(refusal(as(commune.leader(), () -> decide.leave(it.id(), 2, TODAY, "Muộn")))).isInstanceOf(ComplaintRefusal.OtherStep.class);
        assertThat(refusal(as(commune.leader(), () -> decide.decide(it.id(), 2, new Answer(Result.KEPT, "Đúng", "số 1", TODAY)))))
                .isInstanceOf(ComplaintRefusal.BadNumber.class);
        assertThat(refusal(as(commune.leader(), () -> decide.decide(it.id(), 2, new Answer(Result.KEPT, "Đúng", "1/QĐ-UBND", TODAY.minusDays(1))))))
                .isInstanceOf(ComplaintRefusal.DayOutside.class);
        assertThatThrownBy(() -> as(commune.leader(), () -> decide.decide(it.id(), 1, KEPT))).isInstanceOf(Stale.class);
    }

    @Test
    void what_was_answered_stays_even_for_the_database() {
        var it = inState(ComplaintState.KEPT);

        assertThatThrownBy(() -> system("update campaigns.complaint set reasons = 'khác' where id = ?", it.id().value()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("an answered complaint stays as it is");
    }

    @Test
    void a_file_is_what_it_begins_with_and_not_what_it_is_called() {
        var page = "/complaints/" + brought().id().value();

        upload(page, "../đơn khiếu nại.exe", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8));
        assertThat(get(commune.officer(), page)).bodyText().contains("đơn khiếu nại.pdf").doesNotContain(".exe");
        assertThat(refused(upload(page, "anh.pdf", "MZ".getBytes(StandardCharsets.UTF_8)))).contains("PDF, JPEG hoặc PNG");
        var tooLarge = new byte[5_000_001];
        System.arraycopy("%PDF-".getBytes(StandardCharsets.US_ASCII), 0, tooLarge, 0, 5);
        assertThat(refused(upload(page, "lon.pdf", tooLarge))).contains("5 MB");
        assertThat(lists.ask("select count(*) from campaigns.complaint_file f join campaigns.complaint c on c.id = f.complaint_id where c.unit_id = ?",
                Integer.class, commune.id().value())).containsExactly(1);
    }

    /** Whoever has the next step has it among what waits for them; nobody else has. */
    @ParameterizedTest
    @EnumSource(ComplaintState.class)
    void every_open_complaint_is_in_the_queue_of_who_does_the_next_step(ComplaintState state) {
        var it = inState(state);

        assertThat(it.state()).isEqualTo(state);
        var waits = it.state().waitsFor(false);
        assertThat(waits.isEmpty()).isEqualTo(!state.isOpen());
        assertThat(mine(commune.officer())).isEqualTo(waits.contains(Role.COMMUNE_OFFICER) ? 1 : 0);
        assertThat(mine(commune.leader())).isEqualTo(waits.contains(Role.COMMUNE_LEADER) ? 1 : 0);
        assertThat(mine(superior)).isZero();
    }

    @Test
    void a_late_one_is_seen_by_officer_leader_and_the_level_above() {
        var it = brought();
        system("update campaigns.complaint set accept_due_on = '2026-11-20' where id = ?", it.id().value());

        for (var who : new UserId[] {commune.officer(), commune.leader(), superior}) {
            assertThat(get(who, "/complaints")).bodyText().contains("quá hạn");
            assertThat(users.as(who, () -> read.waiting()).orElseThrow().late()).isEqualTo(1);
        }
    }

    @Test
    void somebody_from_elsewhere_sees_none_of_it() {
        var it = brought();
        var stranger = given.commune().leader();

        assertThat(get(stranger, "/complaints/" + it.id().value())).hasStatus(404);
        assertThat(get(stranger, "/complaints?unit=" + commune.id().value())).hasStatus(403);
        assertThat(get(stranger, "/complaints/new?decision=" + list.value())).hasStatus(403);
        Integer seen = users.as(stranger, () -> transaction.execute(_ -> jdbc.sql("select count(*) from campaigns.complaint where id = ?")
                .param(it.id().value()).query(Integer.class).single()));
        assertThat(seen).isZero();
    }

    private int mine(UserId who) {
        return users.as(who, () -> read.waiting()).map(ReadComplaints.Waiting::mine).orElse(0);
    }

    private Complaint inState(ComplaintState state) {
        return switch (state) {
            case RECEIVED -> brought();
            case ACCEPTED -> accepted(Term.ORDINARY);
            case NOT_ACCEPTED -> {
                var it = brought();
                yield done(as(commune.leader(), () -> decide.leave(it.id(), 1, TODAY, "Không thuộc thẩm quyền.")));
            }
            case KEPT -> {
                var it = accepted(Term.ORDINARY);
                yield done(as(commune.leader(), () -> decide.decide(it.id(), 2, KEPT)));
            }
            case TO_CORRECT -> {
                var it = accepted(Term.ORDINARY);
                yield done(as(commune.leader(), () -> decide.decide(it.id(), 2, RIGHT)));
            }
            case CORRECTED -> {
                var it = inState(ComplaintState.TO_CORRECT);
                mended();
                yield found(it);
            }
            case WITHDRAWN -> {
                var it = brought();
                yield done(as(commune.officer(), () -> decide.withdraw(it.id(), 1, "Đã rõ.")));
            }
        };
    }

    /** A list that mends the first, recognised today. */
    private DecisionId mended() {
        var id = lists.drafted(campaign, 2);
        system("update campaigns.decision set corrects_id = ?, reason = 'Theo khiếu nại' where id = ?", list.value(), id.value());
        recognise(id);
        return id;
    }

    private void recognise(DecisionId id) {
        system("""
                update campaigns.decision set state = 'RECOGNISED', number = '140/QĐ-UBND', decided_on = ?, effective_from = ?, content_hash = 'y'
                where id = ?
                """, TODAY, TODAY.plusDays(1), id.value());
    }

    private Complaint brought() {
        return done(as(commune.officer(), () -> bring.first(list, code, said())));
    }

    private Complaint accepted(Term term) {
        var it = brought();
        return done(as(commune.leader(), () -> decide.accept(it.id(), 1, TODAY, term)));
    }

    private static Brought said() {
        return new Brought(TODAY, "Lý Văn Khánh", "xóm Suối Cạn", "Nhà tôi không còn nghèo.", "Xem xét lại");
    }

    private Complaint found(Complaint it) {
        return users.as(commune.officer(), () -> read.one(it.id())).complaint();
    }

    private ComplaintOutcome as(UserId who, Callable<ComplaintOutcome> work) {
        return users.as(who, work);
    }

    private static Complaint done(ComplaintOutcome outcome) {
        assertThat(outcome).isInstanceOf(ComplaintOutcome.Done.class);
        return ((ComplaintOutcome.Done) outcome).complaint();
    }

    private static ComplaintRefusal refusal(ComplaintOutcome outcome) {
        assertThat(outcome).isInstanceOf(ComplaintOutcome.Refused.class);
        return ((ComplaintOutcome.Refused) outcome).because();
    }

    private MvcTestResult upload(String page, String name, byte[] content) {
        return browser.post().uri(page + "/files").multipart().file(new MockMultipartFile("file", name, "application/pdf", content))
                .with(users.signedIn(commune.officer())).with(csrf()).exchange();
    }

    private static String refused(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        return Objects.toString(answer.getMvcResult().getFlashMap().get("fault"));
    }

    private MvcTestResult get(UserId who, String uri) {
        return browser.get().uri(uri).with(users.signedIn(who)).exchange();
    }

    private static String to(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private byte[] bytes(String uri) {
        var file = get(commune.officer(), uri);
        assertThat(file).hasStatusOk();
        return file.getResponse().getContentAsByteArray();
    }

    private String pdf(String uri) throws IOException {
        try (var document = Loader.loadPDF(bytes(uri))) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }

    private void system(String sql, Object... values) {
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> jdbc.sql(sql).params(values).update()));
    }
}
