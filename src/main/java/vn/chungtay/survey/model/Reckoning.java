package vn.chungtay.survey.model;

import static vn.chungtay.survey.model.Value.Nothing.NOTHING;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Expression;
import vn.chungtay.survey.MemberId;
import vn.chungtay.survey.model.Value.Truth;

/** Computes expressions over the answers that count, on the day of the sheet. */
final class Reckoning {

    private final LocalDate day;
    private final Counting answers;

    Reckoning(LocalDate day, Counting answers) {
        this.day = day;
        this.answers = answers;
    }

    /** Which answers expressions may use. */
    interface Counting {

        Question question(String code);

        /** Whether it may be asked there. */
        boolean concerns(AnswerPlace place);

        @Nullable Answer now(AnswerPlace place);

        @Nullable Answer before(AnswerPlace place);

        List<MemberId> members();

        Truth counts(MemberId member);
    }

    /** What an expression has to know of a question. */
    record Question(vn.chungtay.survey.Question.Kind kind, boolean perMember) {}

    Truth truth(Expression expression, @Nullable MemberId member) {
        return switch (expression) {
            case Expression.Truth it -> Truth.of(it.value());
            case Expression.Answered it -> Truth.of(answers.now(place(it.question(), member)) != null);
            case Expression.Has it -> has(it, member);
            case Expression.In it -> in(it, member);
            case Expression.Not it -> truth(it.what(), member).not();
            case Expression.And it -> fold(it.all(), member, Truth.YES, Truth::and);
            case Expression.Or it -> fold(it.any(), member, Truth.NO, Truth::or);
            case Expression.Compare it -> compare(it, member);
            case Expression.Fold it -> overall(it);
            default -> value(expression, member) instanceof Truth it ? it : Truth.NO;
        };
    }

    private Truth fold(List<Expression> parts, @Nullable MemberId member, Truth start, BinaryOperator<Truth> join) {
        return parts.stream().map(it -> truth(it, member)).reduce(start, join);
    }

    private Truth has(Expression.Has it, @Nullable MemberId member) {
        if (!(now(it.question(), member) instanceof Value.Choices chosen)) return Truth.NO;
        return chosen.codes() == null ? Truth.UNKNOWN : Truth.of(chosen.codes().contains(it.choice()));
    }

    private Truth in(Expression.In it, @Nullable MemberId member) {
        if (!(value(it.what(), member) instanceof Value.Choice chosen)) return Truth.NO;
        return chosen.code() == null ? Truth.UNKNOWN : Truth.of(it.choices().contains(chosen.code()));
    }

    private Truth compare(Expression.Compare it, @Nullable MemberId member) {
        var left = value(it.left(), member);
        var right = value(it.right(), member);
        if (left == NOTHING || right == NOTHING) return Truth.of(it.order() == Expression.Order.DIFFERENT);
        return switch (it.order()) {
            case EQUAL -> equal(left, right);
            case DIFFERENT -> equal(left, right).not();
            case LESS -> ordinal(left).isLessThan(ordinal(right));
            case AT_LEAST -> ordinal(left).isLessThan(ordinal(right)).not();
            case MORE -> ordinal(right).isLessThan(ordinal(left));
            case AT_MOST -> ordinal(right).isLessThan(ordinal(left)).not();
        };
    }

    private static Truth equal(Value left, Value right) {
        return switch (left) {
            case Truth it -> it == Truth.UNKNOWN || right == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.of(it == right);
            case Value.Choice it -> alike(it.code(), ((Value.Choice) right).code());
            default -> ordinal(left).isEqualTo(ordinal(right));
        };
    }

    private static Truth alike(@Nullable String left, @Nullable String right) {
        return left == null || right == null ? Truth.UNKNOWN : Truth.of(left.equals(right));
    }

    private static Value.Number ordinal(Value value) {
        return value instanceof Value.Day it ? it.ordinal() : (Value.Number) value;
    }

