package vn.chungtay.fieldwork.store;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.fieldwork.model.Change;
import vn.chungtay.fieldwork.model.DeviceId;
import vn.chungtay.fieldwork.model.LineId;
import vn.chungtay.fieldwork.model.Packet;
import vn.chungtay.fieldwork.model.PacketId;
import vn.chungtay.fieldwork.model.Visited;
import vn.chungtay.platform.sheet.SafeText;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.MemberId;
import vn.chungtay.survey.QuestionnaireId;
import vn.chungtay.survey.SheetId;

/**
 * Reads packets as devices write them (ADR 64), strictly: what is not exactly a packet is none, and says why. Answers are
 * read as those of sheets are.
 */
public final class PacketJson {

    /** Bytes. No sheet that is kept has more answers than fill a third of it, and a packet says each twice: before and after. */
    public static final int LARGEST = 3_000_000;

    private static final int MOST_MEMBERS = 200;
    private static final int MOST_CHANGES = 20_000;
    private static final int MOST_PARTS = 20;
    private static final int MOST_SECONDS = 1_000_000;
    private static final int LONGEST_TEXT = 80;
    private static final int UUID_LENGTH = 36;
    private static final UUID NOBODY = new UUID(0, 0);

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final Function<String, Filled> sheets;

    /** @param sheets reads a sheet, as {@link vn.chungtay.survey.Questionnaires#read} does */
    public PacketJson(Function<String, Filled> sheets) {
        this.sheets = sheets;
    }

    /** What a text is. */
    public sealed interface Reading {

        record Readable(Packet packet) implements Reading {}

        /**
         * @param fault for developers, without anything that was answered
         * @param id if at least that can be read
         */
        record Unreadable(String fault, Optional<PacketId> id) implements Reading {}
    }

    public Reading read(byte[] body) {
        if (body.length > LARGEST) return new Reading.Unreadable("longer than " + LARGEST, Optional.empty());
        JsonNode root;
        try {
            // As text first: a parser of bytes would guess at encodings.
            root = MAPPER.readTree(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString());
        } catch (CharacterCodingException | JacksonException _) {
            return new Reading.Unreadable("no JSON", Optional.empty());
        }
        try {
            return new Reading.Readable(packet(root));
        } catch (IllegalArgumentException | DateTimeException e) {
            return new Reading.Unreadable(String.valueOf(e.getMessage()), id(root));
        }
    }

    private Packet packet(JsonNode root) {
        var version = number(root, "version", 1, Integer.MAX_VALUE);
        var form = new Packet.Form(new QuestionnaireId(text(root, "questionnaire"), version), parts(root));
        var day = LocalDate.parse(text(root, "day"));
        var members = members(root);
        return new Packet(
                new PacketId(uuid(root, "packet")),
                new LineId(new DeviceId(uuid(root, "device")), new SheetId(uuid(root, "sheet"))),
                number(root, "number", 1, Integer.MAX_VALUE),
                new Visited(text(root, "owner"), new Visited.Subject(uuid(root, "subject"))),
                form,
                day,
                members,
                changes(root, form.questionnaire(), day, members),
                bool(root, "hand_in"),
                new Packet.Made(Instant.parse(text(root, "made_at")), number(root, "seconds", 0, MOST_SECONDS)));
    }

    private static List<MemberId> members(JsonNode root) {
        var members = new LinkedHashSet<MemberId>();
        for (var it : list(root, "members", MOST_MEMBERS)) {
            if (!it.isString() || !members.add(new MemberId(it.stringValue()))) throw new IllegalArgumentException("members");
        }
        return List.copyOf(members);
    }

