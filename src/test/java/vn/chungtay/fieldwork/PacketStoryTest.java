package vn.chungtay.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.chungtay.TestWorld.TODAY;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import vn.chungtay.StoryTest;
import vn.chungtay.fieldwork.FieldStanding.Why;
import vn.chungtay.fieldwork.GivenPhones.Phone;
import vn.chungtay.fieldwork.model.ArrivalId;
import vn.chungtay.fieldwork.usecase.SettlePacket;
import vn.chungtay.fieldwork.store.PacketJson;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Caller;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;

/** Packets come late, twice, in any order and about sheets that are closed; nothing of them is ever lost. */
@StoryTest
class PacketStoryTest {

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenVisits visits;

    @Autowired
    private GivenPhones phones;

    @Autowired
    private SettlePacket quarantine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    private UnitId village;
    private UserId officer;
    private UserId head;
    private GivenVisits.Home home;
    private Phone phone;
    private UUID sheet;

    @BeforeEach
    void a_village_head_with_a_phone() {
        var commune = units.commune("Xã Đi");
        village = units.village(commune, "Thôn Đi");
        officer = users.user(Role.COMMUNE_OFFICER, commune);
        head = users.user(Role.VILLAGE_HEAD, village);
        home = visits.homeIn(village);
        phone = phones.of(head);
        sheet = UUID.randomUUID();
    }

    @Test
    void a_sheet_begun_on_a_device_keeps_its_identity_at_the_office() {
        var receipt = phone.send(first().answer("area", 45));

        assertThat(outcome(receipt)).isEqualTo("APPLIED");
        assertThat(receipt.path("sheet").stringValue()).isEqualTo(sheet.toString());
        assertThat(receipt.path("revision").intValue()).isEqualTo(1);
        assertThat(kept()).isEqualTo("45");
        assertThat(users.as(officer, () -> visits.sheet(home)).orElseThrow()).satisfies(it -> {
            assertThat(it.sheet().value()).isEqualTo(sheet);
            assertThat(it.filled().by()).isEqualTo(head);
            assertThat(it.device()).contains(phone.id().toString());
        });
    }

