package vn.chungtay.survey.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.YamlPart;
import vn.chungtay.shared.DateRange;
import vn.chungtay.survey.Expression;
import vn.chungtay.survey.Question;
import vn.chungtay.survey.Question.Choice;
import vn.chungtay.survey.Question.Kind;
import vn.chungtay.survey.Questionnaire;
import vn.chungtay.survey.Questionnaire.Roster;
import vn.chungtay.survey.Questionnaire.Section;
import vn.chungtay.survey.Questionnaire.Source;
import vn.chungtay.survey.QuestionnaireId;
import vn.chungtay.survey.model.Meaning;
import vn.chungtay.survey.model.UnreadableExpression;

/** Reads one version of a questionnaire. A file that does not fully make sense is refused with the place of the fault. */
public final class QuestionnaireFile {

    private static final String CODE = "[a-z][a-z0-9_]{0,39}";
    private static final String CHOICE = "[A-Z][A-Z0-9_]{0,39}";

    private final YamlPart whole;
    private final Meaning meaning = new Meaning();
    private final Set<String> codes = new HashSet<>();

    private QuestionnaireFile(YamlPart whole) {
        this.whole = whole;
    }

    /** @param name for faults */
    public static Questionnaire read(String name, String text) {
        return new QuestionnaireFile(YamlPart.parse(name, text)).questionnaire();
    }

    private Questionnaire questionnaire() {
        whole.allowOnly("questionnaire", "version", "title", "valid_from", "valid_to", "basis", "members", "sections");
        var id = new QuestionnaireId(whole.get("questionnaire").text(), (int) whole.get("version").wholeNumber());
        var sections = whole.get("sections").items().stream().map(this::section).toList();
        return new Questionnaire(id, whole.get("title").text(), days(whole), source(whole.get("basis")), roster(), sections);
    }

    private static Source source(YamlPart part) {
        part.allowOnly("document", "place", "verified", "note");
        return new Source(
                part.get("document").text(), part.get("place").text(), part.get("verified").flag(), part.get("note").text());
    }

    /** Read after the sections, because it is about their questions. */
    private @Nullable Roster roster() {
        var part = whole.find("members");
        if (part.isEmpty()) return null;
        part.get().allowOnly("name", "counted_when");
        var name = part.get().get("name").text();
        if (!codes.contains(name)) throw part.get().fault("there is no question " + name);
        return new Roster(name, condition(part.get().get("counted_when"), true));
    }

    private Section section(YamlPart part) {
        part.allowOnly("code", "title", "help", "per", "part", "questions", "checks");
        var perMember = part.find("per").map(it -> perMember(it)).orElse(false);
        var questions = part.find("questions").map(YamlPart::items).orElse(List.of()).stream()
                .map(it -> question(it, perMember))
                .toList();
        var checks = new CheckParts(meaning, codes, questions, perMember);
        return new Section(
                own(part.get("code"), CODE),
                part.get("title").text(),
                text(part, "help"),
                perMember,
                part.find("part").map(YamlPart::text).orElse(null),
                questions,
                part.find("checks").map(YamlPart::items).orElse(List.of()).stream().map(checks::check).toList());
    }

    private static boolean perMember(YamlPart part) {
        if (!part.text().equals("member")) throw part.fault("can only be \"member\"");
        return true;
    }

    private Question question(YamlPart part, boolean perMember) {
        part.allowOnly(
                "code", "kind", "label", "help", "unit", "least", "most", "choices", "required", "dont_know", "carried",
                "always", "shown_when", "records");
        var shown = part.find("shown_when").map(it -> condition(it, perMember)).orElse(Expression.TRUE);
        var question = new Question(
                own(part.get("code"), CODE),
                new Question.Wording(part.get("label").text(), part.get("help").text(), text(part, "unit")),
                form(part),
                new Question.Rule(
                        flag(part, "required"), flag(part, "dont_know"), flag(part, "carried"), flag(part, "always"), shown),
                part.find("records").map(YamlPart::text));
        meaning.add(question, perMember);
        return question;
    }

    private static Question.Form form(YamlPart part) {
        var kind = part.get("kind").oneOf(Kind.class);
        boolean chosen = kind == Kind.ONE || kind == Kind.MANY;
        var choices = part.find("choices");
        if (chosen != choices.isPresent()) throw part.fault("choices belong to \"one\" and \"many\"");
        if (!kind.isNumber() && (part.find("least").isPresent() || part.find("most").isPresent())) {
            throw part.fault("bounds belong to numbers");
        }
        return new Question.Form(
                kind,
                choices.map(QuestionnaireFile::choices).orElse(List.of()),
                number(part.find("least")),
                number(part.find("most")));
    }

    private static List<Choice> choices(YamlPart part) {
        var codes = new HashSet<String>();
        var choices = new ArrayList<Choice>();
        for (var item : part.items()) {
            item.allowOnly("code", "label", "valid_from", "valid_to");
            var code = item.get("code").text();
            if (!code.matches(CHOICE)) throw item.fault(code + " is no code of a choice");
            if (!codes.add(code)) throw item.fault(code + " stands twice");
            choices.add(new Choice(code, item.get("label").text(), days(item)));
        }
        return choices;
    }

    private Expression condition(YamlPart part, boolean perMember) {
        try {
            return meaning.condition(part.text(), perMember);
        } catch (UnreadableExpression e) {
            throw part.fault(e.getMessage());
        }
    }

    /** Codes of sections, questions and checks are never the same, so that each is an anchor of its own. */
    private String own(YamlPart part, String pattern) {
        var code = part.text();
        if (!code.matches(pattern)) throw part.fault("\"" + code + "\" is no code");
        if (!codes.add(code)) throw part.fault(code + " stands twice");
        return code;
    }

    private static @Nullable BigDecimal number(Optional<YamlPart> part) {
        return part.map(it -> {
                    if (!it.text().matches("-?\\d{1,15}(\\.\\d{1,6})?")) throw it.fault("is no number");
                    return new BigDecimal(it.text());
                })
                .orElse(null);
    }

    private static DateRange days(YamlPart part) {
        return new DateRange(day(part, "valid_from"), day(part, "valid_to"));
    }

    private static @Nullable LocalDate day(YamlPart part, String name) {
        return part.find(name).map(YamlPart::day).orElse(null);
    }

    private static boolean flag(YamlPart part, String name) {
        return part.find(name).map(YamlPart::flag).orElse(false);
    }

    private static String text(YamlPart part, String name) {
        return part.find(name).map(YamlPart::text).orElse("");
    }
}
