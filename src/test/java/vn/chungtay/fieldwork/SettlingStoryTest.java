package vn.chungtay.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.fieldwork.FieldStanding.Why;
import vn.chungtay.fieldwork.GivenPhones.Phone;
import vn.chungtay.fieldwork.model.ArrivalId;
import vn.chungtay.fieldwork.model.ConflictCard;
import vn.chungtay.fieldwork.model.ConflictCard.Choice;
import vn.chungtay.fieldwork.model.Outcome;
import vn.chungtay.fieldwork.model.Reason;
import vn.chungtay.fieldwork.model.Visited;
import vn.chungtay.fieldwork.store.ConflictStore;
import vn.chungtay.fieldwork.usecase.DecideConflict;
import vn.chungtay.fieldwork.usecase.SettlePacket;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Stale;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.MemberId;

/** What the program does not decide by itself, an officer does: between two answers, and about what was not taken in. */
@StoryTest
class SettlingStoryTest {

    private static final AnswerPlace AREA = AnswerPlace.of("area");
    private static final AnswerPlace NAME = new AnswerPlace("who", new MemberId("m1"));

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenVisits visits;

    @Autowired
    private GivenPhones phones;

    @Autowired
    private DecideConflict conflicts;

    @Autowired
    private SettlePacket quarantine;

    @Autowired
    private ConflictStore cards;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    private UserId officer;
    private UserId head;
    private GivenVisits.Home home;
    private Phone phone;
    private UUID sheet;

    @BeforeEach
    void a_village_head_with_a_phone() {
        var commune = units.commune("Xã Xử");
        var village = units.village(commune, "Thôn Xử");
        officer = users.user(Role.COMMUNE_OFFICER, commune);
        head = users.user(Role.VILLAGE_HEAD, village);
        home = visits.homeIn(village);
        phone = phones.of(head);
        sheet = UUID.randomUUID();
    }

    /** The worked example of docs/domain/field-work.md. */
    @Test
    @Requirement("REV-04")
    void two_people_at_one_household_without_a_network() {
        var first = phone.send(packet(1).answer("area", 38).change("m1.who", null, "{\"text\":\"Vàng Thị Mẫu\"}"));
        users.runAs(officer, () -> visits.fillIn(home, kept().with(AREA, Answer.Number.of(42))));

        var second = phone.send(packet(2).change("area", number(38), number(45)).answer("rooms", 2).handIn());

        assertThat(first.path("conflicts").intValue()).isZero();
        assertThat(second.path("outcome").stringValue()).isEqualTo("APPLIED");
        assertThat(second.path("conflicts").intValue()).isEqualTo(1);
        assertThat(second.path("handed_in").booleanValue()).isFalse();
        assertThat(second.path("reason").stringValue()).isEqualTo("CONFLICTS");
        assertThat(kept().at(AREA)).contains(Answer.Number.of(42));
        assertThat(kept().at(AnswerPlace.of("rooms"))).contains(Answer.Number.of(2));
        var card = card();
        assertThat(card.conflict().before()).isEqualTo(Answer.Number.of(38));
        assertThat(card.conflict().office()).isEqualTo(Answer.Number.of(42));
        assertThat(card.conflict().device()).isEqualTo(Answer.Number.of(45));

        assertThat(decide(card, Choice.DEVICE)).isEqualTo(new DecideConflict.Result.Decided(Optional.of(FieldHandIn.DONE)));
        assertThat(kept().at(AREA)).contains(Answer.Number.of(45));
        assertThat(phone.send(packet(3).answer("moved", 1)).path("reason").stringValue()).isEqualTo("ALREADY_HANDED_IN");
    }

