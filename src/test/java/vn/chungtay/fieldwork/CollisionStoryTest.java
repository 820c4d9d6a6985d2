package vn.chungtay.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

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
import vn.chungtay.fieldwork.usecase.ReadConflicts;
import vn.chungtay.fieldwork.usecase.ReadWaiting;
import vn.chungtay.fieldwork.usecase.SettlePacket;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;

/** What is late, in a hurry or elsewhere: nobody's answer goes because somebody else was quicker. */
@StoryTest
class CollisionStoryTest {

    private static final AnswerPlace AREA = AnswerPlace.of("area");

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
    private ReadWaiting waiting;

    @Autowired
    private ReadConflicts differing;

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

    @Test
    @Requirement("REV-04")
    void an_office_that_answered_anew_since_the_card_came_up_is_asked_again() {
        phone.send(conflicting());
        var card = card();
        users.runAs(officer, () -> visits.fillIn(home, kept().with(AREA, Answer.Number.of(50))));

        assertThat(decide(card, Choice.DEVICE)).isEqualTo(new DecideConflict.Result.Changed());

        assertThat(kept().at(AREA)).as("nobody chose against it").contains(Answer.Number.of(50));
        assertThat(card().conflict().office()).isEqualTo(Answer.Number.of(50));
        assertThat(card().conflict().device()).isEqualTo(Answer.Number.of(45));
        decide(card(), Choice.DEVICE);
        assertThat(kept().at(AREA)).contains(Answer.Number.of(45));
        assertThat(open()).isEmpty();
    }

    @Test
    void where_the_office_came_round_either_choice_is_the_same() {
        phone.send(conflicting());
        users.runAs(officer, () -> visits.fillIn(home, kept().with(AREA, Answer.Number.of(45))));

        assertThat(decide(card(), Choice.OFFICE)).isEqualTo(new DecideConflict.Result.Decided(Optional.empty()));
        assertThat(kept().at(AREA)).contains(Answer.Number.of(45));
    }

    @Test
    void a_wish_to_hand_in_that_the_reviewer_went_past_is_none_any_more() {
        phone.send(conflicting().handIn());
        phone.send(packet(2).change("area", number(45), number(42)).handIn());
        visits.reopen(home);
        users.runAs(officer, () -> visits.fillIn(home, kept().with(AREA, Answer.Number.of(60))));
        phone.send(packet(3).change("area", number(42), number(47)));

        assertThat(decide(card(), Choice.OFFICE)).isEqualTo(new DecideConflict.Result.Decided(Optional.empty()));
        assertThat(phone.send(packet(4).answer("rooms", 2)).path("outcome").stringValue()).isEqualTo("APPLIED");
    }

    @Test
    void a_packet_that_comes_after_all_does_not_take_the_last_answer_away() {
        phone.send(packet(1).answer("area", 38));
        phone.send(packet(3).change("area", number(45), number(50)));
        users.as(officer, () -> quarantine.tryAgain(arrival(3)));
        assertThat(card().conflict().device()).isEqualTo(Answer.Number.of(50));
        assertThat(phone.send(packet(4).answer("rooms", 2)).path("outcome").stringValue()).as("nothing waits any more").isEqualTo("APPLIED");

        phone.send(packet(2).change("area", number(38), number(45)));

        assertThat(kept().at(AREA)).contains(Answer.Number.of(50));
        assertThat(open()).isEmpty();
    }

    @Test
    void what_somebody_elses_device_brought_is_theirs_when_it_is_tried_again() {
        var other = phones.of(officer);
        other.send(packet(1).answer("area", 38));
        visits.close(home, Why.OVER);
        users.as(officer, () -> quarantine.tryAgain(arrival(1)));
        visits.reopen(home);

        users.as(officer, () -> quarantine.tryAgain(arrival(1)));

        assertThat(users.as(officer, () -> visits.sheet(home)).orElseThrow().filled().by()).isEqualTo(officer);
    }

    @Test
    void what_a_device_of_another_commune_sent_is_seen_where_the_household_lives() {
        var elsewhere = units.commune("Xã Chuyển");
        var theirs = users.user(Role.COMMUNE_OFFICER, elsewhere);
        visits.move(home, units.village(elsewhere, "Thôn Chuyển"));
        phone.send(packet(1).answer("area", 38));

        var listed = users.as(theirs, () -> waiting.packets(new ReadWaiting.Question(null, ""), 0, 50));

        assertThat(listed.total()).isEqualTo(1);
        assertThat(listed.rows()).singleElement().satisfies(it -> {
            assertThat(it.device()).isEqualTo("Máy của chị Mẫu");
            assertThat(it.reason()).contains(Reason.NOT_YOURS);
            assertThat(users.as(theirs, () -> waiting.packet(it.id())).kept()).isPresent();
            assertThat(users.as(theirs, () -> quarantine.tryAgain(it.id())).outcome()).isEqualTo(Outcome.APPLIED);
        });
    }

    @Test
    void a_card_of_a_device_of_another_commune_says_whose_it_is() {
        var elsewhere = units.commune("Xã Chuyển");
        var theirs = users.user(Role.COMMUNE_OFFICER, elsewhere);
        visits.move(home, units.village(elsewhere, "Thôn Chuyển"));
        users.runAs(theirs, () -> visits.fillIn(home, Answers.NONE.with(AREA, Answer.Number.of(42))));
        phone.send(packet(1).answer("area", 45));
        users.as(theirs, () -> quarantine.tryAgain(waiting.packets(new ReadWaiting.Question(null, ""), 0, 1).rows().getFirst().id()));

        var about = new Visited(GivenVisits.OWNER, new Visited.Subject(home.value()));
        assertThat(users.as(theirs, () -> differing.of(about)).cards()).singleElement()
                .satisfies(it -> assertThat(it.device().device()).isEqualTo("Máy của chị Mẫu"));
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
}