    @Test
    void the_same_packet_again_changes_nothing_and_is_answered_alike() {
        var text = first().answer("area", 45).text();
        phone.send(text);
        users.runAs(officer, () -> visits.fillIn(home, area(50)));

        var again = phone.send(text);

        assertThat(outcome(again)).isEqualTo("APPLIED");
        assertThat(again.path("revision").intValue()).isEqualTo(1);
        assertThat(kept()).isEqualTo("50");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void what_comes_too_early_is_held_and_applied_in_its_order() {
        var third = next(3).change("area", number(50), number(60)).text();
        assertThat(outcome(phone.send(third))).isEqualTo("HELD");
        assertThat(outcome(phone.send(next(2).change("area", number(45), number(50))))).isEqualTo("HELD");
        assertThat(users.as(officer, () -> visits.sheet(home))).isEmpty();

        assertThat(outcome(phone.send(first().answer("area", 45)))).isEqualTo("APPLIED");

        assertThat(kept()).isEqualTo("60");
        assertThat(users.as(officer, () -> visits.story(home))).hasSize(3);
        assertThat(outcome(phone.send(third))).isEqualTo("APPLIED");
    }

    @Test
    void the_same_number_or_identity_with_another_content_waits_for_a_person() {
        var text = first().answer("area", 45).text();
        phone.send(text);

        assertThat(quarantined(phone.send(first().answer("area", 46)))).isEqualTo("SAME_NUMBER");
        assertThat(quarantined(phone.send(text.replace("\"45\"", "\"47\"")))).isEqualTo("ALTERED");
        assertThat(kept()).isEqualTo("45");
        assertThat(outcome(phone.send(next(2).change("area", number(45), number(48))))).isEqualTo("APPLIED");
        assertThat(kept()).isEqualTo("48");
    }

    @Test
    void one_sheet_is_about_one_household() {
        phone.send(first().answer("area", 45));

        assertThat(quarantined(phone.send(phone.about(visits.homeIn(village)).of(sheet).number(2).answer("rooms", 2))))
                .isEqualTo("OTHER_SUBJECT");
    }

    @Test
    void what_cannot_be_taken_in_waits_whole_with_its_reason_and_holds_back_what_follows() {
        visits.close(home, Why.HANDED_IN);

        assertThat(quarantined(phone.send(first().answer("area", 45)))).isEqualTo("ALREADY_HANDED_IN");
        visits.reopen(home);
        assertThat(quarantined(phone.send(next(2).answer("rooms", 2)))).isEqualTo("BEHIND");
        assertThat(users.as(officer, () -> visits.sheet(home))).isEmpty();
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void each_kind_of_closed_sheet_has_its_reason() {
        visits.close(home, Why.LEFT);
        assertThat(quarantined(phone.send(first().answer("area", 45)))).isEqualTo("LEFT");
        visits.close(home, Why.OVER);
        assertThat(quarantined(phone.send(phone.about(home).answer("area", 45)))).isEqualTo("OVER");
        assertThat(quarantined(phone.send(GivenPackets.packet(phone.id(), GivenVisits.OWNER, UUID.randomUUID()))))
                .isEqualTo("UNKNOWN_SUBJECT");
        assertThat(quarantined(phone.send(GivenPackets.packet(phone.id(), "nobody", home.value())))).isEqualTo("UNKNOWN_SUBJECT");
    }

    @Test
    void what_the_reviewer_has_no_right_for_is_kept_where_the_household_lives() {
        var elsewhere = units.commune("Xã Khác");
        var theirs = users.user(Role.COMMUNE_OFFICER, elsewhere);
        var moved = visits.homeIn(units.village(elsewhere, "Thôn Khác"));

        assertThat(quarantined(phone.send(phone.about(moved).answer("area", 45)))).isEqualTo("NOT_YOURS");
        assertThat(users.as(theirs, this::waitingRows)).isEqualTo(1);
        assertThat(users.as(officer, this::waitingRows)).isZero();
    }

    @Test
    void a_packet_of_somebody_elses_device_waits_for_a_person() {
        var other = phones.of(officer);

        assertThat(quarantined(other.send(first().answer("area", 45)))).isEqualTo("OTHER_DEVICE");
        assertThat(outcome(phone.send(first().answer("area", 45)))).isEqualTo("APPLIED");
    }

    @Test
    void what_a_reviewer_sealed_before_they_began_anew_is_still_theirs() {
        var anew = phones.of(head);

        assertThat(outcome(anew.send(first().answer("area", 45)))).isEqualTo("APPLIED");
        assertThat(kept()).isEqualTo("45");
    }

    @Test
    void garbage_and_unknown_versions_are_kept_as_they_came() {
        assertThat(quarantined(phone.send("{\"packet\":"))).isEqualTo("UNREADABLE");
        assertThat(quarantined(phone.send(first().twisted(it -> it.put("version", 99)).text()))).isEqualTo("UNKNOWN_FORM");
        phone.send(phone.about(home).answer("area", 45));
        assertThat(quarantined(phone.send(phone.about(home).twisted(it -> it.put("questionnaire", "other")).text())))
                .isEqualTo("OTHER_FORM");
        assertThat(users.as(officer, this::waitingRows)).isEqualTo(3);
    }

    @Test
    void a_packet_with_more_than_a_sheet_can_hold_waits_whole_and_only_what_no_sheet_can_be_is_refused() {
        var large = first().change("m1.who", null, "{\"text\":\"" + "x".repeat(1_500_000) + "\"}").text();
        var most = PacketJson.LARGEST;

        assertThat(quarantined(phone.send(large))).isEqualTo("TOO_LARGE");
        assertThat(phone.post(" ".repeat(most - 4) + "none")).as("to the byte").hasStatus(200);
        assertThat(phone.post(" ".repeat(most - 3) + "none")).hasStatus(413).bodyText().contains("too_large");
    }

    @Test
    void a_refused_sheet_leaves_nothing_of_itself() {
        phone.send(first().twisted(it -> it.put("version", 99)));

        assertThat(users.as(officer, () -> visits.sheet(home))).isEmpty();
    }

    @Test
    void a_clock_that_is_wrong_does_not_make_a_day_of_a_visit() {
        phone.send(first().on(LocalDate.of(2031, 1, 1)).answer("area", 45));

        assertThat(users.as(officer, () -> visits.sheet(home)).orElseThrow().filled().day()).isEqualTo(TODAY);
    }

    @Test
    void what_breaks_the_program_leaves_nothing_of_itself_and_waits_whole_for_a_person() {
        visits.breaks(home);
        var text = first().answer("area", 45).text();

        assertThat(quarantined(phone.send(text))).isEqualTo("FAILED");
        assertThat(users.as(officer, () -> visits.sheet(home))).isEmpty();
        assertThat(quarantined(phone.send(text))).as("the same receipt again").isEqualTo("FAILED");
        assertThat(quarantined(phone.send(next(2).change("area", number(45), number(46))))).isEqualTo("BEHIND");
        assertThat(rows()).isEqualTo(2);

        var kept = users.as(officer, () -> transaction.execute(_ -> jdbc.sql("select id from fieldwork.packet where reason = 'FAILED' and subject_id = ?")
                .param(home.value())
                .query(UUID.class)
                .single()));
        users.as(officer, () -> quarantine.tryAgain(new ArrivalId(kept)));
        assertThat(kept()).isEqualTo("46");
    }

    @Test
    void a_hand_in_that_breaks_keeps_the_packet_too() {
        phone.send(first().answer("area", 45));
        visits.breaksHandIn(home);

        assertThat(quarantined(phone.send(next(2).change("area", number(45), number(46)).handIn()))).isEqualTo("FAILED");
        assertThat(kept()).as("half of a packet is none").isEqualTo("45");
    }

    @Test
    void answers_by_another_local_table_than_the_sheets_wait_for_a_person() {
        phone.send(first().answer("area", 45));

        var other = phone.about(home).answer("rooms", 2);
        other.twisted(it -> it.putObject("parts").put("b1", UUID.randomUUID().toString()));
        assertThat(quarantined(phone.send(other))).isEqualTo("OTHER_FORM");
    }

    @Test
    void two_devices_at_one_household_at_once_lose_nothing_of_each_other() throws Exception {
        var second = phones.of(officer);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var work = IntStream.range(0, 8).<Callable<JsonNode>>mapToObj(it -> () -> {
                var by = it % 2 == 0 ? phone : second;
                return by.send(by.about(home).member("m" + (it + 2)).change("m" + (it + 2) + ".who", null, "{\"text\":\"x\"}"));
            });
            assertThat(threads.invokeAll(work.toList()).stream().map(it -> outcome(it.resultNow()))).containsOnly("APPLIED");
        }

        var filled = users.as(officer, () -> visits.sheet(home)).orElseThrow().filled();
        assertThat(filled.answers().members()).hasSize(9);
        assertThat(filled.answers().members().values().stream().mapToInt(it -> it.size()).sum()).isEqualTo(8);
        assertThat(users.as(officer, () -> visits.story(home))).hasSize(8);
    }

    @Test
    void the_same_packet_twice_at_the_same_moment_is_one() throws Exception {
        var text = first().answer("area", 45).text();
        try (var threads = Executors.newFixedThreadPool(6)) {
            var work = IntStream.range(0, 6).<Callable<JsonNode>>mapToObj(_ -> () -> phone.send(text)).toList();
            assertThat(threads.invokeAll(work).stream().map(it -> outcome(it.resultNow()))).containsOnly("APPLIED");
        }

        assertThat(rows()).isEqualTo(1);
        assertThat(users.as(officer, () -> visits.story(home))).hasSize(1);
    }

    @Test
    void nothing_that_came_can_be_changed_or_taken_away() {
        phone.send(first().answer("area", 45));

        for (var sql : new String[] {
            "delete from fieldwork.packet", "update fieldwork.packet set body = ''", "update fieldwork.packet set number = 9",
            "delete from fieldwork.conflict", "update fieldwork.conflict set device_answer = null", "delete from fieldwork.device"
        }) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).as(sql).hasStackTraceContaining("permission denied");
        }
    }

    private GivenPackets first() {
        return phone.about(home).of(sheet);
    }

    private GivenPackets next(int number) {
        return first().number(number);
    }

    private static String number(int it) {
        return "{\"number\":\"" + it + "\"}";
    }

    private static Answers area(int it) {
        return Answers.NONE.with(AnswerPlace.of("area"), Answer.Number.of(it));
    }

    private static String outcome(JsonNode receipt) {
        return receipt.path("outcome").stringValue();
    }

    private static @Nullable String quarantined(JsonNode receipt) {
        assertThat(outcome(receipt)).isEqualTo("QUARANTINED");
        return receipt.path("reason").stringValue();
    }

    private String kept() {
        var filled = users.as(officer, () -> visits.sheet(home)).orElseThrow().filled();
        return ((Answer.Number) filled.answers().at(AnswerPlace.of("area")).orElseThrow()).value().toPlainString();
    }

    private int rows() {
        try {
            return Caller.SYSTEM.call(() -> count("subject_id = '" + home.value() + "'"));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private int waitingRows() {
        return count("outcome = 'QUARANTINED' and device_id = '" + phone.id() + "'");
    }

    private int count(String where) {
        return transaction.execute(_ -> jdbc.sql("select count(*) from fieldwork.packet where " + where).query(Integer.class).single());
    }
}
