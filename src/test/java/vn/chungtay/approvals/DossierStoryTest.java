package vn.chungtay.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.approvals.MoveResult.Moved;
import vn.chungtay.approvals.MoveResult.Refused;
import vn.chungtay.approvals.usecase.ReadDossiers;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.Stale;
import vn.chungtay.shared.DateRange;

/** A dossier of a commune goes its four steps, each by another person. */
@StoryTest
class DossierStoryTest {

    private static final Move DONE = new Move.Done("");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenDossiers given;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private ReadDossiers read;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    private UnitId commune;
    private UserId maker;
    private UserId checker;
    private UserId leader;
    private UserId archive;
    private UUID subject;
    private DossierId dossier;

    @BeforeEach
    void a_dossier_that_an_officer_made() {
        commune = units.commune("Xã Thử");
        maker = users.user(Role.COMMUNE_OFFICER, commune);
        checker = users.user(Role.COMMUNE_OFFICER, commune);
        leader = users.user(Role.COMMUNE_LEADER, commune);
        archive = users.user(Role.ARCHIVIST, commune);
        subject = UUID.randomUUID();
        dossier = given.opened(users, dossiers, maker, commune, subject);
    }

    @Test
    @Requirement("PLN-08")
    void it_goes_from_its_maker_over_appraisal_and_signature_to_the_archive_and_its_owner_is_told_of_each_step() {
        assertThat(standing().state()).isEqualTo(DossierState.DRAFT);

        move(maker, DONE);
        move(checker, DONE);
        move(leader, DONE);
        assertThat(standing().state()).isEqualTo(DossierState.SUBMITTED);
        assertThat(standing().waitsFor(StepAct.NUMBER)).isTrue();
        move(archive, DONE);

        assertThat(standing().state()).isEqualTo(DossierState.APPROVED);
        assertThat(given.toldAbout(subject))
                .extracting(it -> it.step().act(), DossierMoved::by)
                .containsExactly(
                        tuple(StepAct.SUBMIT, maker),
                        tuple(StepAct.APPRAISE, checker),
                        tuple(StepAct.SIGN, leader),
                        tuple(StepAct.NUMBER, archive));
    }

    @Test
    void whoever_made_it_does_not_check_it_although_an_officer_may() {
        move(maker, DONE);

        assertThat(tryTo(maker, DONE)).isEqualTo(new Refused(new MoveRefusal.OwnWork()));
        assertThat(users.as(maker, () -> dossiers.refusal(dossier))).contains(new MoveRefusal.OwnWork());
        assertThat(users.as(checker, () -> dossiers.refusal(dossier))).isEmpty();
    }

    @Test
    void whoever_had_a_hand_in_it_does_not_check_it_either() {
        users.runAs(checker, () -> dossiers.alsoMadeBy(dossier));
        move(maker, DONE);

        assertThat(tryTo(checker, DONE)).isEqualTo(new Refused(new MoveRefusal.OwnWork()));
    }

    @Test
    void nobody_takes_two_steps_running_even_with_both_roles() {
        users.grant(checker, Role.COMMUNE_LEADER, commune, DateRange.startingOn(LocalDate.of(2025, 7, 1)));
        move(maker, DONE);
        move(checker, DONE);

        assertThat(tryTo(checker, DONE)).isEqualTo(new Refused(new MoveRefusal.TwiceRunning()));
        assertThat(tryTo(checker, new Move.Returned(1, "Xem lại"))).isEqualTo(new Refused(new MoveRefusal.TwiceRunning()));
    }

    @Test
    void a_right_in_a_unit_above_does_not_take_the_step_of_the_commune() {
        var province = users.user(Role.ARCHIVIST, units.province("Tỉnh Thử"));
        move(maker, DONE);

        assertThat(tryTo(leader, DONE)).isEqualTo(new Refused(new MoveRefusal.NotYourStep()));
        assertThatThrownBy(() -> tryTo(province, DONE)).isInstanceOf(Forbidden.class);
    }

    @Test
    void a_substitute_signs_on_the_days_of_their_right_and_not_before() {
        move(maker, DONE);
        move(checker, DONE);
        var tomorrow = users.user(Role.COMMUNE_LEADER, commune, DateRange.startingOn(LocalDate.of(2026, 11, 22)));
        var today = users.user(
                Role.COMMUNE_LEADER, commune, DateRange.between(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 21)));

