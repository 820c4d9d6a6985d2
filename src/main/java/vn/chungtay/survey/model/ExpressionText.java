package vn.chungtay.survey.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.chungtay.survey.Expression;
import vn.chungtay.survey.Expression.Order;
import vn.chungtay.survey.Expression.Over;
import vn.chungtay.survey.Expression.Sign;

/**
 * Reads an expression as it is written in a questionnaire, for example
 * {@code age(born) >= 16 and job in ('NONE', 'HOME')}. From loose to tight: or, and, not, comparison and in, + and -, *.
 */
final class ExpressionText {

    private static final Set<String> RESERVED = Set.of("and", "or", "not", "in", "true", "false", "day");

    private final List<String> tokens;
    private int next;

    private ExpressionText(List<String> tokens) {
        this.tokens = tokens;
    }

    /** @throws UnreadableExpression if it is not one */
    static Expression read(String text) {
        var reader = new ExpressionText(Tokens.of(text));
        var whole = reader.or();
        if (reader.next < reader.tokens.size()) throw reader.fault("nothing more is expected");
        return whole;
    }

    private Expression or() {
        var parts = parts("or", this::and);
        return parts.size() == 1 ? parts.getFirst() : new Expression.Or(parts);
    }

    private Expression and() {
        var parts = parts("and", this::not);
        return parts.size() == 1 ? parts.getFirst() : new Expression.And(parts);
    }

    private List<Expression> parts(String between, Supplier<Expression> part) {
        var parts = new ArrayList<>(List.of(part.get()));
        while (take(between)) parts.add(part.get());
        return parts;
    }

    private Expression not() {
        return take("not") ? new Expression.Not(not()) : comparison();
    }

    private Expression comparison() {
        var left = sum();
        if (take("in")) return new Expression.In(left, choices());
        for (var order : Order.values()) {
            if (take(order.written())) return new Expression.Compare(order, left, sum());
        }
        return left;
    }

    private Set<String> choices() {
        var choices = new LinkedHashSet<String>();
        expect("(");
        do {
            choices.add(quoted());
        } while (take(","));
        expect(")");
        return choices;
    }

    private Expression sum() {
        var left = product();
        while (true) {
            if (take("+")) left = new Expression.Calculate(Sign.PLUS, left, product());
            else if (take("-")) left = new Expression.Calculate(Sign.MINUS, left, product());
            else return left;
        }
    }

    private Expression product() {
        var left = single();
        while (take("*")) left = new Expression.Calculate(Sign.TIMES, left, single());
        return left;
    }

    private Expression single() {
        if (take("(")) {
            var inner = or();
            expect(")");
            return inner;
        }
        var token = token();
        if (token.matches("\\d.*")) return new Expression.Number(new BigDecimal(token));
        if (token.startsWith("'")) return new Expression.Word(unquoted(token));
        return switch (token) {
            case "true" -> new Expression.Truth(true);
            case "false" -> new Expression.Truth(false);
            case "day" -> new Expression.SheetDay();
            default -> named(token);
        };
    }

    private Expression named(String name) {
        if (!isName(name)) throw fault("a value is expected before it");
        if (!take("(")) return new Expression.Ask(name);
        var call = call(name);
        expect(")");
        return call;
    }

    private Expression call(String name) {
        return switch (name) {
            case "age" -> new Expression.Age(sum());
            case "answered" -> new Expression.Answered(question());
            case "before" -> new Expression.Before(question());
            case "has" -> has();
            case "count" -> new Expression.Fold(Over.COUNT, is(")") ? Expression.TRUE : or());
            case "any" -> new Expression.Fold(Over.ANY, or());
            case "all" -> new Expression.Fold(Over.ALL, or());
            case "sum" -> new Expression.Fold(Over.SUM, sum());
            default -> throw fault("no function " + name + "; there are "
                    + String.join(", ", Stream.of("age", "answered", "before", "has", "count", "any", "all", "sum").toList()));
        };
    }

    private Expression has() {
        var question = question();
        expect(",");
        return new Expression.Has(question, quoted());
    }

    private String question() {
        var name = token();
        if (!isName(name)) throw fault("the code of a question is expected");
        return name;
    }

    private static boolean isName(String token) {
        return token.matches("[a-z][a-z0-9_]*") && !RESERVED.contains(token);
    }

    private String quoted() {
        var token = token();
        if (!token.startsWith("'")) throw fault("a 'CHOICE' is expected");
        return unquoted(token);
    }

    private static String unquoted(String token) {
        return token.substring(1, token.length() - 1);
    }

    private boolean is(String token) {
        return next < tokens.size() && tokens.get(next).equals(token);
    }

    private boolean take(String token) {
        if (!is(token)) return false;
        next++;
        return true;
    }

    private void expect(String token) {
        if (!take(token)) throw fault(token + " is expected");
    }

    private String token() {
        if (next >= tokens.size()) throw fault("something is missing");
        return tokens.get(next++);
    }

    private UnreadableExpression fault(String what) {
        return new UnreadableExpression(what + ", after: " + String.join(" ", tokens.subList(0, Math.min(next, tokens.size()))));
    }
}
