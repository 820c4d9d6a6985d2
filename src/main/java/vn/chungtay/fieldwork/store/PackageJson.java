package vn.chungtay.fieldwork.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.fieldwork.FieldPackage;
import vn.chungtay.fieldwork.FieldVillage;
import vn.chungtay.fieldwork.store.SubjectCounts.Waiting;
import vn.chungtay.identity.UserId;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.QuestionnaireId;
import vn.chungtay.survey.Questionnaires;

/** A package as devices read it. */
public final class PackageJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final QuestionnaireId NONE = new QuestionnaireId("x", 1);
    private static final UserId NOBODY = new UserId(new UUID(0, 0));

    private final Questionnaires questionnaires;

    public PackageJson(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** @param content the same for two packages that differ only in when they were packed */
    public record Written(String text, String content) {}

    /**
     * @param owner of all its sheets
     * @param waiting at the office, by whom it is about
     */
    public Written write(FieldPackage pack, String owner, Map<UUID, Waiting> waiting, Instant takenAt, LocalDate day) {
        var root = MAPPER.createObjectNode();
        root.set("village", village(pack.village()));
        var written = root.putObject("questionnaires");
        new TreeMap<>(pack.questionnaires()).forEach((key, it) -> written.set(key, MAPPER.readTree(questionnaires.write(it))));
        root.set("judging", pack.judging().<JsonNode>map(MAPPER::readTree).orElse(MAPPER.nullNode()));
        var visits = root.putArray("visits");
        pack.visits().forEach(it -> visits.add(visit(it, owner, waiting.get(it.subject().value()))));
        var content = MAPPER.writeValueAsString(root);
        root.put("taken_at", takenAt.toString());
        root.put("day", day.toString());
        return new Written(MAPPER.writeValueAsString(root), content);
    }

    public ObjectNode village(FieldVillage it) {
        return MAPPER.createObjectNode()
                .put("village", it.village().value().toString())
                .put("name", it.name())
                .put("campaign", it.campaign())
                .put("until", it.until().toString())
                .put("visits", it.visits());
    }

    private ObjectNode visit(FieldPackage.Visit it, String owner, @Nullable Waiting waiting) {
        var node = MAPPER.createObjectNode();
        node.put("subject", it.subject().value().toString());
        node.put("owner", owner);
        node.put("code", it.code());
        node.put("label", it.label());
        node.put("persons", it.persons());
        node.put("note", it.note());
        node.put("open", it.canBeFilledIn());
        node.put("questionnaire", it.questionnaire());
        node.put("sheet", it.sheet().map(sheet -> sheet.value().toString()).orElse(null));
        node.put("revision", it.revision());
        node.set("filled", MAPPER.readTree(questionnaires.write(it.filled())));
        node.set("before", answers(it.before()));
        if (waiting != null) node.putObject("waiting").put("cards", waiting.cards()).put("packets", waiting.packets());
        return node;
    }

    private JsonNode answers(Answers before) {
        var sheet = MAPPER.readTree(questionnaires.write(new Filled(NONE, LocalDate.EPOCH, NOBODY, before, Map.of())));
        var node = MAPPER.createObjectNode();
        node.set("answers", sheet.path("answers"));
        node.set("members", sheet.path("members"));
        return node;
    }
}
