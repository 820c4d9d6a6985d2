package vn.chungtay.campaigns.model.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

/** Answers in words, those of a few people beside one another. */
record FilledTables(Questionnaire questionnaire, SheetWords words) implements SheetTables {

    private static final int BESIDE_ONE_ANOTHER = 4;
    private static final int QUESTION = 34;
    private static final int PERSON = 22;

    @Override
    public List<Block> household(Section section, Answers answers) {
        var rows = section.questions().stream()
                .map(it -> Row.of(RowKind.PLAIN, SheetTables.label(it), answer(it, answers.at(AnswerPlace.of(it.code())))))
                .toList();
        return List.of(table(List.of(PaperTable.words("Trả lời", 2 * QUESTION)), rows));
    }

    @Override
    public List<Block> people(Section section, Answers answers) {
        var all = answers.memberIds();
        var blocks = new ArrayList<Block>();
        for (int from = 0; from < all.size(); from += BESIDE_ONE_ANOTHER) {
            blocks.add(people(section, answers, all.subList(from, Math.min(from + BESIDE_ONE_ANOTHER, all.size()))));
        }
        return blocks;
    }

    private Block people(Section section, Answers answers, List<MemberId> some) {
        var columns = some.stream().map(it -> PaperTable.words(SheetTables.name(questionnaire, answers, it), PERSON)).toList();
        var rows = section.questions().stream()
                .map(question -> Row.of(
                        RowKind.PLAIN,
                        Stream.concat(
                                        Stream.of(SheetTables.label(question)),
                                        some.stream().map(it -> answer(question, answers.at(new AnswerPlace(question.code(), it)))))
                                .toArray()))
                .toList();
        return table(columns, rows);
    }

    private static Block table(List<PaperTable.Column> answers, List<Row> rows) {
        var columns = Stream.concat(Stream.of(PaperTable.words("Câu hỏi", QUESTION)), answers.stream()).toList();
        return new Block.Figures(SheetTables.table(columns, rows));
    }

    private String answer(Question question, Optional<Answer> answer) {
        return answer.map(it -> words.of(question, it)).orElse(words.open());
    }
}
