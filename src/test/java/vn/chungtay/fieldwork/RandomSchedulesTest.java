package vn.chungtay.fieldwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.chungtay.StoryTest;
import vn.chungtay.fieldwork.FieldStanding.Why;
import vn.chungtay.fieldwork.GivenPhones.Phone;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.MemberId;
import vn.chungtay.survey.SheetRevision;

/**
 * Two devices and the office at one household, over a network that loses, repeats and reorders. Every value is given once
 * in a schedule, so that each can be found again: in a revision of the sheet, on a conflict card, or in quarantine, and in
 * exactly one of them.
 */
@StoryTest
class RandomSchedulesTest {

    private static final int SCHEDULES = 120;
    private static final int STEPS = 16;
    private static final List<String> PLACES = List.of("area", "rooms", "m1.paid");

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenVisits visits;

    @Autowired
    private GivenPhones phones;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transaction;

    private UnitId village;
    private UserId officer;
    private List<Phone> two;
    private final Map<String, Integer> seen = new HashMap<>();

    @BeforeEach
    void a_village_and_two_phones() {
        var commune = units.commune("Xã Ngẫu");
        village = units.village(commune, "Thôn Ngẫu");
        officer = users.user(Role.COMMUNE_OFFICER, commune);
        two = List.of(phones.of(users.user(Role.VILLAGE_HEAD, village)), phones.of(officer));
    }

    @Test
    void whatever_the_network_does_every_answer_is_in_the_sheet_on_a_card_or_in_quarantine_exactly_once() {
        for (int seed = 1; seed <= SCHEDULES; seed++) {
            var schedule = new Schedule(seed);
            schedule.play();
            schedule.check();
        }
        // Else the schedules were too tame to prove anything.
        assertThat(seen.keySet()).contains("APPLIED", "QUARANTINED", "card", "HELD");
    }

    /** One household, from the first visit until everything was delivered. */
    private final class Schedule {

        private final int seed;
        private final Random random;
        private final GivenVisits.Home home = visits.homeIn(village);
        private final List<Hand> hands = two.stream().map(Hand::new).toList();
        private int last = 1;

        private Schedule(int seed) {
            this.seed = seed;
            this.random = new Random(seed);
        }

        private void play() {
            for (int i = 0; i < STEPS; i++) step();
            visits.reopen(home);
            hands.forEach(Hand::sendAll);
        }

        private void step() {
            var hand = hands.get(random.nextInt(hands.size()));
            switch (random.nextInt(9)) {
                case 0, 1, 2 -> hand.seal();
                case 3, 4, 5, 6 -> hand.sendOne();
                case 7 -> answerAtOffice();
                default -> openOrClose();
            }
        }

        private void openOrClose() {
            if (random.nextInt(3) == 0) visits.close(home, Why.OVER);
            else visits.reopen(home);
        }

        private void answerAtOffice() {
            visits.reopen(home);
            var place = PLACES.get(random.nextInt(2));
            var before = users.as(officer, () -> visits.sheet(home)).map(it -> it.filled().answers()).orElse(Answers.NONE);
            users.runAs(officer, () -> visits.fillIn(home, before.with(AnswerPlace.of(place), Answer.Number.of(++last))));
        }

        private void check() {
            var story = users.as(officer, () -> visits.story(home));
            var fates = rows("select packet_id::text, outcome from fieldwork.packet where subject_id = :home");
            var cards = rows("select device_answer ->> 'number', line_device_id::text from fieldwork.conflict where subject_id = :home");
            for (var hand : hands) {
                for (var packet : hand.sealed) {
                    var outcome = fates.get(packet.id());
                    assertThat(outcome).as("seed %d, packet %s", seed, packet).isIn("APPLIED", "QUARANTINED");
                    seen.merge(outcome, 1, Integer::sum);
                    cards.keySet().forEach(_ -> seen.merge("card", 1, Integer::sum));
                    var found = (isIn(story, packet) ? 1 : 0) + (cards.containsKey(packet.value()) ? 1 : 0);
                    assertThat(found).as("seed %d, packet %s, %s", seed, packet, outcome).isEqualTo(outcome.equals("APPLIED") ? 1 : 0);
                }
            }
            assertThat(fates).as("seed %d", seed).hasSize(hands.stream().mapToInt(it -> it.sealed.size()).sum());
        }

        private boolean isIn(List<SheetRevision> story, Sealed packet) {
            var answer = new Answer.Number(new BigDecimal(packet.value()));
            return story.stream().anyMatch(it -> it.filled().answers().at(place(packet.at())).filter(answer::equals).isPresent());
        }

        private Map<String, String> rows(String sql) {
            var rows = new HashMap<String, String>();
            users.runAs(officer, () -> transaction.executeWithoutResult(_ -> jdbc.sql(sql)
                    .param("home", home.value())
                    .query(row -> {
                        assertThat(rows.put(row.getString(1), row.getString(2))).as("seed %d", seed).isNull();
                    })));
            return rows;
        }

        /** A phone at this household. It loses receipts, so it sends again what the server has already. */
        private final class Hand {

            private final Phone phone;
            private final UUID sheet = UUID.randomUUID();
            private final Map<String, String> shown = new HashMap<>();
            private final List<Sealed> sealed = new ArrayList<>();
            private final List<Sealed> waiting = new ArrayList<>();

            private Hand(Phone phone) {
                this.phone = phone;
            }

            private void seal() {
                var at = PLACES.get(random.nextInt(PLACES.size()));
                var before = shown.get(at);
                var after = String.valueOf(++last);
                shown.put(at, after);
                var text = phone.about(home)
                        .of(sheet)
                        .number(sealed.size() + 1)
                        .change(at, number(before), number(after))
                        .text();
                var packet = new Sealed(text.substring(11, 47), at, after, text);
                sealed.add(packet);
                waiting.add(packet);
            }

            private void sendOne() {
                if (waiting.isEmpty()) return;
                var packet = waiting.get(random.nextInt(waiting.size()));
                if (random.nextInt(4) == 0) return;
                seen.merge(phone.send(packet.text()).path("outcome").stringValue(), 1, Integer::sum);
                if (random.nextInt(3) > 0) waiting.remove(packet);
            }

            private void sendAll() {
                Collections.shuffle(waiting, random);
                waiting.forEach(it -> phone.send(it.text()));
            }
        }
    }

    /** @param value that its only change brings */
    private record Sealed(String id, String at, String value, String text) {}

    private static AnswerPlace place(String at) {
        var dot = at.indexOf('.');
        return dot < 0
                ? AnswerPlace.of(at)
                : new AnswerPlace(at.substring(dot + 1), new MemberId(at.substring(0, dot)));
    }

    private static @Nullable String number(@Nullable String value) {
        return value == null ? null : "{\"number\":\"" + value + "\"}";
    }
}
