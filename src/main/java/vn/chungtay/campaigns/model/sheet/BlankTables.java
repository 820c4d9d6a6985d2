package vn.chungtay.campaigns.model.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.PaperTable;
import vn.chungtay.documents.paper.PaperTable.Row;
import vn.chungtay.documents.paper.PaperTable.RowKind;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.MemberId;
import vn.chungtay.survey.Question;
import vn.chungtay.survey.Questionnaire;
import vn.chungtay.survey.Questionnaire.Section;

/**
 * Room for the pen. What is asked once has its boxes; what is asked of people has the numbers of its answers beside the
 * question, so that six people find room beside one another. Only what is carried over from the register stands there already.
 */
record BlankTables(Questionnaire questionnaire, SheetWords words) implements SheetTables {

    private static final int BESIDE_ONE_ANOTHER = 6;
    private static final int SPARE_ROWS = 4;
    private static final String BY_HAND = "…………………………";
    /** Two lines, which make room for a hand. */
    private static final String NAME_BY_HAND = "………… …………";

    @Override
    public List<Block> household(Section section, Answers answers) {
        var rows = section.questions().stream()
                .map(it -> Row.of(RowKind.PLAIN, SheetTables.label(it), household(it, answers.at(AnswerPlace.of(it.code())))))
                .toList();
        return List.of(table(List.of(PaperTable.words("Câu hỏi", 36), PaperTable.words("Trả lời", 62)), rows));
    }

    private String household(Question question, Optional<Answer> answer) {
        if (answer.isPresent()) return words.of(question, answer.get());
        var choices = choices(question);
        return choices.isEmpty() ? BY_HAND : choices.stream().map(it -> "□\u00A0" + it).collect(Collectors.joining("  "));
    }

    @Override
    public List<Block> people(Section section, Answers answers) {
        return section.questions().stream().anyMatch(this::names) ? whoLivesThere(section, answers) : life(section, answers);
    }

    /** A row for each person, with rows for those whom the register does not know. */
    private List<Block> whoLivesThere(Section section, Answers answers) {
        var columns = section.questions().stream().map(it -> PaperTable.words(SheetTables.label(it), width(it))).toList();
        var rows = new ArrayList<Row>();
        for (var member : withRoom(answers.memberIds(), answers.memberIds().size() + SPARE_ROWS)) {
            rows.add(Row.of(RowKind.PLAIN, section.questions().stream()
                    .map(it -> member == null && names(it) ? NAME_BY_HAND : person(it, answers, member)).toArray()));
        }
        var keys = section.questions().stream()
                .filter(it -> !choices(it).isEmpty())
                .map(it -> it.wording().label() + ": " + key(it))
                .collect(Collectors.joining(". "));
        return List.of(table(columns, rows), Block.paragraph("Ghi số. " + keys + "."));
    }

    private int width(Question question) {
        if (names(question)) return 22;
        return switch (question.kind()) {
            case TEXT -> 26;
            case DAY, BIRTH -> 19;
            default -> 10;
        };
    }

    private boolean names(Question question) {
        var roster = questionnaire.roster();
        return roster != null && question.code().equals(roster.name());
    }

    private List<Block> life(Section section, Answers answers) {
        var size = Math.max(1, Math.ceilDiv(answers.memberIds().size(), BESIDE_ONE_ANOTHER)) * BESIDE_ONE_ANOTHER;
        var people = withRoom(answers.memberIds(), size);
        var blocks = new ArrayList<Block>();
        for (int from = 0; from < size; from += BESIDE_ONE_ANOTHER) {
            blocks.add(life(section, answers, from, people.subList(from, from + BESIDE_ONE_ANOTHER)));
        }
        return blocks;
    }

    private Block life(Section section, Answers answers, int from, List<@Nullable MemberId> some) {
        var columns = new ArrayList<PaperTable.Column>(List.of(PaperTable.words("Câu hỏi (ghi số của câu trả lời)", 46)));
        for (int i = 0; i < some.size(); i++) {
            var member = some.get(i);
            columns.add(PaperTable.words(from + i + 1 + ". " + (member == null ? "" : SheetTables.name(questionnaire, answers, member)), 14));
        }
        var rows = new ArrayList<Row>();
        for (var question : section.questions()) {
            var cells = new ArrayList<Object>(List.of(withKey(question)));
            some.forEach(it -> cells.add(person(question, answers, it)));
            rows.add(Row.of(RowKind.PLAIN, cells.toArray()));
        }
        return table(columns, rows);
    }

    /** People beyond those known are absent. */
    private static List<@Nullable MemberId> withRoom(List<MemberId> known, int size) {
        var people = new ArrayList<@Nullable MemberId>(known);
        while (people.size() < size) people.add(null);
        return people;
    }

    private String person(Question question, Answers answers, @Nullable MemberId member) {
        if (member == null) return "";
        return answers.at(new AnswerPlace(question.code(), member)).map(it -> inShort(question, it)).orElse("");
    }

    private String inShort(Question question, Answer answer) {
        var full = words.of(question, answer);
        var at = choices(question).indexOf(full);
        return at < 0 ? full : String.valueOf(at + 1);
    }

    private String withKey(Question question) {
        var key = key(question);
        return key.isEmpty() ? SheetTables.label(question) : SheetTables.label(question) + " (" + key + ")";
    }

    private String key(Question question) {
        var choices = choices(question);
        return IntStream.range(0, choices.size())
                .mapToObj(it -> it + 1 + "\u00A0" + choices.get(it))
                .collect(Collectors.joining("; "));
    }

    private List<String> choices(Question question) {
        var choices = new ArrayList<String>();
        if (question.kind() == Question.Kind.YES_NO) choices.addAll(List.of(words.yes(), words.no()));
        question.form().choices().forEach(it -> choices.add(it.label()));
        if (question.kind() == Question.Kind.MANY) choices.add(words.none());
        if (question.rule().dontKnow() && !choices.isEmpty()) choices.add(words.dontKnow());
        return choices;
    }

    private static Block table(List<PaperTable.Column> columns, List<Row> rows) {
        return new Block.Figures(SheetTables.table(columns, rows));
    }
}
