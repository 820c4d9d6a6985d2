package vn.chungtay.campaigns.model.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.PaperTable;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.MemberId;
import vn.chungtay.survey.Question;
import vn.chungtay.survey.Questionnaire;
import vn.chungtay.survey.Questionnaire.Section;

/** How the questions of a section stand on paper, before or after somebody has answered them. */
interface SheetTables {

    /** Of a section that is asked once. */
    List<Block> household(Section section, Answers answers);

    /** Of a section that is asked of each member. */
    List<Block> people(Section section, Answers answers);

    static String label(Question question) {
        var unit = question.wording().unit();
        return unit.isEmpty() ? question.wording().label() : question.wording().label() + " (" + unit + ")";
    }

    static String name(Questionnaire questionnaire, Answers answers, MemberId member) {
        var roster = questionnaire.roster();
        if (roster == null) return "";
        return answers.at(new AnswerPlace(roster.name(), member))
                .map(it -> it instanceof Answer.Text text ? text.text() : "")
                .orElse("");
    }

    /** With a first column just wide enough for its head, whatever stands beside it. */
    static PaperTable table(List<? extends PaperTable.Column> columns, List<PaperTable.Row> rows) {
        var wide = columns.stream().mapToInt(PaperTable.Column::width).sum();
        var all = new ArrayList<PaperTable.Head>();
        all.add(new PaperTable.Column("STT", PaperTable.Kind.ORDINAL, Math.ceilDiv(wide * 7, 93), 0));
        all.addAll(columns);
        return new PaperTable(Optional.empty(), Optional.empty(), all, false, rows);
    }
}
