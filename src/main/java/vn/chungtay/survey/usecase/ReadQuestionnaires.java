package vn.chungtay.survey.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.Judgement;
import vn.chungtay.survey.Questionnaire;
import vn.chungtay.survey.QuestionnaireId;
import vn.chungtay.survey.Questionnaires;
import vn.chungtay.survey.model.Changes;
import vn.chungtay.survey.model.Evaluator;
import vn.chungtay.survey.model.Opening;
import vn.chungtay.survey.store.QuestionnaireShelf;
import vn.chungtay.survey.store.QuestionnaireJson;
import vn.chungtay.survey.store.SheetJson;

/** Questionnaires for those who use them. */
@Component
@OpenToAll("questionnaires tell of nobody; a sheet is judged for whoever has it already")
class ReadQuestionnaires implements Questionnaires {

    private final QuestionnaireShelf files;

    ReadQuestionnaires(QuestionnaireShelf files) {
        this.files = files;
    }

    @Override
    public Optional<Questionnaire> find(QuestionnaireId id) {
        return files.find(id);
    }

    @Override
    public Optional<Questionnaire> on(String code, LocalDate day) {
        return files.on(code, day);
    }

    @Override
    public List<Questionnaire> all() {
        return files.all();
    }

    @Override
    public Judgement judge(Questionnaire questionnaire, Filled sheet, Answers before) {
        return Evaluator.judge(questionnaire, sheet, before);
    }

    @Override
    public Answers opening(Questionnaire questionnaire, Answers before) {
        return Opening.of(questionnaire, before);
    }

    @Override
    public List<Judgement.Change> changes(Questionnaire questionnaire, Answers before, Answers after) {
        return Changes.between(questionnaire, before, after);
    }

    @Override
    public String write(Questionnaire questionnaire) {
        return QuestionnaireJson.write(questionnaire);
    }

    @Override
    public String write(Filled sheet) {
        return SheetJson.write(sheet);
    }

    @Override
    public Filled read(String json) {
        return SheetJson.read(json);
    }
}
