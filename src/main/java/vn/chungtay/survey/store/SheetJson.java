package vn.chungtay.survey.store;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.sheet.SafeText;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.MemberId;
import vn.chungtay.survey.QuestionnaireId;

/**
 * A sheet as JSON, for the table and for devices. Each answer names its kind ({@code {"one": "PIPED"}}), so that a sheet
 * is read without its questionnaire, and numbers are texts, so that they stay exact. The form has a number; a reader
 * refuses those it does not know.
 */
public final class SheetJson {

    public static final int FORM = 1;

    private static final int LONGEST_CODE = 80;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SheetJson() {}

    /** The JSON is none, or not of a sheet. */
    public static final class Unreadable extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }

    public static String write(Filled sheet) {
        var root = MAPPER.createObjectNode();
        root.put("form", FORM);
        root.put("questionnaire", sheet.questionnaire().code());
        root.put("version", sheet.questionnaire().version());
        root.put("day", sheet.day().toString());
        root.put("by", sheet.by().value().toString());
        root.set("answers", answers(sheet.answers().common()));
        var members = root.putArray("members");
        sheet.answers().members().forEach((id, answers) -> {
            var member = members.addObject();
            member.put("id", id.value());
            member.set("answers", answers(answers));
        });
        var parts = root.putObject("parts");
        sheet.parts().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(it -> parts.put(it.getKey(), it.getValue()));
        return MAPPER.writeValueAsString(root);
    }

    /** @throws Unreadable whatever is wrong with it */
    public static Filled read(String json) {
        try {
            return sheet(MAPPER.readTree(json));
        } catch (Unreadable e) {
            throw e;
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            throw new Unreadable(String.valueOf(e.getMessage()));
        }
    }

    /** @param node as {@link #write} writes the answers: {@code answers} and {@code members} */
    public static Answers answers(JsonNode node) {
        var members = new LinkedHashMap<MemberId, Map<String, Answer>>();
        for (var member : node.path("members")) {
            var id = new MemberId(text(member, "id"));
            if (members.put(id, answersOf(member.path("answers"))) != null) throw new Unreadable("two members " + id.value());
        }
        return new Answers(answersOf(node.path("answers")), members);
    }

    private static Filled sheet(JsonNode root) {
        if (root.path("form").asInt(0) != FORM) throw new Unreadable("not of form " + FORM);
        var parts = new LinkedHashMap<String, String>();
        root.path("parts").properties().forEach(it -> parts.put(code(it.getKey()), code(string(it.getValue()))));
        return new Filled(
                new QuestionnaireId(text(root, "questionnaire"), root.path("version").asInt(0)),
                LocalDate.parse(text(root, "day")),
                new UserId(UUID.fromString(text(root, "by"))),
                answers(root),
                parts);
    }

    private static ObjectNode answers(Map<String, Answer> answers) {
        var node = MAPPER.createObjectNode();
        answers.forEach((code, answer) -> node.set(code, written(answer)));
        return node;
    }

    private static ObjectNode written(Answer answer) {
        var node = MAPPER.createObjectNode();
        switch (answer) {
            case Answer.DontKnow _ -> node.put("dont_know", true);
            case Answer.YesNo it -> node.put("yes", it.yes());
            case Answer.One it -> node.put("one", it.code());
            case Answer.Many it -> it.codes().forEach(node.putArray("many")::add);
            case Answer.Number it -> node.put("number", it.value().toPlainString());
            case Answer.Day it -> node.put("day", written(it.day()));
            case Answer.Text it -> node.put("text", it.text());
            case Answer.Photo it -> node.put("photo", it.reference());
            case Answer.Position it -> node.putArray("position")
                    .add(it.latitude().toPlainString())
                    .add(it.longitude().toPlainString())
                    .add(it.metres());
        }
        return node;
    }

    private static String written(BirthDate day) {
        return switch (day.precision()) {
            case DAY -> day.date().toString();
            case MONTH -> YearMonth.from(day.date()).toString();
            case YEAR -> "%04d".formatted(day.date().getYear());
        };
    }

    private static Map<String, Answer> answersOf(JsonNode node) {
        var answers = new LinkedHashMap<String, Answer>();
        node.properties().forEach(it -> answers.put(code(it.getKey()), answer(it.getValue())));
        return answers;
    }

    private static Answer answer(JsonNode node) {
        if (node.size() != 1) throw new Unreadable("an answer has one kind: " + node);
        var kind = node.properties().iterator().next();
        var value = kind.getValue();
        return switch (kind.getKey()) {
            case "dont_know" -> new Answer.DontKnow();
            case "yes" -> new Answer.YesNo(value.booleanValue());
            case "one" -> new Answer.One(code(string(value)));
            case "many" -> many(value);
            case "number" -> new Answer.Number(number(string(value)));
            case "day" -> new Answer.Day(day(string(value)));
            case "text" -> new Answer.Text(SafeText.storable(string(value)));
            case "photo" -> new Answer.Photo(code(string(value)));
            case "position" -> new Answer.Position(
                    number(string(value.path(0))), number(string(value.path(1))), value.path(2).intValue());
            default -> throw new Unreadable("no kind of answer: " + kind.getKey());
        };
    }

    private static Answer many(JsonNode value) {
        var codes = new TreeSet<String>();
        for (var code : value) codes.add(code(string(code)));
        return new Answer.Many(codes);
    }

    /** Never 1E+9999999: a number as long as that fills the memory when it is written out. */
    private static BigDecimal number(String text) {
        if (!text.matches("-?\\d{1,15}(\\.\\d{1,9})?")) throw new Unreadable("no number: " + text);
        return new BigDecimal(text);
    }

    private static BirthDate day(String text) {
        if (text.matches("\\d{4}")) return BirthDate.inYear(Integer.parseInt(text));
        if (text.matches("\\d{4}-\\d{2}")) {
            var month = YearMonth.parse(text);
            return BirthDate.inMonth(month.getYear(), month.getMonthValue());
        }
        return BirthDate.onDay(LocalDate.parse(text));
    }

    private static String text(JsonNode node, String name) {
        if (!node.has(name)) throw new Unreadable(name + " is missing");
        return string(node.path(name));
    }

    /** Codes are never mended: one that the database could not hold is none of ours. */
    private static String code(String code) {
        if (code.isEmpty() || code.length() > LONGEST_CODE || !SafeText.storable(code).equals(code)) {
            throw new Unreadable("no code: " + code);
        }
        return code;
    }

    private static String string(JsonNode value) {
        if (!value.isString()) throw new Unreadable("no text: " + value);
        return value.stringValue();
    }
}