    private Value value(Expression expression, @Nullable MemberId member) {
        return switch (expression) {
            case Expression.Number it -> Value.Number.of(it.value());
            case Expression.Word it -> new Value.Choice(it.code());
            case Expression.SheetDay _ -> new Value.Day(day, day);
            case Expression.Ask it -> now(it.question(), member);
            case Expression.Before it -> asked(it.question(), answers.before(place(it.question(), member)));
            case Expression.Age it -> value(it.since(), member) instanceof Value.Day since ? since.yearsUntil(day) : NOTHING;
            case Expression.Calculate it -> calculated(it, value(it.left(), member), value(it.right(), member));
            case Expression.Fold it when it.over() == Expression.Over.COUNT -> count(it.each());
            case Expression.Fold it when it.over() == Expression.Over.SUM -> sum(it.each());
            default -> truth(expression, member);
        };
    }

    private static Value calculated(Expression.Calculate it, Value first, Value second) {
        if (!(first instanceof Value.Number left) || !(second instanceof Value.Number right)) return NOTHING;
        return switch (it.sign()) {
            case PLUS -> left.plus(right);
            case MINUS -> left.plus(right.negated());
            case TIMES -> left.times(right);
        };
    }

    private Value.Number number(Expression expression, @Nullable MemberId member) {
        return value(expression, member) instanceof Value.Number it ? it : Value.Number.ZERO;
    }

    private Truth overall(Expression.Fold it) {
        boolean any = it.over() == Expression.Over.ANY;
        var each = answers.members().stream().map(member -> {
            var counts = answers.counts(member);
            return any ? counts.and(truth(it.each(), member)) : counts.not().or(truth(it.each(), member));
        });
        return any ? each.reduce(Truth.NO, Truth::or) : each.reduce(Truth.YES, Truth::and);
    }

    /** Who certainly counts and fulfils it, and who perhaps does. */
    private Value.Number count(Expression each) {
        var all = answers.members().stream()
                .map(it -> answers.counts(it).and(truth(each, it)))
                .toList();
        long certain = all.stream().filter(it -> it == Truth.YES).count();
        long perhaps = all.stream().filter(it -> it == Truth.UNKNOWN).count();
        return new Value.Number(Value.Number.of(certain).low(), Value.Number.of(certain + perhaps).high());
    }

    private Value.Number sum(Expression each) {
        var sum = Value.Number.ZERO;
        for (var member : answers.members()) {
            sum = sum.plus(switch (answers.counts(member)) {
                case YES -> number(each, member);
                case NO -> Value.Number.ZERO;
                case UNKNOWN -> number(each, member).orNothing();
            });
        }
        return sum;
    }

    private AnswerPlace place(String question, @Nullable MemberId member) {
        return new AnswerPlace(question, answers.question(question).perMember() ? member : null);
    }

    private Value now(String question, @Nullable MemberId member) {
        var place = place(question, member);
        return answers.concerns(place) ? asked(question, answers.now(place)) : NOTHING;
    }

    private Value asked(String code, @Nullable Answer answer) {
        return switch (answers.question(code).kind()) {
            case YES_NO -> answer instanceof Answer.YesNo it ? Truth.of(it.yes()) : Truth.UNKNOWN;
            case ONE -> answer instanceof Answer.One it ? new Value.Choice(it.code()) : Value.Choice.UNKNOWN;
            case MANY -> answer instanceof Answer.Many it ? new Value.Choices(it.codes()) : Value.Choices.UNKNOWN;
            case WHOLE, DECIMAL, MONEY ->
                answer instanceof Answer.Number it ? Value.Number.of(it.value()) : Value.Number.UNKNOWN;
            case DAY, BIRTH ->
                answer instanceof Answer.Day it ? new Value.Day(it.day().date(), it.day().latest()) : Value.Day.UNKNOWN;
            case TEXT, PHOTO, POSITION -> throw new IllegalStateException("nothing is asked about " + code);
        };
    }
}
