package vn.chungtay.waves.usecase;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.Access;
import vn.chungtay.survey.OwnQuestionnaires;
import vn.chungtay.survey.QuestionnaireId;
import vn.chungtay.survey.SurveyAction;
import vn.chungtay.waves.model.PlainForm;
import vn.chungtay.waves.model.PlainForm.Problem;
import vn.chungtay.waves.model.PlainFormText;

/** Takes an own form of a province in as a questionnaire, from which waves can be made: all of it or nothing. */
@Service
public class LoadForm {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_CODE = 40;

    private final Access access;
    private final OwnQuestionnaires own;

    LoadForm(Access access, OwnQuestionnaires own) {
        this.access = access;
        this.own = own;
    }

    /**
     * What was typed beside the file.
     *
     * @param code the same for all versions of the form, without what own forms begin with
     * @param head of the questionnaire, by the version that it gets
     */
    public record Typed(UnitId unit, String code, Headed head) {}

    /** Makes the head of the questionnaire for the version that it gets. */
    @FunctionalInterface
    public interface Headed {
        PlainFormText.Head of(QuestionnaireId id);
    }

    /** What came of it. */
    public sealed interface Answer {

        record Loaded(QuestionnaireId id) implements Answer {}

        /** Nothing was kept. */
        record Refused(List<Problem> problems) implements Answer {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    @Transactional
    public Answer load(Typed typed, PlainForm form) {
        access.require(SurveyAction.LOAD_FORM, typed.unit());
        if (!form.problems().isEmpty()) return new Answer.Refused(form.problems());
        if (!CODE.matcher(typed.code()).matches() || typed.code().length() > LONGEST_CODE) return refused("form_code", typed.code());
        var next = own.next(OwnQuestionnaires.PREFIX + typed.code(), typed.unit());
        if (next.isEmpty()) return refused("taken", typed.code());
        var head = typed.head().of(next.get());
        if (head.title().isBlank() || head.document().isBlank()) return refused("untitled");
        var kept = own.add(typed.unit(), next.get(), PlainFormText.write(head, form.lines()));
        return kept ? new Answer.Loaded(next.get()) : refused("quicker");
    }

    private static Answer refused(String key, String... values) {
        return new Answer.Refused(List.of(new Problem(0, key, List.of(values))));
    }
}
