package vn.chungtay.survey.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.chungtay.shared.DateRange;
import vn.chungtay.survey.Check;
import vn.chungtay.survey.Expression;
import vn.chungtay.survey.Question;
import vn.chungtay.survey.Questionnaire;
import vn.chungtay.survey.Questionnaire.Section;

/** A questionnaire as JSON for the evaluator in the browser. Expressions go parsed, so that there is one parser. */
public final class QuestionnaireJson {

    public static final int FORM = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private QuestionnaireJson() {}

    public static String write(Questionnaire it) {
        var root = MAPPER.createObjectNode();
        root.put("form", FORM).put("code", it.id().code()).put("version", it.id().version()).put("title", it.title());
        days(root, it.days());
        var roster = it.roster();
        if (roster != null) {
            root.putObject("roster").put("name", roster.name()).set("counted_when", expression(roster.countedWhen()));
        }
        var sections = root.putArray("sections");
        it.sections().forEach(section -> section(sections.addObject(), section));
        return MAPPER.writeValueAsString(root);
    }

    private static void section(ObjectNode node, Section it) {
        node.put("code", it.code()).put("title", it.title()).put("help", it.help()).put("per_member", it.perMember());
        var questions = node.putArray("questions");
        it.questions().forEach(question -> question(questions.addObject(), question));
        var checks = node.putArray("checks");
        it.checks().forEach(check -> check(checks.addObject(), check));
    }

    private static void question(ObjectNode node, Question it) {
        var wording = it.wording();
        node.put("code", it.code()).put("kind", it.kind().name());
        node.put("label", wording.label()).put("help", wording.help()).put("unit", wording.unit());
        bound(node, "least", it.form().least());
        bound(node, "most", it.form().most());
        var choices = node.putArray("choices");
        it.form().choices().forEach(choice ->
                days(choices.addObject().put("code", choice.code()).put("label", choice.label()), choice.days()));
        var rule = it.rule();
        node.put("required", rule.required()).put("dont_know", rule.dontKnow());
        node.put("carried", rule.carried()).put("always", rule.always());
        node.set("shown_when", expression(rule.shownWhen()));
    }

    private static void check(ObjectNode node, Check it) {
        node.put("code", it.code()).put("at", it.at()).put("severity", it.severity().name()).put("message", it.message());
        node.set("wrong_when", expression(it.wrongWhen()));
    }

    private static void days(ObjectNode node, DateRange days) {
        days.firstDay().ifPresent(it -> node.put("from", it.toString()));
        days.lastDay().ifPresent(it -> node.put("to", it.toString()));
    }

    private static void bound(ObjectNode node, String name, @Nullable BigDecimal bound) {
        if (bound != null) node.put(name, bound.toPlainString());
    }

    /** The operator first, what it works on behind it. */
    private static ArrayNode expression(Expression expression) {
        return switch (expression) {
            case Expression.Truth it -> node(it.value() ? "true" : "false");
            case Expression.Number it -> node("number").add(it.value().toPlainString());
            case Expression.Word it -> node("word").add(it.code());
            case Expression.SheetDay _ -> node("day");
            case Expression.Ask it -> node("ask").add(it.question());
            case Expression.Before it -> node("before").add(it.question());
            case Expression.Answered it -> node("answered").add(it.question());
            case Expression.Has it -> node("has").add(it.question()).add(it.choice());
            case Expression.Age it -> node("age", it.since());
            case Expression.In it -> in(it);
            case Expression.Not it -> node("not", it.what());
            case Expression.And it -> node("and", it.all());
            case Expression.Or it -> node("or", it.any());
            case Expression.Compare it -> node(it.order().written(), it.left(), it.right());
            case Expression.Calculate it -> node(it.sign().written(), it.left(), it.right());
            case Expression.Fold it -> node(it.over().name().toLowerCase(Locale.ROOT), it.each());
        };
    }

    private static ArrayNode in(Expression.In it) {
        var node = node("in", it.what());
        var choices = node.addArray();
        it.choices().stream().sorted().forEach(choices::add);
        return node;
    }

    private static ArrayNode node(String operator, Expression... parts) {
        return node(operator, List.of(parts));
    }

    private static ArrayNode node(String operator, List<Expression> parts) {
        var node = MAPPER.createArrayNode().add(operator);
        parts.forEach(it -> node.add(expression(it)));
        return node;
    }
}
