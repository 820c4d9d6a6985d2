package vn.chungtay.survey.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.chungtay.survey.OwnQuestionnaires;
import vn.chungtay.survey.Questionnaire;
import vn.chungtay.survey.QuestionnaireId;

/** All questionnaires: those that came with the program, and the own forms of provinces. */
@Component
public class QuestionnaireShelf {

    private final QuestionnaireFiles shipped;
    private final OwnQuestionnaireStore own;

    QuestionnaireShelf(QuestionnaireFiles shipped, OwnQuestionnaireStore own) {
        this.shipped = shipped;
        this.own = own;
    }

    public Optional<Questionnaire> find(QuestionnaireId id) {
        return isOwn(id.code()) ? own.find(id) : shipped.find(id);
    }

    /** The latest version that may be filled in on that day. */
    public Optional<Questionnaire> on(String code, LocalDate day) {
        if (!isOwn(code)) return shipped.on(code, day);
        return own.all().stream()
                .filter(it -> it.id().code().equals(code) && it.days().contains(day))
                .reduce((_, later) -> later);
    }

    public List<Questionnaire> all() {
        return Stream.concat(shipped.all().stream(), own.all().stream()).toList();
    }

    private static boolean isOwn(String code) {
        return code.startsWith(OwnQuestionnaires.PREFIX);
    }
}