        assertThatThrownBy(() -> tryTo(tomorrow, DONE)).isInstanceOf(Forbidden.class);
        assertThat(tryTo(today, DONE)).isInstanceOf(Moved.class);
    }

    @Test
    void it_goes_back_to_any_earlier_step_with_a_reason_and_comes_again() {
        move(maker, DONE);
        move(checker, DONE);

        assertThat(tryTo(leader, new Move.Returned(1, " "))).isEqualTo(new Refused(new MoveRefusal.ReasonMissing()));
        assertThat(tryTo(leader, new Move.Returned(3, "Sai"))).isEqualTo(new Refused(new MoveRefusal.NoEarlierStep()));
        move(leader, new Move.Returned(2, "Thẩm định lại mục III"));
        assertThat(standing().state()).isEqualTo(DossierState.SUBMITTED);
        assertThat(standing().waitsFor(StepAct.APPRAISE)).isTrue();
        move(checker, new Move.Returned(1, "Thiếu phụ lục"));
        assertThat(standing().state()).isEqualTo(DossierState.RETURNED);

        move(maker, DONE);
        move(checker, DONE);
        move(leader, DONE);
        assertThat(standing().waitsFor(StepAct.NUMBER)).isTrue();
    }

    @Test
    void its_makers_take_it_back_until_it_has_arrived() {
        assertThat(tryTo(maker, new Move.Withdrawn(""))).isEqualTo(new Refused(new MoveRefusal.NotWaiting()));
        move(maker, DONE);
        assertThat(tryTo(checker, new Move.Withdrawn(""))).isEqualTo(new Refused(new MoveRefusal.NotMaker()));
        move(maker, new Move.Withdrawn("Số liệu chưa chốt"));

        assertThat(standing().state()).isEqualTo(DossierState.WITHDRAWN);
        assertThat(standing().state().open()).isTrue();
    }

    @Test
    void of_two_officers_at_once_the_second_is_told_and_nothing_is_written_twice() {
        var other = users.user(Role.COMMUNE_OFFICER, commune);
        move(maker, DONE);
        var seen = standing().version();
        users.as(checker, () -> dossiers.move(dossier, seen, DONE));

        assertThatThrownBy(() -> users.as(other, () -> dossiers.move(dossier, seen, DONE))).isInstanceOf(Stale.class);
        assertThat(moves()).isEqualTo(2);
    }

    @Test
    void what_its_owner_objects_to_does_not_happen_and_what_fails_there_is_taken_back() {
        given.objectTo(subject);
        assertThat(tryTo(maker, DONE)).isEqualTo(new Refused(new MoveRefusal.Objection(GivenDossiers.OBJECTED)));

        var failing = UUID.randomUUID();
        given.failOn(failing);
        dossier = given.opened(users, dossiers, maker, commune, failing);
        assertThatThrownBy(() -> tryTo(maker, DONE)).isInstanceOf(IllegalStateException.class);
        assertThat(moves()).isZero();
    }

    @Test
    @Requirement("PLN-08")
    void the_database_itself_refuses_a_decision_of_the_maker() {
        move(maker, DONE);

        assertThatThrownBy(() -> insertAs(maker, 2, 2, "DONE", 3)).hasMessageContaining("whoever made it does not check it");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2, 3, DONE, 4, does not wait at this step
            2, 2, DONE, 4, does not lead to that step
            2, 2, DONE, , does not lead to that step
            2, 2, RETURNED, 2, does not lead to that step
            3, 2, DONE, 3, without a gap
            """)
    void the_database_itself_refuses_to_leap_over_steps(int seq, int step, String move, Integer next, String why) {
        move(maker, DONE);

        assertThatThrownBy(() -> insertAs(checker, seq, step, move, next)).hasMessageContaining(why);
    }

    @Test
    void the_database_itself_refuses_two_steps_running_and_moves_in_the_name_of_others() {
        users.grant(checker, Role.COMMUNE_LEADER, commune, DateRange.startingOn(LocalDate.of(2025, 7, 1)));
        move(maker, DONE);
        move(checker, DONE);

        assertThatThrownBy(() -> insertAs(checker, 3, 3, "DONE", 4)).hasMessageContaining("two steps running");
        assertThatThrownBy(() -> users.as(maker, () -> insert(leader, 3, 3, "DONE", 4)))
                .hasMessageContaining("in the name of somebody else");
    }

    @ParameterizedTest
    @CsvSource({
        "update approvals.dossier_move set next_step_no = null",
        "delete from approvals.dossier_maker",
        "update approvals.dossier_step set roles = '{COMMUNE_OFFICER}'",
        "update approvals.dossier set kind = 'khac'"
    })
    void nothing_that_happened_can_be_changed(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void it_waits_in_the_queue_of_those_who_may_take_the_step_and_of_nobody_else() {
        move(maker, DONE);
        var stranger = users.user(Role.COMMUNE_OFFICER, units.commune("Xã khác"));

        assertThat(queueOf(checker)).containsExactly(dossier);
        assertThat(queueOf(maker)).doesNotContain(dossier);
        assertThat(queueOf(leader)).isEmpty();
        assertThat(queueOf(stranger)).isEmpty();

        move(checker, new Move.Returned(1, "Thiếu phụ lục"));
        assertThat(queueOf(maker)).containsExactly(dossier);
        assertThat(queueOf(checker)).isEmpty();
    }

    @Test
    void the_queue_shows_the_deadline_and_says_in_words_what_is_late() throws UnsupportedEncodingException {
        move(maker, DONE);
        assertThat(page(checker, "/approvals")).contains("Hồ sơ thử " + subject, "Thẩm định", "25/11/2026").doesNotContain("quá hạn 1");

        late(maker);
        assertThat(page(checker, "/approvals")).contains("quá hạn 3 ngày");
        assertThat(page(checker, "/")).contains("Chờ tôi xử lý", "1 hồ sơ đã quá hạn");
        assertThat(page(checker, "/approvals?q=khong-co-gi")).doesNotContain("Hồ sơ thử " + subject);
        assertThat(browser.get().uri("/approvals/file?format=XLSX").with(users.signedIn(checker))).hasStatusOk();
    }

    @Test
    void the_page_of_a_dossier_moves_it_and_tells_its_story() throws UnsupportedEncodingException {
        move(maker, DONE);
        var address = "/approvals/" + dossier.value();
        assertThat(page(checker, address)).contains("Thẩm định xong, chuyển ký", "Trả lại");
        assertThat(page(maker, address)).contains("đã tham gia lập hồ sơ này").doesNotContain("Thẩm định xong, chuyển ký");

        post(checker, address + "/comments", "said", "Đề nghị bổ sung biểu 2");
        post(checker, address + "/moves", "version", "1", "move", "RETURNED", "toStep", "1", "note", "Thiếu biểu 2");

        assertThat(page(maker, address))
                .contains("đã trả lại ở bước", "Thiếu biểu 2", "Đề nghị bổ sung biểu 2", "Bị trả lại");
        assertThat(standing().state()).isEqualTo(DossierState.RETURNED);
    }

    @Test
    void the_maker_who_presses_anyway_is_told_and_nothing_happens() throws UnsupportedEncodingException {
        move(maker, DONE);
        var address = "/approvals/" + dossier.value();

        var answer = browser.post()
                .uri(address + "/moves")
                .with(csrf())
                .with(users.signedIn(maker))
                .param("version", "1")
                .param("move", "DONE")
                .exchange();

        assertThat(answer.getMvcResult().getFlashMap().get("fault")).isEqualTo("approvals.refusal.own_work");
        assertThat(moves()).isOne();
        assertThat(browser.get().uri(address).with(users.signedIn(users.user(Role.OBSERVER, units.commune("Xã khác")))))
                .hasStatus(403);
    }

    @Test
    void each_move_leaves_one_line_in_the_trail() {
        var before = trail();
        move(maker, DONE);

        assertThat(trail() - before).isOne();
    }

    private long trail() {
        return jdbc.sql("select count(*) from audit.pub_trail").query(Long.class).single();
    }

    private DossierStanding standing() {
        return users.as(maker, () -> dossiers.about(GivenDossiers.KIND, subject)).orElseThrow();
    }

    private MoveResult tryTo(UserId who, Move move) {
        var version = moves();
        return users.as(who, () -> dossiers.move(dossier, version, move));
    }

    private void move(UserId who, Move move) {
        assertThat(tryTo(who, move)).isInstanceOf(Moved.class);
    }

    private int moves() {
        return jdbc.sql("select count(*) from approvals.dossier_move where dossier_id = ?")
                .param(dossier.value())
                .query(Integer.class)
                .single();
    }

    private List<DossierId> queueOf(UserId who) {
        return users.as(who, () -> read.waiting()).stream().map(it -> it.row().id()).toList();
    }

    private int insertAs(UserId who, int seq, int step, String move, Integer next) {
        return users.as(who, () -> insert(who, seq, step, move, next));
    }

    private Integer insert(UserId who, int seq, int step, String move, Integer next) {
        return transaction.execute(_ -> jdbc.sql("""
                        insert into approvals.dossier_move
                            (dossier_id, seq, step_no, move, next_step_no, due_on, note, moved_by, moved_at)
                        values (:id, :seq, :step, :move, :next, case when cast(:next as int) is null then null
                            else date '2026-12-01' end, 'lý do', :by, now())
                        """)
                .param("id", dossier.value())
                .param("seq", seq)
                .param("step", step)
                .param("move", move)
                .param("next", next, Types.INTEGER)
                .param("by", who.value())
                .update());
    }

    /** Sent off long ago: taken back and, on paper, sent again with a deadline that is over. */
    private void late(UserId who) {
        move(who, new Move.Withdrawn(""));
        users.as(who, () -> transaction.execute(_ -> jdbc.sql("""
                        insert into approvals.dossier_move
                            (dossier_id, seq, step_no, move, next_step_no, due_on, note, moved_by, moved_at)
                        values (?, 3, 1, 'DONE', 2, date '2026-11-18', '', ?, timestamp '2026-11-13 09:00')
                        """)
                .params(dossier.value(), who.value())
                .update()));
    }

    private String page(UserId who, String address) throws UnsupportedEncodingException {
        var answer = browser.get().uri(address).with(users.signedIn(who)).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private void post(UserId who, String address, String... fields) {
        var request = browser.post().uri(address).with(csrf()).with(users.signedIn(who));
        for (var at = 0; at < fields.length; at += 2) request = request.param(fields[at], fields[at + 1]);
        assertThat(request.exchange()).hasStatus3xxRedirection();
    }
}
