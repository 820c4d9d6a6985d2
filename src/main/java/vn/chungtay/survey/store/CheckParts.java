package vn.chungtay.survey.store;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chungtay.platform.YamlPart;
import vn.chungtay.survey.Check;
import vn.chungtay.survey.Question;
import vn.chungtay.survey.model.Meaning;
import vn.chungtay.survey.model.UnreadableExpression;

/** Reads the checks of a section; they are told beside one of its questions. */
record CheckParts(Meaning meaning, Set<String> codes, List<Question> questions, boolean perMember) {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    Check check(YamlPart part) {
        part.allowOnly("code", "at", "severity", "wrong_when", "message");
        var code = part.get("code");
        if (!codes.add(code.text())) throw code.fault(code.text() + " stands twice");
        var at = part.get("at").text();
        if (questions.stream().noneMatch(it -> it.code().equals(at))) throw part.fault("no question " + at + " in its section");
        try {
            var wrong = meaning.condition(part.get("wrong_when").text(), perMember);
            return new Check(code.text(), at, part.get("severity").oneOf(Check.Severity.class), wrong, message(part.get("message")));
        } catch (UnreadableExpression e) {
            throw part.fault(e.getMessage());
        }
    }

    /** An answer that a message names must be one that the check can see. */
    private String message(YamlPart part) {
        PLACE.matcher(part.text()).results().map(it -> it.group(1)).forEach(it -> meaning.condition("answered(" + it + ")", perMember));
        return part.text();
    }
}
