package vn.chungtay.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.survey.SaveResult.Outdated;
import vn.chungtay.survey.SaveResult.Reason;
import vn.chungtay.survey.SaveResult.Refused;
import vn.chungtay.survey.SaveResult.Saved;

/** A sheet is saved again and again, by two people, and nothing of it is ever lost. */
@StoryTest
class SheetStoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenSheets given;

    @Autowired
    private Sheets sheets;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    private UnitId commune;
    private UserId officer;
    private Sheets.Subject subject;
    private SheetId sheet;

    @BeforeEach
    void somebody_with_a_sheet() {
        commune = units.commune("Xã Phiếu");
        officer = users.user(Role.COMMUNE_OFFICER, commune);
        subject = given.lyingIn(commune);
        sheet = SheetId.next();
    }

    @Test
    void every_revision_stays_and_the_last_one_counts() {
        assertThat(save(0, 40)).isEqualTo(new Saved(1));
        assertThat(save(1, 45)).isEqualTo(new Saved(2));

        assertThat(as(() -> sheets.find(subject, sheet)).orElseThrow().filled()).isEqualTo(given.sheet(officer, 45));
        assertThat(as(() -> sheets.story(subject, sheet))).extracting(it -> area(it.filled())).containsExactly("40", "45");
        assertThat(as(() -> sheets.about(subject))).singleElement().satisfies(it -> {
            assertThat(it.number()).isEqualTo(2);
            assertThat(it.savedBy()).isEqualTo(officer);
            assertThat(it.device()).contains("máy 1");
        });
    }

    @Test
    void whoever_is_late_is_told_what_stands_and_overwrites_nothing() {
        save(0, 40);
        save(1, 45);

        assertThat(save(1, 50)).isEqualTo(new Outdated(2));
        assertThat(as(() -> sheets.story(subject, sheet))).hasSize(2);
    }

    @Test
    void the_same_sent_twice_is_one_revision_because_a_receipt_can_be_lost() {
        save(0, 40);

        assertThat(save(0, 40)).isEqualTo(new Saved(1));
        assertThat(save(1, 40)).isEqualTo(new Saved(1));
        assertThat(as(() -> sheets.story(subject, sheet))).hasSize(1);
    }

    @Test
    void many_who_save_at_once_leave_one_winner_and_no_gap() throws Exception {
        List<SaveResult> results;
        try (var threads = Executors.newFixedThreadPool(6)) {
            var work = IntStream.rangeClosed(1, 6).<Callable<SaveResult>>mapToObj(it -> () -> save(0, it * 10)).toList();
            results = threads.invokeAll(work).stream().map(it -> it.resultNow()).toList();
        }

        assertThat(results).filteredOn(Saved.class::isInstance).containsExactly(new Saved(1));
        assertThat(results).filteredOn(Outdated.class::isInstance).hasSize(5).containsOnly(new Outdated(1));
    }

    @Test
    void what_cannot_be_kept_is_refused_with_its_reason() {
        save(0, 40);
        var unknown = new Filled(new QuestionnaireId("try-out", 9), TODAY, officer, Answers.NONE, Map.of());
        var other = given.lyingIn(commune);

        assertThat(save(0, unknown)).isEqualTo(new Refused(Reason.UNKNOWN_QUESTIONNAIRE));
        assertThat(save(0, given.sheet(officer, 1, LocalDate.of(2025, 12, 31)))).isEqualTo(new Refused(Reason.NOT_VALID_THAT_DAY));
        assertThat(save(0, given.sheet(officer, 1, TODAY.plusDays(1)))).isEqualTo(new Refused(Reason.DAY_TO_COME));
        var crowd = given.sheet(officer, 1);
        for (int i = 0; i < 400; i++) {
            crowd = crowd.with(crowd.answers().with(new AnswerPlace("who", new MemberId("m" + i)), new Answer.Text("x".repeat(500))));
        }
        assertThat(save(1, crowd)).isEqualTo(new Refused(Reason.TOO_LARGE));
        assertThat(save(1, given.sheet(officer, 1, TODAY))).isEqualTo(new Saved(2));
        assertThat(as(() -> sheets.save(other, sheet, 0, given.sheet(officer, 40), null))).isEqualTo(new Refused(Reason.OTHER_SHEET));
    }

    @Test
    void rights_are_asked_where_the_subject_lies() {
        save(0, 40);
        var leader = users.user(Role.COMMUNE_LEADER, commune);
        var neighbour = users.user(Role.COMMUNE_OFFICER, units.commune("Xã Bên"));

        assertThat(users.as(leader, () -> sheets.about(subject))).hasSize(1);
        assertThatThrownBy(() -> users.as(leader, () -> sheets.save(subject, sheet, 1, given.sheet(leader, 41), null)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> users.as(neighbour, () -> sheets.about(subject))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> users.as(neighbour, () -> sheets.save(subject, sheet, 1, given.sheet(neighbour, 41), null)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void the_database_shows_a_sheet_only_where_it_lies() {
        save(0, 40);
        var neighbour = users.user(Role.COMMUNE_OFFICER, units.commune("Xã Bên"));

        assertThat(rows(officer)).isEqualTo(1);
        assertThat(rows(neighbour)).isZero();
        Caller.NOBODY.run(() -> assertThat(count()).isZero());
    }

    /** A clash of identities with a sheet of somewhere else tells nothing of it. */
    @Test
    void an_identity_that_is_taken_elsewhere_is_refused_without_a_word_about_the_other() {
        save(0, 40);
        var place = units.commune("Xã Bên");
        var neighbour = users.user(Role.COMMUNE_OFFICER, place);
        var theirs = given.lyingIn(place);

        assertThat(users.as(neighbour, () -> sheets.save(theirs, sheet, 0, given.sheet(neighbour, 9), null)))
                .isEqualTo(new Refused(Reason.OTHER_SHEET));
        assertThat(as(() -> sheets.story(subject, sheet))).hasSize(1);
    }

    @Test
    void nothing_of_a_sheet_can_be_changed_or_taken_away() {
        save(0, 40);

        for (var sql : List.of(
                "update survey.sheet_revision set answers = '{}' where sheet_id = :id",
                "delete from survey.sheet_revision where sheet_id = :id",
                "delete from survey.sheet where id = :id",
                "update survey.sheet set subject_id = gen_random_uuid() where id = :id",
                "insert into survey.sheet_revision select sheet_id, 3, answers, filled_on, filled_by, device, saved_by, saved_at"
                        + " from survey.sheet_revision where sheet_id = :id")) {
            assertThatThrownBy(() -> as(() -> transaction.execute(_ -> jdbc.sql(sql).param("id", sheet.value()).update())))
                    .as(sql)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    private int rows(UserId user) {
        return users.as(user, this::count);
    }

    private int count() {
        return transaction.execute(_ -> jdbc.sql("""
                        select count(*) from survey.sheet s
                        join survey.sheet_revision r on r.sheet_id = s.id
                        where s.id = :id
                        """)
                .param("id", sheet.value())
                .query(Integer.class)
                .single());
    }

    private SaveResult save(int seen, int area) {
        return save(seen, given.sheet(officer, area));
    }

    private SaveResult save(int seen, Filled filled) {
        return as(() -> sheets.save(subject, sheet, seen, filled, "máy 1"));
    }

    private <T> T as(Callable<T> work) {
        return users.as(officer, work);
    }

    private static String area(Filled filled) {
        return ((Answer.Number) filled.answers().at(AnswerPlace.of("area")).orElseThrow()).value().toPlainString();
    }
}
