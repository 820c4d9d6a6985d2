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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.chungtay.StoryTest;
import vn.chungtay.fieldwork.FieldStanding.Why;
import vn.chungtay.fieldwork.GivenPhones.Phone;
import vn.chungtay.fieldwork.model.ArrivalId;
import vn.chungtay.fieldwork.model.ConflictCard.Choice;
import vn.chungtay.fieldwork.model.ConflictId;
import vn.chungtay.fieldwork.usecase.DecideConflict;
import vn.chungtay.fieldwork.usecase.SettlePacket;
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
 * exactly one of them, unless an officer chose what is on a card for the sheet. Officers decide between answers, try again what
 * waits, let it lie and give sheets back, and the program breaks in between.
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
    private DecideConflict conflicts;

    @Autowired
    private SettlePacket quarantine;

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
        assertThat(seen.keySet()).contains("APPLIED", "QUARANTINED", "card", "HELD", "OFFICE", "DEVICE", "settled", "FAILED");
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
            visits.mend(home);
            hands.forEach(Hand::sendAll);
        }

        private void step() {
            var hand = hands.get(random.nextInt(hands.size()));
            switch (random.nextInt(13)) {
                case 0, 1, 2 -> hand.seal();
                case 3, 4, 5, 6 -> hand.sendOne();
                case 7 -> answerAtOffice();
                case 8 -> openOrClose();
                case 9, 10 -> decide();
                case 11 -> lookAfter();
                default -> breakOrGiveBack();
            }
        }

        private void decide() {
            var open = ids("select id from fieldwork.conflict where ended_at is null and subject_id = :home order by member, question, id");
            if (open.isEmpty()) return;
            var card = new ConflictId(open.get(random.nextInt(open.size())));
            try {
                users.as(officer, () -> conflicts.decide(card, Choice.values()[random.nextInt(2)]));
            } catch (IllegalStateException _) {
                seen.merge("broken", 1, Integer::sum); // nothing of it remains
            }
        }

        private void lookAfter() {
            var waiting = ids("select id from fieldwork.packet where outcome = 'QUARANTINED' and settled_at is null and subject_id = :home order by number, id");
            if (waiting.isEmpty()) return;
            var packet = new ArrivalId(waiting.get(random.nextInt(waiting.size())));
            if (random.nextInt(3) > 0) {
                users.as(officer, () -> quarantine.tryAgain(packet));
                return;
            }
            users.runAs(officer, () -> quarantine.settle(packet, "đã hỏi lại hộ"));
            seen.merge("settled", 1, Integer::sum);
        }

        private void breakOrGiveBack() {
            if (random.nextInt(2) == 0) visits.breaks(home);
            else users.runAs(officer, () -> visits.giveBack(home));
        }

        private List<UUID> ids(String sql) {
            return users.as(officer, () -> transaction.execute(_ -> jdbc.sql(sql).param("home", home.value()).query(UUID.class).list()));
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
            rows("select packet_id::text, reason from fieldwork.packet where reason is not null and subject_id = :home")
                    .values()
                    .forEach(it -> seen.merge(it, 1, Integer::sum));
            // A card that came up anew, because the office had answered anew, is the same one.
            var cards = rows("""
                    select device_answer ->> 'number', string_agg(coalesce(ended, 'OPEN'), ' ') from fieldwork.conflict
                    where subject_id = :home group by 1
                    """);
            cards.values().forEach(it -> Stream.of(it.split(" ")).forEach(one -> seen.merge(one, 1, Integer::sum)));
            for (var hand : hands) {
                for (var packet : hand.sealed) {
                    var outcome = fates.get(packet.id());
                    assertThat(outcome).as("seed %d, packet %s", seed, packet).isIn("APPLIED", "QUARANTINED");
                    seen.merge(outcome, 1, Integer::sum);
                    cards.keySet().forEach(_ -> seen.merge("card", 1, Integer::sum));
                    var card = cards.getOrDefault(packet.value(), "");
                    var found = (isIn(story, packet) ? 1 : 0) + (card.isEmpty() ? 0 : 1);
                    int expected = !outcome.equals("APPLIED") ? 0 : card.contains("DEVICE") ? 2 : 1;
                    assertThat(found).as("seed %d, packet %s, %s, %s", seed, packet, outcome, card).isEqualTo(expected);
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
                        .change(at, number(before), number(after));
                if (random.nextInt(8) == 0) text.handIn();
                keep(text.text(), at, after);
            }

            private void keep(String text, String at, String after) {
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
