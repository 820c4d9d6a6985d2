package vn.chungtay.campaigns.model.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.SheetAnswers;
import vn.chungtay.shared.DateRange;
import vn.chungtay.standards.B1Sheet;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.Expression;
import vn.chungtay.survey.Expression.Ask;
import vn.chungtay.survey.Expression.Compare;
import vn.chungtay.survey.Expression.Order;
import vn.chungtay.survey.Expression.Word;
import vn.chungtay.survey.Question;

/**
 * The questions of an approved point table as a part of Phiếu B. The sheet names the table, which never changes once it
 * is approved, so questions and choices are numbered as they stand in it.
 */
public record B1Questions(B1Sheet table) {

    /** Name of the part in the questionnaire, and of the table among the parts of a sheet. */
    public static final String PART = "b1";

    private static final String COLUMN = PART + "_column";
    private static final Expression BY_TABLE = new Compare(Order.EQUAL, new Ask("income_known_by"), new Word("TABLE"));

    /** What stands beside the questions that the table has no words for. */
    public record Texts(String column, String columnHelp, String source) {}

    /** Which column holds for the household's place is asked first, where there are several. */
    public List<Question> questions(Texts texts) {
        var all = new ArrayList<Question>();
        if (table.columns().size() > 1) {
            var wording = new Question.Wording(texts.column(), texts.columnHelp(), "");
            all.add(question(COLUMN, wording, Question.Kind.ONE, table.columns()));
        }
        for (int i = 0; i < table.questions().size(); i++) {
            var it = table.questions().get(i);
            var wording = new Question.Wording(it.label(), texts.source(), "");
            var labels = it.choices().stream().map(B1Sheet.Choice::label).toList();
            all.add(question(code(i), wording, it.many() ? Question.Kind.MANY : Question.Kind.ONE, labels));
        }
        return all;
    }

    private static Question question(String code, Question.Wording wording, Question.Kind kind, List<String> labels) {
        var choices = IntStream.range(0, labels.size())
                .mapToObj(it -> new Question.Choice(choice(it), labels.get(it), DateRange.ALWAYS))
                .toList();
        return new Question(
                code,
                wording,
                new Question.Form(kind, choices, null, null),
                new Question.Rule(true, false, false, false, BY_TABLE),
                Optional.of("Look.sheet"));
    }

    /** What was answered, in the codes of the table; empty while the column is open. */
    public Optional<SheetAnswers> answered(Answers answers) {
        return column(answers).map(column -> {
            var given = new HashMap<String, Set<String>>();
            chosen(answers).forEach((question, choices) -> given.put(
                    question.code(), choices.stream().map(B1Sheet.Choice::code).collect(Collectors.toSet())));
            return new SheetAnswers(table.columns().get(column), given);
        });
    }

    /** How far the sum is. */
    public B1Sum sum(Answers answers) {
        var column = column(answers);
        var chosen = chosen(answers);
        int points = column.isEmpty()
                ? 0
                : chosen.values().stream().flatMap(Set::stream).mapToInt(it -> it.points().get(column.get())).sum();
        int open = table.questions().size() - chosen.size() + (column.isEmpty() ? 1 : 0);
        return new B1Sum(table.document(), points, open);
    }

    private Optional<Integer> column(Answers answers) {
        if (table.columns().size() == 1) return Optional.of(0);
        return answers.at(AnswerPlace.of(COLUMN))
                .flatMap(it -> it instanceof Answer.One one ? at(one.code(), table.columns().size()) : Optional.empty());
    }

    private Map<B1Sheet.Question, Set<B1Sheet.Choice>> chosen(Answers answers) {
        var chosen = new HashMap<B1Sheet.Question, Set<B1Sheet.Choice>>();
        for (int i = 0; i < table.questions().size(); i++) {
            var question = table.questions().get(i);
            codes(answers.at(AnswerPlace.of(code(i))).orElse(null))
                    .ifPresent(codes -> chosen.put(question, codes.stream()
                            .flatMap(it -> at(it, question.choices().size()).stream())
                            .map(question.choices()::get)
                            .collect(Collectors.toSet())));
        }
        return chosen;
    }

    private static Optional<Set<String>> codes(@Nullable Answer answer) {
        return switch (answer) {
            case Answer.One it -> Optional.of(Set.of(it.code()));
            case Answer.Many it -> Optional.of(it.codes());
            case null, default -> Optional.empty();
        };
    }

    private static String code(int question) {
        return PART + "_" + (question + 1);
    }

    private static String choice(int number) {
        return "C" + (number + 1);
    }

    private static Optional<Integer> at(String choice, int size) {
        return IntStream.range(0, size).filter(it -> choice(it).equals(choice)).boxed().findFirst();
    }
}
