package vn.chungtay.fieldwork.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.fieldwork.FieldSubject;
import vn.chungtay.fieldwork.FieldworkAction;
import vn.chungtay.fieldwork.model.ConflictCard;
import vn.chungtay.fieldwork.model.Kept;
import vn.chungtay.fieldwork.model.Visited;
import vn.chungtay.fieldwork.store.ConflictList;
import vn.chungtay.fieldwork.store.ConflictList.Told;
import vn.chungtay.fieldwork.store.ConflictStore;
import vn.chungtay.fieldwork.store.PacketStore;
import vn.chungtay.identity.Access;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.NotFound;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.MemberId;
import vn.chungtay.survey.Questionnaire;
import vn.chungtay.survey.SheetRevision;
import vn.chungtay.survey.Sheets;

/** Shows the answers of a household that differ, side by side, with who gave each and when. */
@Service
public class ReadConflicts {

    private final Access access;
    private final ConflictStore store;
    private final ConflictList list;
    private final PacketStore packets;
    private final Sheets sheets;
    private final SubjectsOfVisits subjects;

    ReadConflicts(
            Access access, ConflictStore store, ConflictList list, PacketStore packets, Sheets sheets, SubjectsOfVisits subjects) {
        this.access = access;
        this.store = store;
        this.list = list;
        this.packets = packets;
        this.sheets = sheets;
        this.subjects = subjects;
    }

    /** @param about empty if the caller may not see who it is */
    public record Differing(Visited visited, Optional<FieldSubject> about, List<Card> cards) {}

    /**
     * One question with two answers.
     *
     * @param whose name of the member; empty for the household
     * @param questionnaire empty if the version is not known
     */
    public record Card(ConflictCard card, Optional<Questionnaire> questionnaire, String whose, OfOffice office, Told device) {}

    /**
     * Who gave the answer that stands.
     *
     * @param at empty if no saving of the sheet tells
     */
    public record OfOffice(String by, Optional<Instant> at) {}

    /** Those that are open; none if all were decided. The look is recorded. */
    @Transactional
    public Differing of(Visited about) {
        var open = store.open(about);
        access.requireAnywhere(FieldworkAction.VIEW_WAITING);
        open.stream().map(ConflictCard::unit).distinct().forEach(it ->
                access.require(FieldworkAction.VIEW_WAITING, it, List.of(about.subject()), null));
        var subject = Optional.ofNullable(subjects.named(List.of(about)).get(about));
        if (open.isEmpty() && subject.isEmpty()) throw new NotFound("conflicts");
        var told = list.told(about);
        return new Differing(about, subject, open.stream().map(it -> card(it, told.get(it.id()))).toList());
    }

    private Card card(ConflictCard it, Told told) {
        var kept = packets.find(told.packet()).orElseThrow(() -> new NotFound("packet"));
        var story = story(kept);
        var questionnaire = subjects.questions(it.about().owner(), kept.packet().form());
        return new Card(it, questionnaire, whose(it.conflict().at(), questionnaire, story), office(it, story), told);
    }

    private List<SheetRevision> story(Kept kept) {
        var sheet = kept.fate().sheet();
        if (sheet == null) return List.of();
        var about = kept.packet().about();
        return sheets.story(new Sheets.Subject(about.owner(), about.subject()), sheet);
    }

    private static String whose(AnswerPlace at, Optional<Questionnaire> questionnaire, List<SheetRevision> story) {
        if (at.member() == null || story.isEmpty()) return "";
        return questionnaire
                .flatMap(it -> Optional.ofNullable(it.roster()))
                .flatMap(it -> name(story.getLast(), it.name(), at.member()))
                .orElse(at.member().value());
    }

    private static Optional<String> name(SheetRevision sheet, String question, MemberId member) {
        return sheet.filled().answers().at(new AnswerPlace(question, member))
                .map(it -> it instanceof Answer.Text text ? text.text() : "")
                .filter(it -> !it.isBlank());
    }

    /** Whoever saved the sheet first with the answer that stands now. */
    private OfOffice office(ConflictCard it, List<SheetRevision> story) {
        var wanted = Optional.ofNullable(it.conflict().office());
        SheetRevision first = null;
        for (var revision : story.reversed()) {
            if (!revision.filled().answers().at(it.conflict().at()).equals(wanted)) break;
            first = revision;
        }
        if (first == null) return new OfOffice("", Optional.empty());
        return new OfOffice(name(first.savedBy()), Optional.of(first.savedAt()));
    }

    private String name(UserId user) {
        return list.names(List.of(user)).getOrDefault(user, "");
    }
}
