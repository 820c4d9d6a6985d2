package vn.chungtay.fieldwork.usecase;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.fieldwork.FieldStanding;
import vn.chungtay.fieldwork.model.Fate;
import vn.chungtay.fieldwork.model.Kept;
import vn.chungtay.fieldwork.model.LineId;
import vn.chungtay.fieldwork.model.Outcome;
import vn.chungtay.fieldwork.model.Reason;
import vn.chungtay.fieldwork.model.Sender;
import vn.chungtay.fieldwork.store.PacketJson;
import vn.chungtay.identity.UserId;
import vn.chungtay.shared.Id;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.MemberId;
import vn.chungtay.survey.store.SheetJson;

/** The server of one schedule: the real intake over sheets and packets in memory, spoken to in JSON. */
final class ScheduleOffice {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final PacketJson PACKETS = new PacketJson(SheetJson::read);
    private static final Sender SENDER =
            new Sender(new UserId(new UUID(0, 1)), LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 22));
    private static final Answers AT_FIRST = Answers.NONE
            .with(AnswerPlace.of("roof"), new Answer.Text("first roof"))
            .with(place("m1.job"), new Answer.Text("first job"));

    private final ScheduleKey key;
    private final MemoryVisits visits = new MemoryVisits();
    private final MemoryShelf shelf = new MemoryShelf();
    private final PacketLine line = new PacketLine(shelf, visits);
    private final Map<String, Id> subjects = new LinkedHashMap<>();
    private final Set<String> stood = new LinkedHashSet<>();
    private final Map<String, Map<String, String>> standing = new LinkedHashMap<>();
    private final List<Replaced> replaced = new ArrayList<>();

    /** An answer that stood on a sheet, and what came from a device in its place. */
    private record Replaced(String subject, String at, String answer, @Nullable String by) {}

    ScheduleOffice(ScheduleKey key, JsonNode reset) {
        this.key = key;
        for (var it : reset.path("subjects")) {
            subjects.put(it.stringValue(), visits.opening(UUID.fromString(it.stringValue()), AT_FIRST));
            standing.put(it.stringValue(), written(AT_FIRST));
        }
    }

    JsonNode answer(JsonNode question) {
        var answer = done(question);
        var byOffice = question.path("op").stringValue().equals("office");
        subjects.forEach((name, subject) -> note(name, written(visits.answers(subject)), byOffice));
        return answer;
    }

    private void note(String name, Map<String, String> now, boolean byOffice) {
        var before = standing.getOrDefault(name, now);
        before.forEach((at, it) -> {
            if (!byOffice && !it.equals(now.get(at))) replaced.add(new Replaced(name, at, it, now.get(at)));
        });
        now.forEach((at, it) -> stood.add(name + " " + at + " " + it));
        standing.put(name, now);
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
                return dump();
            }
            case "office" -> change(subject(question), place(question.path("at").stringValue()), question.path("value"));
            case "close" -> visits.close(subject(question), FieldStanding.Why.OVER);
            case "reopen" -> reopen(subject(question), question.path("again").booleanValue());
            default -> throw new IllegalArgumentException(question.toString());
        }
        return MAPPER.createObjectNode();
    }

    private Id subject(JsonNode question) {
        return subjects.get(question.path("subject").stringValue());
    }

    private ObjectNode receipts(JsonNode bodies) {
        var answer = MAPPER.createObjectNode();
        var receipts = answer.putArray("receipts");
        for (var it : bodies) receipts.add(receipt(it.stringValue(), true));
        return answer;
    }

    /** @param byFile at the door for devices that were revoked, as {@link PacketDesk} takes it there */
    private ObjectNode receipt(String text, boolean byFile) {
        var body = text.getBytes(StandardCharsets.UTF_8);
        var digest = ScheduleKey.digest(body);
        var statement = MAPPER.createObjectNode();
        switch (PACKETS.read(body)) {
            case PacketJson.Reading.Unreadable it -> {
                statement.put("packet", it.id().map(id -> id.value().toString()).orElse(null));
                put(statement, Fate.quarantined(Reason.UNREADABLE));
            }
            case PacketJson.Reading.Readable it -> {
                statement.put("packet", it.packet().id().value().toString());
                var isKnown = shelf.find(it.packet().id()).isPresent();
                var kept = byFile && !isKnown
                        ? line.quarantine(it.packet(), digest, SENDER, Reason.NOT_SENT_BY_ITS_DEVICE)
                        : line.take(it.packet(), digest, SENDER);
                put(statement, kept.fate());
            }
        }
        var signed = MAPPER.writeValueAsString(statement.put("digest", digest).put("at", "2026-11-22T03:00:00Z"));
        return MAPPER.createObjectNode().put("statement", signed).put("signature", key.signature(signed)).put("key", ScheduleKey.ID);
    }

    private static void put(ObjectNode statement, Fate fate) {
        statement.put("outcome", fate.outcome().name())
                .put("sheet", fate.sheet() == null ? null : fate.sheet().value().toString())
                .put("revision", fate.revision())
                .put("handed_in", fate.handedIn())
                .put("reason", fate.reason() == null ? null : fate.reason().name())
                .put("conflicts", fate.conflicts());
    }

    private ObjectNode pack() {
        var pack = MAPPER.createObjectNode();
        pack.putObject("village").put("village", "v1").put("name", "Bản Rã").put("campaign", "2026").put("until", "2026-12-14").put("visits", 2);
        pack.put("taken_at", "2026-11-22T03:00:00Z").put("day", "2026-11-22").putNull("judging").putObject("questionnaires");
        var list = pack.putArray("visits");
        subjects.forEach((name, subject) -> {
            var open = visits.standing(subject) instanceof FieldStanding.Open it ? it : null;
            var visit = list.addObject();
            visit.put("subject", name).put("owner", MemoryVisits.OWNER).put("code", "H").put("label", "Lò Văn Páo").put("persons", 1);
            visit.put("note", "").put("open", open != null).put("questionnaire", "try-out@1");
            visit.put("sheet", open == null ? null : open.sheet().map(it -> it.value().toString()).orElse(null));
            visit.put("revision", open == null ? 0 : open.revision());
            visit.set("filled", MAPPER.readTree(SheetJson.write(visits.filled(subject))));
            visit.putObject("before").put("answers", (String) null);
        });
        return pack;
    }

    private void change(Id subject, AnswerPlace at, JsonNode value) {
        if (!(visits.standing(subject) instanceof FieldStanding.Open open)) return;
        var answers = open.filled().answers();
        visits.change(subject, value.isNull() ? answers.without(at) : answers.with(at, new Answer.Text(value.stringValue())));
    }

    /** @param again a person then tries what lies in quarantine */
    private void reopen(Id subject, boolean again) {
        visits.reopen(subject);
        if (!again) return;
        for (var it : List.copyOf(shelf.all())) {
            var now = shelf.find(it.packet().id()).orElseThrow();
            if (now.packet().about().subject().value().equals(subject.value()) && now.fate().outcome() == Outcome.QUARANTINED) line.again(now);
        }
    }

    private ObjectNode dump() {
        var dump = MAPPER.createObjectNode();
        var packets = dump.putArray("packets");
        var lines = new LinkedHashSet<LineId>();
        for (var it : shelf.all()) {
            lines.add(it.packet().line());
            put(packets.addObject(), it);
        }
        var conflicts = dump.putArray("conflicts");
        for (var it : lines) {
            var subject = shelf.line(it).about().orElseThrow().subject().value().toString();
            shelf.conflicts(it).values().forEach(card -> conflicts.addObject()
                    .put("device", it.device().value().toString()).put("subject", subject)
                    .put("at", card.at().written()).put("answer", text(card.device())));
        }
        stood.forEach(dump.putArray("stood")::add);
        var gone = dump.putArray("replaced");
        replaced.forEach(it -> gone.addObject().put("subject", it.subject()).put("at", it.at()).put("answer", it.answer()).put("by", it.by()));
        return dump;
    }

    private static void put(ObjectNode node, Kept it) {
        var packet = it.packet();
        node.put("packet", packet.id().value().toString()).put("device", packet.line().device().value().toString());
        node.put("subject", packet.about().subject().value().toString()).put("number", packet.number());
        node.put("outcome", it.fate().outcome().name());
        node.put("reason", it.fate().reason() == null ? null : it.fate().reason().name());
        var changes = node.putArray("changes");
        packet.changes().forEach(change -> changes.addObject().put("at", change.at().written()).put("before", text(change.before())).put("after", text(change.after())));
    }

    private static Map<String, String> written(Answers answers) {
        var all = new LinkedHashMap<String, String>();
        answers.common().forEach((question, it) -> all.put(question, String.valueOf(text(it))));
        answers.members().forEach((member, own) ->
                own.forEach((question, it) -> all.put(member.value() + "." + question, String.valueOf(text(it)))));
        return all;
    }

    private static @Nullable String text(@Nullable Answer answer) {
        return answer instanceof Answer.Text it ? it.text() : null;
    }

    private static AnswerPlace place(String written) {
        int dot = written.indexOf('.');
        return dot < 0
                ? AnswerPlace.of(written)
                : new AnswerPlace(written.substring(dot + 1), new MemberId(written.substring(0, dot)));
    }
}
