package vn.chungtay.survey.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The smallest pieces of an expression. */
final class Tokens {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(\\d{1,15}(?:\\.\\d{1,6})?|'[A-Z][A-Z0-9_]*'|[a-z][a-z0-9_]*|!=|<=|>=|[=<>()+*,-])");

    private Tokens() {}

    static List<String> of(String text) {
        var tokens = new ArrayList<String>();
        var matcher = TOKEN.matcher(text);
        int at = 0;
        while (matcher.find(at) && matcher.start() == at) {
            tokens.add(matcher.group(1));
            at = matcher.end();
            if (at == text.length()) break;
        }
        if (!text.substring(at).isBlank()) throw new UnreadableExpression("not understood: " + text.substring(at).strip());
        if (tokens.isEmpty()) throw new UnreadableExpression("is empty");
        return tokens;
    }
}
