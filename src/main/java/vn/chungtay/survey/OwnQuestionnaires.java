package vn.chungtay.survey;

import java.util.Optional;
import vn.chungtay.geography.UnitId;

/**
 * Forms of provinces that came in as files. They are questionnaires as all others; a version never changes, and a code
 * belongs to the unit that brought it in first.
 */
public interface OwnQuestionnaires {

    /** Codes of own forms begin with it, so that none is ever taken for a shipped one. */
    String PREFIX = "own-";

    /** What the next version of this form is called; empty if the code belongs to another unit. */
    Optional<QuestionnaireId> next(String code, UnitId unit);

    /**
     * Needs the right to load forms in the unit.
     *
     * @param text as the files of questionnaires are written; it names the next version
     * @return false if somebody brought in this version a moment ago; then nothing is kept
     * @throws vn.chungtay.platform.BadDataFile if the text is no questionnaire or names another version
     */
    boolean add(UnitId unit, QuestionnaireId id, String text);
}