    /** The answers before and those after are each read as a sheet, so that they are read as sheets are everywhere. */
    private List<Change> changes(JsonNode root, QuestionnaireId questionnaire, LocalDate day, List<MemberId> members) {
        var places = new LinkedHashSet<AnswerPlace>();
        var before = new AnswersNode(members);
        var after = new AnswersNode(members);
        for (var it : list(root, "changes", MOST_CHANGES)) {
            var at = place(text(it, "at"));
            if (!places.add(at)) throw new IllegalArgumentException("two changes at " + at.written());
            before.put(at, it.path("before"));
            after.put(at, it.path("after"));
        }
        var was = before.read(questionnaire, day);
        var is = after.read(questionnaire, day);
        return places.stream()
                .map(it -> new Change(it, was.at(it).orElse(null), is.at(it).orElse(null)))
                .toList();
    }

    private static AnswerPlace place(String written) {
        var dot = written.indexOf('.');
        if (dot < 0) return AnswerPlace.of(written);
        return new AnswerPlace(written.substring(dot + 1), new MemberId(written.substring(0, dot)));
    }

    /** One side of the changes in the form of a sheet. */
    private final class AnswersNode {

        private final ObjectNode common = MAPPER.createObjectNode();
        private final Map<MemberId, ObjectNode> members = new LinkedHashMap<>();

        private AnswersNode(List<MemberId> members) {
            members.forEach(it -> this.members.put(it, MAPPER.createObjectNode()));
        }

        private void put(AnswerPlace at, JsonNode answer) {
            if (!answer.isNull() && !answer.isObject()) throw new IllegalArgumentException("a change has two sides");
            var answers = at.member() == null ? common : members.get(at.member());
            if (answers == null) throw new IllegalArgumentException("not on the sheet: " + at.written());
            if (!answer.isNull()) answers.set(at.question(), answer);
        }

        private Answers read(QuestionnaireId questionnaire, LocalDate day) {
            var sheet = MAPPER.createObjectNode();
            sheet.put("form", 1)
                    .put("questionnaire", questionnaire.code())
                    .put("version", questionnaire.version())
                    .put("day", day.toString())
                    .put("by", NOBODY.toString())
                    .set("answers", common);
            var list = sheet.putArray("members");
            members.forEach((id, answers) -> list.addObject().put("id", id.value()).set("answers", answers));
            return sheets.apply(MAPPER.writeValueAsString(sheet)).answers();
        }
    }

    private static Map<String, String> parts(JsonNode root) {
        var node = root.path("parts");
        if (!node.isObject() || node.size() > MOST_PARTS) throw new IllegalArgumentException("parts");
        var parts = new LinkedHashMap<String, String>();
        node.properties().forEach(it -> parts.put(it.getKey(), text(node, it.getKey())));
        return parts;
    }

    /** Of something that is no packet. */
    private static Optional<PacketId> id(JsonNode root) {
        try {
            return Optional.of(new PacketId(uuid(root, "packet")));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static JsonNode list(JsonNode root, String name, int most) {
        var list = root.path(name);
        if (!list.isArray() || list.size() > most) throw new IllegalArgumentException(name);
        return list;
    }

    private static UUID uuid(JsonNode root, String name) {
        var text = text(root, name);
        if (text.length() != UUID_LENGTH) throw new IllegalArgumentException(name);
        return UUID.fromString(text);
    }

    private static boolean bool(JsonNode root, String name) {
        var value = root.path(name);
        if (!value.isBoolean()) throw new IllegalArgumentException(name);
        return value.booleanValue();
    }

    private static int number(JsonNode root, String name, int least, int most) {
        var value = root.path(name);
        if (!value.canConvertToInt() || !value.isIntegralNumber()) throw new IllegalArgumentException(name);
        if (value.intValue() < least || value.intValue() > most) throw new IllegalArgumentException(name);
        return value.intValue();
    }

    private static String text(JsonNode root, String name) {
        var value = root.path(name);
        if (!value.isString() || !SafeText.storable(value.stringValue()).equals(value.stringValue()) || value.stringValue().length() > LONGEST_TEXT) {
            throw new IllegalArgumentException(name);
        }
        return value.stringValue();
    }
}
