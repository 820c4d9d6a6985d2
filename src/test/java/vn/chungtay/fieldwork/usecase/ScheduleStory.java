package vn.chungtay.fieldwork.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.fieldwork.model.ConflictCard;
import vn.chungtay.fieldwork.model.Kept;
import vn.chungtay.fieldwork.model.LineId;
import vn.chungtay.fieldwork.model.Outcome;
import vn.chungtay.fieldwork.model.PacketId;
import vn.chungtay.fieldwork.model.Reason;
import vn.chungtay.shared.Id;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.MemberId;

/** What happened at the office of one schedule, for whoever counts afterwards. */
final class ScheduleStory {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final MemoryShelf shelf;
    private final Set<String> stood = new LinkedHashSet<>();
    private final Map<String, Answers> standing = new HashMap<>();
    private final List<Replaced> replaced = new ArrayList<>();
    private final List<Chosen> chosen = new ArrayList<>();
    private final Map<UUID, Integer> givenBack = new HashMap<>();
    private final Map<PacketId, Integer> cameAt = new HashMap<>();
    private final Set<PacketId> handedIn = new LinkedHashSet<>();
    private final Set<PacketId> lateWishes = new LinkedHashSet<>();

    /** An answer that stood on a sheet, and what came in its place from a device or by a choice. */
    private record Replaced(String subject, String at, String answer, @Nullable String by) {}

    private record Chosen(ConflictCard card, ConflictCard.Choice choice) {}

    ScheduleStory(MemoryShelf shelf) {
        this.shelf = shelf;
    }

    void begin(String name, Answers answers) {
        standing.put(name, answers);
    }

    void note(String name, Answers now, boolean byOffice) {
        if (standing.get(name) == now) return;
        var before = written(standing.put(name, now));
        var after = written(now);
        before.forEach((at, it) -> {
            if (!byOffice && !it.equals(after.get(at))) replaced.add(new Replaced(name, at, it, after.get(at)));
        });
        after.forEach((at, it) -> stood.add(name + " " + at + " " + it));
    }

    void gaveBack(Id subject) {
        givenBack.merge(subject.value(), 1, Integer::sum);
    }

    void chosen(ConflictCard card, ConflictCard.Choice choice) {
        chosen.add(new Chosen(card, choice));
    }

    /** A wish is late if its packet was here before the sheet was given back for the last time. */
    void noteWishes() {
        for (var it : shelf.all()) {
            var packet = it.packet();
            int now = givenBack.getOrDefault(packet.about().subject().value(), 0);
            cameAt.putIfAbsent(packet.id(), now);
            if (it.fate().handedIn() && handedIn.add(packet.id()) && cameAt.get(packet.id()) < now) lateWishes.add(packet.id());
        }
    }

    static boolean waitsForSomebody(Kept it) {
        return !it.settled() && it.fate().outcome() != Outcome.APPLIED;
    }

    ObjectNode dump() {
        var dump = MAPPER.createObjectNode();
        var packets = dump.putArray("packets");
        var lines = new LinkedHashSet<LineId>();
        for (var it : shelf.all()) {
            lines.add(it.packet().line());
            put(packets.addObject(), it);
        }
        var conflicts = dump.putArray("conflicts");
        for (var it : lines) {
            var about = shelf.line(it).about();
            shelf.conflicts(it).values().forEach(card -> conflicts.addObject()
                    .put("device", it.device().value().toString()).put("subject", about.orElseThrow().subject().value().toString())
                    .put("at", card.at().written()).put("answer", text(card.device())));
        }
        stood.forEach(dump.putArray("stood")::add);
        var gone = dump.putArray("replaced");
        replaced.forEach(it -> gone.addObject().put("subject", it.subject()).put("at", it.at()).put("answer", it.answer()).put("by", it.by()));
        var decided = dump.putArray("chosen");
        chosen.forEach(it -> put(decided.addObject(), it));
        lateWishes.forEach(it -> dump.withArray("late_wishes").add(it.value().toString()));
        return dump;
    }

    private static void put(ObjectNode node, Chosen it) {
        var conflict = it.card().conflict();
        node.put("device", it.card().line().device().value().toString()).put("subject", it.card().about().subject().value().toString());
        node.put("at", conflict.at().written()).put("choice", it.choice().name());
        node.put("office", text(conflict.office())).put("answer", text(conflict.device()));
    }

    private void put(ObjectNode node, Kept it) {
        var packet = it.packet();
        var reason = it.fate().reason();
        node.put("packet", packet.id().value().toString()).put("device", packet.line().device().value().toString());
        node.put("subject", packet.about().subject().value().toString()).put("number", packet.number());
        node.put("outcome", it.fate().outcome().name()).put("reason", reason == null ? null : reason.name());
        node.put("settled", it.settled());
        node.put("waits", waitsForSomebody(it) || reason == Reason.CONFLICTS
                || it.fate().outcome() == Outcome.APPLIED && !shelf.conflicts(packet.line()).isEmpty());
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

    static AnswerPlace place(String written) {
        int dot = written.indexOf('.');
        return dot < 0
                ? AnswerPlace.of(written)
                : new AnswerPlace(written.substring(dot + 1), new MemberId(written.substring(0, dot)));
    }
}
