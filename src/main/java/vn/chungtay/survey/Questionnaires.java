package vn.chungtay.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The questionnaires and the one evaluator of their logic. It tells nothing of anybody, so it asks for no right. */
public interface Questionnaires {

    /** This version, however old. */
    Optional<Questionnaire> find(QuestionnaireId id);

    /** The version by which a sheet is begun on that day. */
    Optional<Questionnaire> on(String code, LocalDate day);

    /** All versions, by code and version. */
    List<Questionnaire> all();

    /**
     * What the questionnaire says of the sheet.
     *
     * @param questionnaire with the parts that local tables filled
     * @param before the answers of the last time, {@link Answers#NONE} if there are none
     */
    Judgement judge(Questionnaire questionnaire, Filled sheet, Answers before);

    /** What a new sheet opens with: everybody who was on the last one, and the answers that are carried over. */
    Answers opening(Questionnaire questionnaire, Answers before);

    /** What differs between two fillings, in the order of the questions. */
    List<Judgement.Change> changes(Questionnaire questionnaire, Answers before, Answers after);

    /** The questionnaire as the evaluator in the browser takes it. */
    String write(Questionnaire questionnaire);

    /** The stable JSON of a sheet, for devices and archives. */
    String write(Filled sheet);

    /** @throws IllegalArgumentException if it is none */
    Filled read(String json);
}
