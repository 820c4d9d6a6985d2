package vn.chungtay.fieldwork.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.fieldwork.FieldSubject;
import vn.chungtay.fieldwork.FieldworkAction;
import vn.chungtay.fieldwork.model.Packet;
import vn.chungtay.fieldwork.model.Visited;
import vn.chungtay.fieldwork.store.MissingList;
import vn.chungtay.identity.Access;
import vn.chungtay.survey.Questionnaire;
import vn.chungtay.survey.QuestionnaireId;

/** Shows what is known to be on devices and has not come: pictures that were named, packets before others that came. */
@Service
public class ReadMissing {

    private final Access access;
    private final MissingList missing;
    private final SubjectsOfVisits subjects;

    ReadMissing(Access access, MissingList missing, SubjectsOfVisits subjects) {
        this.access = access;
        this.missing = missing;
        this.subjects = subjects;
    }

    /**
     * @param total of the pictures
     * @param named whom it is about, as far as the caller may see it
     * @param questions of the versions in which pictures are named; those that are known
     */
    public record Missing(
            List<MissingList.Gap> gaps,
            List<MissingList.Picture> pictures,
            int total,
            Map<Visited, FieldSubject> named,
            Map<QuestionnaireId, Questionnaire> questions) {}

    /** All gaps, and a page of the pictures. */
    @Transactional
    public Missing missing(MissingList.Question asked, int offset, int limit) {
        var village = asked.village();
        if (village == null) access.requireAnywhere(FieldworkAction.VIEW_WAITING);
        else access.require(FieldworkAction.VIEW_WAITING, village);
        var gaps = missing.gaps(asked);
        var pictures = missing.pictures(asked, offset, limit);
        var about = Stream.concat(gaps.stream().map(MissingList.Gap::about), pictures.stream().map(MissingList.Picture::about)).toList();
        return new Missing(gaps, pictures, missing.countPictures(asked), subjects.named(about), questions(pictures));
    }

    private Map<QuestionnaireId, Questionnaire> questions(List<MissingList.Picture> pictures) {
        var questions = new HashMap<QuestionnaireId, Questionnaire>();
        for (var it : pictures) {
            if (questions.containsKey(it.version())) continue;
            subjects.questions(it.about().owner(), new Packet.Form(it.version(), Map.of())).ifPresent(found -> questions.put(it.version(), found));
        }
        return questions;
    }
}
