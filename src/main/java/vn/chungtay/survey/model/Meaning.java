package vn.chungtay.survey.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chungtay.survey.Expression;
import vn.chungtay.survey.Expression.Order;
import vn.chungtay.survey.Question;

/**
 * Reads the expressions of a questionnaire and holds them against the questions that stand before them: what they are
 * compared with, and that every choice they name exists. A slip is found when the program starts, never at a household.
 */
public final class Meaning {

    private enum Type {
        TRUTH,
        NUMBER,
        CHOICE,
        CHOICES,
        DAY,
        NOTHING
    }

    private final Map<String, Question> common = new HashMap<>();
    private final Map<String, Question> ofMembers = new HashMap<>();

    /** The question may be asked about from now on. */
    public void add(Question question, boolean perMember) {
        (perMember ? ofMembers : common).put(question.code(), question);
    }

    /** @throws UnreadableExpression if it is no condition here */
    public Expression condition(String text, boolean perMember) {
        var read = ExpressionText.read(text);
        demand(read, Type.TRUTH, perMember);
        return read;
    }

    private Type typeOf(Expression expression, boolean member) {
        return switch (expression) {
            case Expression.Truth _ -> Type.TRUTH;
            case Expression.Number _ -> Type.NUMBER;
            case Expression.Word _ -> Type.CHOICE;
            case Expression.SheetDay _ -> Type.DAY;
            case Expression.Ask ask -> typeOf(question(ask.question(), member));
            case Expression.Before before -> typeOf(question(before.question(), member));
            case Expression.Answered answered -> {
                question(answered.question(), member);
                yield Type.TRUTH;
            }
            case Expression.Has has -> has(has, member);
            case Expression.Age age -> demanded(age.since(), Type.DAY, member, Type.NUMBER);
            case Expression.In in -> in(in, member);
            case Expression.Not not -> demanded(not.what(), Type.TRUTH, member, Type.TRUTH);
            case Expression.And and -> conditions(and.all(), member);
            case Expression.Or or -> conditions(or.any(), member);
            case Expression.Compare compare -> compare(compare, member);
            case Expression.Calculate it -> calculate(it, member);
            case Expression.Fold fold -> fold(fold, member);
        };
    }

    private static Type typeOf(Question question) {
        return switch (question.kind()) {
            case YES_NO -> Type.TRUTH;
            case ONE -> Type.CHOICE;
            case MANY -> Type.CHOICES;
            case WHOLE, DECIMAL, MONEY -> Type.NUMBER;
            case DAY, BIRTH -> Type.DAY;
            case TEXT, PHOTO, POSITION -> Type.NOTHING;
        };
    }

    private Type has(Expression.Has has, boolean member) {
        var question = question(has.question(), member);
        if (typeOf(question) != Type.CHOICES) throw new UnreadableExpression(has.question() + " has no several choices");
        exists(question, has.choice());
        return Type.TRUTH;
    }

    private Type in(Expression.In in, boolean member) {
        demand(in.what(), Type.CHOICE, member);
        in.choices().forEach(it -> exists(in.what(), it, member));
        return Type.TRUTH;
    }

    private Type conditions(Collection<Expression> all, boolean member) {
        all.forEach(it -> demand(it, Type.TRUTH, member));
        return Type.TRUTH;
    }

    private Type compare(Expression.Compare compare, boolean member) {
        var type = typeOf(compare.left(), member);
        demand(compare.right(), type, member);
        boolean ordered = Set.of(Type.NUMBER, Type.DAY).contains(type);
        boolean equals = compare.order() == Order.EQUAL || compare.order() == Order.DIFFERENT;
        if (!ordered && !(equals && Set.of(Type.TRUTH, Type.CHOICE).contains(type))) {
            throw new UnreadableExpression(compare.order().written() + " does not compare " + type);
        }
        if (compare.right() instanceof Expression.Word word) exists(compare.left(), word.code(), member);
        return Type.TRUTH;
    }

    private Type calculate(Expression.Calculate it, boolean member) {
        demand(it.left(), Type.NUMBER, member);
        return demanded(it.right(), Type.NUMBER, member, Type.NUMBER);
    }

    private Type fold(Expression.Fold fold, boolean member) {
        if (member) throw new UnreadableExpression("members are counted in questions about the household, or in checks of it");
        return switch (fold.over()) {
            case COUNT -> demanded(fold.each(), Type.TRUTH, true, Type.NUMBER);
            case ANY, ALL -> demanded(fold.each(), Type.TRUTH, true, Type.TRUTH);
            case SUM -> demanded(fold.each(), Type.NUMBER, true, Type.NUMBER);
        };
    }

    private Type demanded(Expression part, Type wanted, boolean member, Type whole) {
        demand(part, wanted, member);
        return whole;
    }

    private void demand(Expression part, Type wanted, boolean member) {
        var type = typeOf(part, member);
        if (type != wanted) throw new UnreadableExpression(part + " is " + type + ", not " + wanted);
    }

    private Question question(String code, boolean member) {
        var question = member ? ofMembers.getOrDefault(code, common.get(code)) : common.get(code);
        if (question == null) {
            throw new UnreadableExpression("no question " + code + " before it" + (member ? "" : " about the household"));
        }
        return question;
    }

    private void exists(Expression what, String choice, boolean member) {
        var codes = switch (what) {
            case Expression.Ask ask -> List.of(question(ask.question(), member));
            case Expression.Before before -> List.of(question(before.question(), member));
            default -> List.<Question>of();
        };
        codes.forEach(it -> exists(it, choice));
    }

    private static void exists(Question question, String choice) {
        if (question.choice(choice).isEmpty()) throw new UnreadableExpression(question.code() + " has no choice " + choice);
    }
}