    @Test
    void a_sheet_is_handed_in_with_the_last_step_and_told_why_not() {
        var faulty = phone.send(packet(1).change("m1.who", null, "{\"text\":\"Vàng Thị Mẫu\"}").handIn());
        assertThat(faulty.path("reason").stringValue()).isEqualTo("FAULTY");
        assertThat(faulty.path("outcome").stringValue()).isEqualTo("APPLIED");

        var whole = phone.send(packet(2).answer("area", 38).handIn());
        assertThat(whole.path("handed_in").booleanValue()).isTrue();
        assertThat(whole.path("reason").isNull()).isTrue();
    }

    @Test
    void the_receipt_of_a_packet_that_waited_for_a_decision_says_later_that_the_sheet_is_handed_in() {
        var text = conflicting().handIn().text();
        phone.send(text);
        decide(card(), Choice.OFFICE);

        assertThat(phone.send(text).path("handed_in").booleanValue()).isTrue();
        assertThat(kept().at(AREA)).contains(Answer.Number.of(42));
    }

    @Test
    void a_conflict_is_decided_once_and_by_whoever_has_the_right() {
        phone.send(conflicting());
        var card = card();
        var neighbour = users.user(Role.COMMUNE_OFFICER, units.commune("Xã Bên"));

        assertThatThrownBy(() -> users.as(head, () -> conflicts.decide(card.id(), Choice.DEVICE))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> users.as(neighbour, () -> conflicts.decide(card.id(), Choice.DEVICE)))
                .isInstanceOf(NotFound.class);
        decide(card, Choice.OFFICE);
        assertThatThrownBy(() -> decide(card, Choice.DEVICE)).isInstanceOf(Stale.class);
        assertThat(kept().at(AREA)).contains(Answer.Number.of(42));
    }

    @Test
    void on_a_closed_sheet_only_the_answer_of_the_office_can_be_chosen() {
        phone.send(conflicting());
        visits.close(home, Why.OVER);

        assertThat(decide(card(), Choice.DEVICE)).isEqualTo(new DecideConflict.Result.Closed(Why.OVER));
        assertThat(decide(card(), Choice.OFFICE)).isEqualTo(new DecideConflict.Result.Decided(Optional.empty()));
    }

    @Test
    void a_reviewer_who_goes_on_replaces_their_conflict_or_ends_it() {
        phone.send(conflicting());
        phone.send(packet(2).change("area", number(45), number(48)));
        assertThat(card().conflict().device()).isEqualTo(Answer.Number.of(48));

        phone.send(packet(3).change("area", number(48), number(42)));
        assertThat(open()).isEmpty();
        assertThat(count("select count(*) from fieldwork.conflict where sheet_id = '" + sheet + "' and ended = 'REVIEWER'")).isEqualTo(2);
    }

    @Test
    void what_is_tried_again_brings_with_it_what_waited_behind() {
        visits.close(home, Why.HANDED_IN);
        phone.send(packet(1).answer("area", 38));
        phone.send(packet(2).change("area", number(38), number(45)));
        phone.send(packet(4).answer("rooms", 2));
        visits.reopen(home);

        var fate = users.as(officer, () -> quarantine.tryAgain(arrival(1)));

        assertThat(fate.outcome()).isEqualTo(Outcome.APPLIED);
        assertThat(kept().at(AREA)).contains(Answer.Number.of(45));
        assertThat(outcomeOf(4)).isEqualTo("QUARANTINED BEHIND");
        phone.send(packet(3).change("area", number(45), number(46)));
        assertThat(kept().at(AREA)).contains(Answer.Number.of(46));
        assertThat(outcomeOf(4)).isEqualTo("APPLIED");
    }

    @Test
    void what_is_still_refused_stays_and_what_was_applied_is_not_tried_again() {
        visits.close(home, Why.OVER);
        phone.send(packet(1).answer("area", 38));

        assertThat(users.as(officer, () -> quarantine.tryAgain(arrival(1))).reason()).isEqualTo(Reason.OVER);
        visits.reopen(home);
        users.as(officer, () -> quarantine.tryAgain(arrival(1)));
        assertThatThrownBy(() -> users.as(officer, () -> quarantine.tryAgain(arrival(1)))).isInstanceOf(Stale.class);
    }

