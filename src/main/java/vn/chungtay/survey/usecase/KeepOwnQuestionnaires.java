package vn.chungtay.survey.usecase;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.audit.Audit;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.BadDataFile;
import vn.chungtay.survey.OwnQuestionnaires;
import vn.chungtay.survey.QuestionnaireId;
import vn.chungtay.survey.SurveyAction;
import vn.chungtay.survey.store.OwnQuestionnaireStore;
import vn.chungtay.survey.store.QuestionnaireFile;

/** Takes in forms of provinces. */
@Component
class KeepOwnQuestionnaires implements OwnQuestionnaires {

    private final Access access;
    private final Audit audit;
    private final OwnQuestionnaireStore store;

    KeepOwnQuestionnaires(Access access, Audit audit, OwnQuestionnaireStore store) {
        this.access = access;
        this.audit = audit;
        this.store = store;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<QuestionnaireId> next(String code, UnitId unit) {
        access.require(SurveyAction.LOAD_FORM, unit);
        if (store.owner(code).filter(it -> !it.equals(unit)).isPresent()) return Optional.empty();
        return Optional.of(new QuestionnaireId(code, store.lastVersion(code) + 1));
    }

    @Override
    @Transactional
    public boolean add(UnitId unit, QuestionnaireId id, String text) {
        access.require(SurveyAction.LOAD_FORM, unit);
        var read = QuestionnaireFile.read(id.toString(), text);
        if (!read.id().equals(id) || !Optional.of(id).equals(next(id.code(), unit)) || !id.code().startsWith(PREFIX)) {
            throw new BadDataFile(id + ": says that it is " + read.id());
        }
        if (!store.add(unit, id, text)) return false;
        audit.changed(SurveyAction.LOAD_FORM.code(), unit, Map.of(), Map.of("questionnaire", id.toString()));
        return true;
    }
}
