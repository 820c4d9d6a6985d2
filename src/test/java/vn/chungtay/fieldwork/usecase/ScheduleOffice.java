package vn.chungtay.fieldwork.usecase;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.fieldwork.FieldStanding;
import vn.chungtay.fieldwork.model.ConflictCard.Choice;
import vn.chungtay.fieldwork.model.Fate;
import vn.chungtay.fieldwork.model.Kept;
import vn.chungtay.fieldwork.model.Outcome;
import vn.chungtay.fieldwork.model.Packet;
import vn.chungtay.fieldwork.model.Reason;
import vn.chungtay.fieldwork.model.Sender;
import vn.chungtay.fieldwork.model.Taken;
import vn.chungtay.fieldwork.model.Visited;
import vn.chungtay.fieldwork.store.PacketJson;
import vn.chungtay.fieldwork.store.ReceiptJson;
import vn.chungtay.identity.UserId;
import vn.chungtay.shared.Id;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.store.SheetJson;

/** The server of one schedule: the real intake over sheets and packets in memory, spoken to in JSON. */
final class ScheduleOffice {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final PacketJson PACKETS = new PacketJson(SheetJson::read);
    private static final Sender SENDER =
            new Sender(new UserId(new UUID(0, 1)), LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 22));
    private static final Answers AT_FIRST = Answers.NONE
            .with(AnswerPlace.of("roof"), new Answer.Text("first roof"))
            .with(ScheduleStory.place("m1.job"), new Answer.Text("first job"));

    private final ScheduleKey key;
    private final MemoryVisits visits = new MemoryVisits();
    private final MemoryShelf shelf = new MemoryShelf();
    private final PacketLine line = new PacketLine(shelf, visits, this::whole);
    private final Map<String, Id> subjects = new LinkedHashMap<>();
    /** Sheets are packed far more often than they change. */
    private final Map<Filled, JsonNode> written = new IdentityHashMap<>();
    private final ScheduleStory story = new ScheduleStory(shelf);

    ScheduleOffice(ScheduleKey key, JsonNode reset) {
        this.key = key;
        for (var it : reset.path("subjects")) {
            var name = it.stringValue();
            subjects.put(name, visits.opening(UUID.fromString(name), AT_FIRST));
            story.begin(name, AT_FIRST);
        }
    }

    JsonNode answer(JsonNode question) {
        try {
            return done(question);
        } catch (TransientDataAccessException _) {
            return MAPPER.createObjectNode().put("busy", true);
        } finally {
            var op = question.path("op").stringValue();
            subjects.forEach((name, subject) -> story.note(name, visits.answers(subject), op.equals("office")));
            if (!op.equals("pack")) story.noteWishes();
        }
    }

    private ObjectNode done(JsonNode question) {
        switch (question.path("op").stringValue()) {
            case "packet" -> {
                return receipt(question.path("body").stringValue(), false);
            }
            case "file" -> {
                return receipts(question.path("bodies"));
            }
            case "pack" -> {
                return pack();
            }
            case "dump" -> {
                return story.dump();
            }
            case "office" -> change(subject(question), ScheduleStory.place(question.path("at").stringValue()), question.path("value"));
            case "close" -> visits.close(subject(question), FieldStanding.Why.valueOf(question.path("why").stringValue()));
            case "reopen" -> visits.reopen(subject(question));
            case "giveback" -> giveBack(subject(question));
            case "decide" -> decide(question.path("which").intValue(), Choice.valueOf(question.path("choice").stringValue()));
            case "again" -> waiting(question.path("which").intValue()).ifPresent(it -> whole(() -> line.again(it)));
            case "settle" -> waiting(question.path("which").intValue()).ifPresent(this::settle);
            case "break" -> visits.breakNext(question.path("busy").booleanValue()
                    ? new TransientDataAccessResourceException("the database is busy")
                    : new IllegalStateException("the power is off"));
            case "mend" -> visits.breakNothing();
            default -> throw new IllegalArgumentException(question.toString());
        }
        return MAPPER.createObjectNode();
    }

    /** A transaction, or a part of one up to a savepoint. */
    private <T> T whole(Supplier<T> work) {
        var packets = shelf.asNow();
        var sheets = visits.asNow();
        try {
            return work.get();
        } catch (RuntimeException e) {
            packets.run();
            sheets.run();
            throw e;
        }
    }

    private Id subject(JsonNode question) {
        return subjects.get(question.path("subject").stringValue());
    }

    private static Visited about(Id subject) {
        return new Visited(MemoryVisits.OWNER, new Visited.Subject(subject.value()));
    }

    private ObjectNode receipts(JsonNode bodies) {
        var answer = MAPPER.createObjectNode();
        var receipts = answer.putArray("receipts");
        for (var it : bodies) receipts.add(receipt(it.stringValue(), true));
        return answer;
    }

    private ObjectNode receipt(String text, boolean byFile) {
        var body = text.getBytes(StandardCharsets.UTF_8);
        var digest = ScheduleKey.digest(body);
        var taken = switch (PACKETS.read(body)) {
            case PacketJson.Reading.Unreadable it -> new Taken(it.id(), digest, Fate.quarantined(Reason.UNREADABLE));
            case PacketJson.Reading.Readable it -> Taken.of(kept(it.packet(), digest, byFile));
        };
        var statement = ReceiptJson.write(taken, Instant.parse("2026-11-22T03:00:00Z"));
        return MAPPER.createObjectNode().put("statement", statement).put("signature", key.signature(statement)).put("key", ScheduleKey.ID);
    }

    /** As {@link PacketDoor} has it: what breaks is kept for a person, and of what came at a bad moment nothing remains. */
    private Kept kept(Packet packet, String digest, boolean byFile) {
        try {
            return whole(() -> taken(packet, digest, byFile));
        } catch (RuntimeException e) {
            if (Attempt.isWorthRepeating(e)) throw e;
            return shelf.find(packet.id()).orElseGet(() -> line.keepBroken(packet, digest, SENDER));
        }
    }

    /** @param byFile at the door for devices that were revoked, as {@link PacketDesk} takes it there */
    private Kept taken(Packet packet, String digest, boolean byFile) {
        return byFile && shelf.find(packet.id()).isEmpty()
                ? line.quarantine(packet, digest, SENDER, Reason.NOT_SENT_BY_ITS_DEVICE)
                : line.take(packet, digest, SENDER);
    }

    private ObjectNode pack() {
        var pack = MAPPER.createObjectNode();
        pack.putObject("village").put("village", "v1").put("name", "Bản Rã").put("campaign", "2026").put("until", "2026-12-14").put("visits", 2);
        pack.put("taken_at", "2026-11-22T03:00:00Z").put("day", "2026-11-22").putNull("judging").putObject("questionnaires");
        var list = pack.putArray("visits");
        subjects.forEach((name, subject) -> list.add(visit(name, subject)));
        return pack;
    }

    private ObjectNode visit(String name, Id subject) {
        var open = visits.standing(subject) instanceof FieldStanding.Open it ? it : null;
        var visit = MAPPER.createObjectNode();
        visit.put("subject", name).put("owner", MemoryVisits.OWNER).put("code", "H").put("label", "Lò Văn Páo").put("persons", 1);
        visit.put("note", "").put("open", open != null).put("questionnaire", "try-out@1");
        visit.put("sheet", open == null ? null : open.sheet().map(it -> it.value().toString()).orElse(null));
        visit.put("revision", open == null ? 0 : open.revision());
        visit.set("filled", written.computeIfAbsent(visits.filled(subject), it -> MAPPER.readTree(SheetJson.write(it))));
        visit.putObject("before").put("answers", (String) null);
        int cards = shelf.cards(about(subject)).size();
        int packets = waiting(subject).size();
        if (cards + packets > 0) visit.putObject("waiting").put("cards", cards).put("packets", packets);
        return visit;
    }

    private void change(Id subject, AnswerPlace at, JsonNode value) {
        if (!(visits.standing(subject) instanceof FieldStanding.Open open)) return;
        var answers = open.filled().answers();
        visits.change(subject, value.isNull() ? answers.without(at) : answers.with(at, new Answer.Text(value.stringValue())));
    }

    private void giveBack(Id subject) {
        if (!visits.isHandedIn(subject)) return;
        visits.reopen(subject);
        shelf.endAllWishes(about(subject));
        story.gaveBack(subject);
    }

    private void decide(int which, Choice choice) {
        var cards = subjects.values().stream().flatMap(it -> shelf.cards(about(it)).stream()).toList();
        if (cards.isEmpty()) return;
        var card = cards.get(which % cards.size());
        try {
            var result = whole(() -> new CardChoice(shelf, shelf, visits).make(card, choice));
            if (result instanceof DecideConflict.Result.Decided) story.chosen(card, choice);
        } catch (IllegalStateException _) {
            // Whoever decided sees that it broke; nothing of it remains.
        }
    }

    /** What {@link SettlePacket} takes. */
    private List<Kept> waiting(Id subject) {
        return shelf.all().stream()
                .filter(it -> it.packet().about().subject().value().equals(subject.value()) && ScheduleStory.waitsForSomebody(it))
                .toList();
    }

    private Optional<Kept> waiting(int which) {
        var all = subjects.values().stream().flatMap(it -> waiting(it).stream()).toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(which % all.size()));
    }

    private void settle(Kept it) {
        if (it.fate().outcome() != Outcome.QUARANTINED) return;
        whole(() -> {
            shelf.settle(it.arrival());
            if (it.isInLine()) line.release(it.packet().line());
            return it;
        });
    }
}