    @Test
    void what_is_settled_lets_the_next_ones_pass() {
        visits.close(home, Why.HANDED_IN);
        phone.send(packet(1).answer("area", 38));
        phone.send(packet(2).answer("rooms", 2));
        visits.reopen(home);

        users.runAs(officer, () -> quarantine.settle(arrival(1), "đã hỏi lại hộ qua điện thoại"));

        assertThat(kept().at(AREA)).isEmpty();
        assertThat(kept().at(AnswerPlace.of("rooms"))).contains(Answer.Number.of(2));
        assertThatThrownBy(() -> users.runAs(officer, () -> quarantine.settle(arrival(1), "lần nữa"))).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> users.as(head, () -> quarantine.tryAgain(arrival(1)))).isInstanceOf(Forbidden.class);
    }

    @Test
    void what_was_held_for_one_that_never_comes_can_be_applied_all_the_same() {
        phone.send(packet(2).answer("area", 38));

        assertThat(users.as(officer, () -> quarantine.tryAgain(arrival(2))).outcome()).isEqualTo(Outcome.APPLIED);
        assertThat(kept().at(AREA)).contains(Answer.Number.of(38));
    }

    @Test
    void a_second_packet_with_a_taken_number_is_applied_by_a_person_and_takes_nobodys_place() {
        phone.send(packet(1).answer("area", 38));
        phone.send(packet(1).answer("rooms", 2));
        var second = arrival("reason = 'SAME_NUMBER'");

        assertThat(users.as(officer, () -> quarantine.tryAgain(second)).outcome()).isEqualTo(Outcome.APPLIED);
        assertThat(kept().at(AnswerPlace.of("rooms"))).contains(Answer.Number.of(2));
        assertThat(phone.send(packet(2).change("m1.who", null, "{\"text\":\"x\"}")).path("outcome").stringValue())
                .isEqualTo("APPLIED");
        assertThat(kept().at(NAME)).isPresent();
    }

    private GivenPackets packet(int number) {
        return phone.about(home).of(sheet).number(number);
    }

    /** The office answers 42 where the phone saw nothing and answers 45. */
    private GivenPackets conflicting() {
        users.runAs(officer, () -> visits.fillIn(home, Answers.NONE.with(AREA, Answer.Number.of(42))));
        return packet(1).answer("area", 45);
    }

    private static String number(int it) {
        return "{\"number\":\"" + it + "\"}";
    }

    private Answers kept() {
        return users.as(officer, () -> visits.sheet(home)).orElseThrow().filled().answers();
    }

    private List<ConflictCard> open() {
        var about = new Visited(GivenVisits.OWNER, new Visited.Subject(home.value()));
        return users.as(officer, () -> transaction.execute(_ -> cards.open(about)));
    }

    private ConflictCard card() {
        assertThat(open()).hasSize(1);
        return open().getFirst();
    }

    private DecideConflict.Result decide(ConflictCard card, Choice choice) {
        return users.as(officer, () -> conflicts.decide(card.id(), choice));
    }

    private ArrivalId arrival(int number) {
        return arrival("number = " + number);
    }

    private ArrivalId arrival(String where) {
        return new ArrivalId(users.as(officer, () -> transaction.execute(_ -> jdbc.sql(
                        "select id from fieldwork.packet where sheet_id = '" + sheet + "' and " + where)
                .query(UUID.class)
                .single())));
    }

    private String outcomeOf(int number) {
        return users.as(officer, () -> transaction.execute(_ -> jdbc.sql("select concat_ws(' ', outcome, reason) from fieldwork.packet"
                        + " where sheet_id = '" + sheet + "' and number = " + number)
                .query(String.class)
                .single()));
    }

    private int count(String sql) {
        return users.as(officer, () -> transaction.execute(_ -> jdbc.sql(sql).query(Integer.class).single()));
    }
}
