package vn.chungtay.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.fieldwork.FieldStanding.Why;
import vn.chungtay.fieldwork.GivenPhones.Phone;
import vn.chungtay.fieldwork.model.ArrivalId;
import vn.chungtay.fieldwork.model.ConflictCard;
import vn.chungtay.fieldwork.model.ConflictCard.Choice;
import vn.chungtay.fieldwork.model.Reason;
import vn.chungtay.fieldwork.model.Visited;
import vn.chungtay.fieldwork.store.ConflictStore;
import vn.chungtay.fieldwork.usecase.DecideConflict;
import vn.chungtay.fieldwork.usecase.SettlePacket;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Stale;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;

/** What became of a packet after it was received, and how its device hears of it. */
@StoryTest
class AfterwardsStoryTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
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
    private ConflictStore cards;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    private UnitId village;
    private UserId officer;
    private GivenVisits.Home home;
    private Phone phone;
    private UUID sheet;

    @BeforeEach
    void a_village_head_with_a_phone() {
        var commune = units.commune("Xã Sau");
        village = units.village(commune, "Thôn Sau");
        officer = users.user(Role.COMMUNE_OFFICER, commune);
        home = visits.homeIn(village);
        phone = phones.of(users.user(Role.VILLAGE_HEAD, village));
        sheet = UUID.randomUUID();
    }

    @Test
    @Requirement("SEC-06")
    void a_packet_that_breaks_when_it_is_released_waits_for_a_person_and_the_one_that_released_it_is_in_the_sheet() {
        phone.send(packet(2).change("area", number(38), number(45)));
        phone.send(packet(3).answer("rooms", 2));
        visits.breaksAfterOne(home);

        assertThat(phone.send(packet(1).answer("area", 38)).path("outcome").stringValue()).isEqualTo("APPLIED");

        assertThat(kept().at(AREA)).as("nothing of what broke remains").contains(Answer.Number.of(38));
        assertThat(List.of(fateOf(1), fateOf(2), fateOf(3))).containsExactly("APPLIED", "QUARANTINED FAILED", "QUARANTINED BEHIND");
        assertThat(users.as(officer, () -> quarantine.tryAgain(arrival(2))).outcome().name()).isEqualTo("APPLIED");
        assertThat(kept().at(AREA)).contains(Answer.Number.of(45));
        assertThat(fateOf(3)).isEqualTo("APPLIED");
    }

    @Test
    void what_was_held_waits_for_a_person_with_the_packet_before_it_that_broke() {
        phone.send(packet(2).answer("rooms", 2));
        visits.breaks(home);
        phone.send(packet(1).answer("area", 38));

        assertThat(List.of(fateOf(1), fateOf(2))).containsExactly("QUARANTINED FAILED", "QUARANTINED BEHIND");
    }

    @Test
    void what_still_breaks_when_a_person_tries_again_stays_where_it_is() {
        visits.breaks(home);
        phone.send(packet(1).answer("area", 38));
        visits.breaks(home);

        assertThat(users.as(officer, () -> quarantine.tryAgain(arrival(1))).reason()).isEqualTo(Reason.FAILED);
        assertThat(users.as(officer, () -> quarantine.tryAgain(arrival(1))).outcome().name()).isEqualTo("APPLIED");
    }

    @Test
    @Requirement("REV-04")
    void a_device_hears_that_a_card_was_decided_although_the_sheet_stayed_as_it_was() {
        var text = conflicting().text();
        assertThat(phone.send(text).path("conflicts").intValue()).isOne();
        var before = pack("");
        assertThat(visit(before.body()).path("waiting").path("cards").intValue()).isOne();
        assertThat(phone.get(path(), "If-None-Match", before.tag())).hasStatus(304);

        decide(Choice.OFFICE);

        assertThat(phone.send(text).path("conflicts").intValue()).isZero();
        assertThat(visit(pack(before.tag()).body()).path("waiting").isMissingNode()).isTrue();
        assertThat(visit(pack("").body()).path("revision").intValue()).isEqualTo(visit(before.body()).path("revision").intValue());
    }

    @Test
    void a_device_hears_that_what_it_sent_was_let_lie() {
        visits.close(home, Why.OVER);
        var text = packet(1).answer("area", 38).text();
        assertThat(phone.send(text).path("outcome").stringValue()).isEqualTo("QUARANTINED");
        var before = pack("");

        users.runAs(officer, () -> quarantine.settle(arrival(1), "đã hỏi lại hộ qua điện thoại"));

        var told = phone.send(text);
        assertThat(told.path("outcome").stringValue()).isEqualTo("SETTLED");
        assertThat(told.path("reason").stringValue()).isEqualTo("OVER");
        assertThat(visit(pack(before.tag()).body()).path("waiting").isMissingNode()).isTrue();
    }

    @Test
    void a_wish_to_hand_in_does_not_outlive_the_giving_back() {
        var text = conflicting().handIn().text();
        assertThat(phone.send(text).path("reason").stringValue()).isEqualTo("CONFLICTS");
        visits.close(home, Why.HANDED_IN);
        users.runAs(officer, () -> visits.giveBack(home));

        assertThat(decide(Choice.DEVICE)).isEqualTo(new DecideConflict.Result.Decided(Optional.empty()));

        assertThat(kept().at(AREA)).contains(Answer.Number.of(45));
        assertThat(phone.send(text).path("reason").stringValue()).isEqualTo("WISH_PAST");
        assertThat(phone.send(packet(2).answer("rooms", 2).handIn()).path("handed_in").booleanValue()).as("a new wish").isTrue();
    }

    @Test
    void what_wished_to_hand_in_before_the_giving_back_is_applied_later_and_hands_nothing_in() {
        visits.close(home, Why.HANDED_IN);
        phone.send(packet(1).answer("area", 38).handIn());
        phone.send(packet(3).answer("rooms", 2).handIn());
        users.runAs(officer, () -> visits.giveBack(home));

        var fate = users.as(officer, () -> quarantine.tryAgain(arrival(1)));

        assertThat(fate.reason()).isEqualTo(Reason.WISH_PAST);
        phone.send(packet(2).change("m1.who", null, "{\"text\":\"x\"}"));
        assertThat(fateOf(3)).isEqualTo("APPLIED WISH_PAST");
        assertThat(phone.send(packet(4).change("area", number(38), number(39))).path("outcome").stringValue()).isEqualTo("APPLIED");
    }

    @Test
    void a_wish_that_somebody_went_past_says_so() {
        var text = conflicting().handIn().text();
        phone.send(text);
        phone.send(packet(2).answer("rooms", 2));

        assertThat(decide(Choice.OFFICE)).isEqualTo(new DecideConflict.Result.Decided(Optional.empty()));
        assertThat(phone.send(text).path("reason").stringValue()).isEqualTo("WISH_PAST");
    }

    @Test
    void of_two_officers_who_decide_one_card_at_once_one_decides_and_the_other_hears_it() throws Exception {
        for (int round = 0; round < 5; round++) {
            home = visits.homeIn(village);
            sheet = UUID.randomUUID();
            phone.send(conflicting());
            var card = open().getFirst();
            var chosen = new ConcurrentLinkedQueue<Choice>();
            try (var threads = Executors.newFixedThreadPool(2)) {
                var work = List.of(Choice.OFFICE, Choice.DEVICE).stream().<Callable<Boolean>>map(it -> () -> {
                    try {
                        users.as(officer, () -> conflicts.decide(card.id(), it));
                        return chosen.add(it);
                    } catch (Stale _) {
                        return false;
                    }
                });
                assertThat(threads.invokeAll(work.toList()).stream().map(it -> it.resultNow())).containsExactlyInAnyOrder(true, false);
            }
            assertThat(kept().at(AREA)).contains(Answer.Number.of(chosen.peek() == Choice.DEVICE ? 45 : 42));
            assertThat(open()).isEmpty();
        }
    }

    private record Packed(String tag, JsonNode body) {}

    /** @param has the package that the device has; it must be another one */
    private Packed pack(String has) {
        var answer = phone.get(path(), "If-None-Match", has);
        assertThat(answer).hasStatus(200);
        return new Packed(
                String.valueOf(answer.getResponse().getHeader("ETag")), MAPPER.readTree(answer.getResponse().getContentAsByteArray()));
    }

    private String path() {
        return "/api/field/villages/" + village.value();
    }

    private JsonNode visit(JsonNode pack) {
        return pack.path("visits").valueStream()
                .filter(it -> it.path("subject").stringValue().equals(home.value().toString()))
                .findFirst()
                .orElseThrow();
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

    private DecideConflict.Result decide(Choice choice) {
        return users.as(officer, () -> conflicts.decide(open().getFirst().id(), choice));
    }

    private ArrivalId arrival(int number) {
        return new ArrivalId(asked("select id from fieldwork.packet where sheet_id = '" + sheet + "' and number = " + number, UUID.class));
    }

    private String fateOf(int number) {
        return asked("select concat_ws(' ', outcome, reason) from fieldwork.packet where sheet_id = '" + sheet + "' and number = " + number, String.class);
    }

    private <T> T asked(String sql, Class<T> type) {
        return users.as(officer, () -> transaction.execute(_ -> jdbc.sql(sql).query(type).single()));
    }
}
