package vn.chungtay.campaigns.model.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.campaigns.model.VillagePaperHead;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.documents.paper.PaperTable;
import vn.chungtay.documents.paper.PaperTable.Row;
import vn.chungtay.documents.paper.PaperTable.RowKind;
import vn.chungtay.documents.paper.Signature;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.MemberId;
import vn.chungtay.survey.Question;
import vn.chungtay.survey.Questionnaire;

/**
 * A sheet on paper, out of the same questionnaire as on the screen: blank, to be filled in by hand where there is no screen, or
 * as somebody filled it in. A few people stand beside one another, with a place for whoever the register does not know.
 *
 * @param blank whether the answers are left to the pen
 */
public record SheetPaper(VillagePaperHead head, Questionnaire questionnaire, SheetWords words, boolean blank) {

    private static final int BESIDE_ONE_ANOTHER = 3;
    private static final String BY_HAND = "…………………………";
    private static final int QUESTION_WIDTH = 40;
    private static final int ANSWER_WIDTH = 20;

    /** @param who how the sheet names the household: head and code */
    public OfficialPaper of(Answers answers, LocalDate day, String who) {
        var body = new ArrayList<Block>();
        body.add(Block.paragraph("Hộ: " + who + ", " + head.village() + "."));
        var source = questionnaire.source();
        body.add(Block.paragraph("Theo " + source.document() + ", " + source.place() + ". " + source.note()));
        for (var section : questionnaire.sections()) {
            if (section.questions().isEmpty()) continue;
            body.add(new Block.Section(section.title(), section.perMember() ? people(section, answers) : List.of(table(section, answers))));
        }
        body.add(Block.paragraph("Đại diện hộ đã nghe đọc lại và xác nhận những điều ghi trên là đúng"));
        return head.ofVillage(
                PaperKind.PHIEU_RA_SOAT, questionnaire.title(), day, body,
                List.of(Signature.of("Đại diện hộ", ""), Signature.of("Rà soát viên", "")), List.of());
    }

    private Block table(Questionnaire.Section section, Answers answers) {
        var rows = section.questions().stream()
                .map(it -> Row.of(RowKind.PLAIN, label(it), answer(it, answers.at(AnswerPlace.of(it.code())))))
                .toList();
        return figures(List.of(PaperTable.words("Trả lời", 2 * ANSWER_WIDTH)), rows);
    }

    private List<Block> people(Questionnaire.Section section, Answers answers) {
        var people = new ArrayList<@Nullable MemberId>(answers.memberIds());
        if (blank) do people.add(null); while (people.size() % BESIDE_ONE_ANOTHER != 0);
        var blocks = new ArrayList<Block>();
        for (int from = 0; from < people.size(); from += BESIDE_ONE_ANOTHER) {
            blocks.add(people(section, answers, people.subList(from, Math.min(from + BESIDE_ONE_ANOTHER, people.size()))));
        }
        return blocks;
    }

    private Block people(Questionnaire.Section section, Answers answers, List<@Nullable MemberId> some) {
        var columns = some.stream().map(it -> PaperTable.words(name(answers, it), ANSWER_WIDTH)).toList();
        var rows = section.questions().stream()
                .map(question -> Row.of(
                        RowKind.PLAIN,
                        Stream.concat(Stream.of(label(question)), some.stream().map(it -> answer(question, at(answers, question, it)))).toArray()))
                .toList();
        return figures(columns, rows);
    }

    private static Block figures(List<PaperTable.Column> answers, List<Row> rows) {
        var columns = new ArrayList<PaperTable.Head>(List.of(PaperTable.ordinal("STT"), PaperTable.words("Câu hỏi", QUESTION_WIDTH)));
        columns.addAll(answers);
        return new Block.Figures(new PaperTable(Optional.empty(), Optional.empty(), columns, false, rows));
    }

    private String name(Answers answers, @Nullable MemberId member) {
        var roster = questionnaire.roster();
        var named = roster == null || member == null ? Optional.<Answer>empty() : answers.at(new AnswerPlace(roster.name(), member));
        return named.filter(Answer.Text.class::isInstance).map(it -> ((Answer.Text) it).text()).orElse("Họ và tên: …………");
    }

    private static Optional<Answer> at(Answers answers, Question question, @Nullable MemberId member) {
        return member == null ? Optional.empty() : answers.at(new AnswerPlace(question.code(), member));
    }

    private static String label(Question question) {
        var unit = question.wording().unit();
        return unit.isEmpty() ? question.wording().label() : question.wording().label() + " (" + unit + ")";
    }

    /** On a blank sheet only what is carried over from the register stands there already. */
    private String answer(Question question, Optional<Answer> answer) {
        if (answer.isPresent()) return words.of(question, answer.get());
        if (!blank) return words.open();
        var choices = choices(question);
        return choices.isEmpty() ? BY_HAND : choices.stream().map(it -> "□\u00A0" + it).collect(Collectors.joining("  "));
    }

    private List<String> choices(Question question) {
        var choices = new ArrayList<String>();
        if (question.kind() == Question.Kind.YES_NO) choices.addAll(List.of(words.yes(), words.no()));
        question.form().choices().forEach(it -> choices.add(it.label()));
        if (question.kind() == Question.Kind.MANY) choices.add(words.none());
        if (question.rule().dontKnow() && !choices.isEmpty()) choices.add(words.dontKnow());
        return choices;
    }
}
