package vn.chungtay.fieldwork;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.shared.Id;
import vn.chungtay.survey.Questionnaire;
import vn.chungtay.survey.QuestionnaireId;

/**
 * What the office is told about those whom visits are about. Contributed by the module that sends people out, beside its
 * {@link FieldVisits}; every method asks for the caller's rights itself.
 */
public interface FieldSubjects {

    /** The same name as of its {@link FieldVisits}. */
    String owner();

    /** Who they are, the look recorded; those that the caller may not see are missing. */
    Map<Id, FieldSubject> named(Collection<? extends Id> subjects);

    /**
     * Those of them whose code or name contains the words, marks do not matter, as far as the caller may see them. Nobody is
     * shown, so no look is recorded.
     *
     * @param words not blank
     */
    Set<Id> matching(String words, Collection<? extends Id> among);

    /** How far each village is that the caller may see, by place and name. */
    List<FieldProgress> progress();

    /**
     * The questions of a version with those that local tables brought; empty if there is no such version.
     *
     * @param parts by name of a part, which table fills it
     */
    Optional<Questionnaire> questions(QuestionnaireId version, Map<String, String> parts);
}
