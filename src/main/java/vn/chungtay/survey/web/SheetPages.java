package vn.chungtay.survey.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.web.Words;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.Check.Severity;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.Judgement;
import vn.chungtay.survey.Judgement.Relevance;
import vn.chungtay.survey.MemberId;
import vn.chungtay.survey.Pictures;
import vn.chungtay.survey.Question;
import vn.chungtay.survey.Questionnaire;
import vn.chungtay.survey.Questionnaire.Section;
import vn.chungtay.survey.Questionnaires;
import vn.chungtay.survey.web.Posted.Unread;
import vn.chungtay.survey.web.SectionPage.Group;
import vn.chungtay.survey.web.SectionPage.Tab;

/** Draws a sheet section by section and reads it back. Works without JavaScript; nothing typed is lost. */
@Component
public class SheetPages {

    /** Parameter that chooses the section, in the address and in the form. */
    public static final String SECTION = "section";

    static final String ADD = "add_member";
    private static final String ONWARD = "onward";

    private final Questionnaires questionnaires;
    private final Words words;
    private final ObjectProvider<Pictures> pictures;

    SheetPages(Questionnaires questionnaires, Words words, ObjectProvider<Pictures> pictures) {
        this.questionnaires = questionnaires;
        this.words = words;
        this.pictures = pictures;
    }

    /**
     * What is needed to draw a sheet.
     *
     * @param questionnaire with the parts that local tables filled
     * @param before the answers of the last time
     * @param strict whether what is missing is told as an error; not while somebody is still filling in
     */
    public record Open(Questionnaire questionnaire, Filled filled, Answers before, boolean strict) {}

    /**
     * @param section code of the section; the first one if null
     * @param unread what the form could not be read from, to be shown as typed
     * @throws NotFound if there is no such section
     */
    public SectionPage page(Open sheet, String address, @Nullable String section, Map<AnswerPlace, Unread> unread) {
        var current = section(sheet.questionnaire(), section);
        var judged = questionnaires.judge(sheet.questionnaire(), sheet.filled(), sheet.before());
        var fields = new FieldDrawing(words, sheet, judged, unread, this::picture);
        var groups = new ArrayList<Group>();
        for (var member : whom(current, sheet.filled().answers())) {
            var drawn = fields.draw(current, member);
            var id = member == null ? current.code() : member.value();
            if (!drawn.isEmpty()) groups.add(new Group(id, member == null ? "" : name(sheet, member), drawn));
        }
        return new SectionPage(
                address,
                current.code(),
                current.title(),
                current.help(),
                source(sheet.questionnaire()),
                sheet.questionnaire().sections().stream().map(it -> tab(it, current, judged)).toList(),
                groups,
                mayAdd(sheet.questionnaire(), current));
    }

    private String picture(String reference) {
        return pictures.stream().flatMap(it -> it.address(reference).stream()).findFirst().orElse("");
    }

    private static Section section(Questionnaire questionnaire, @Nullable String code) {
        if (code == null) return questionnaire.sections().getFirst();
        return questionnaire.section(code).orElseThrow(() -> new NotFound("section " + code));
    }

    private static List<@Nullable MemberId> whom(Section section, Answers answers) {
        var whom = new ArrayList<@Nullable MemberId>();
        if (section.perMember()) whom.addAll(answers.memberIds());
        else whom.add(null);
        return whom;
    }

    private String name(Open sheet, MemberId member) {
        var roster = sheet.questionnaire().roster();
        if (roster == null) return member.value();
        var place = new AnswerPlace(roster.name(), member);
        return sheet.filled().answers().at(place).or(() -> sheet.before().at(place))
                .map(it -> it instanceof Answer.Text text ? text.text() : "")
                .filter(it -> !it.isBlank())
                .orElseGet(() -> words.text("survey.sheet.somebody"));
    }

    /** In words, where the questions come from and whether they were compared with it. */
    String source(Questionnaire questionnaire) {
        var source = questionnaire.source();
        var key = source.verified() ? "survey.sheet.source" : "survey.sheet.source_unverified";
        return words.text(key, source.place(), source.document(), String.valueOf(questionnaire.id().version()), source.note());
    }

    /** An answer as people read it, with its unit. */
    public String inWords(Question question, Answer answer) {
        return FieldDrawing.inWords(words, question, answer);
    }

    private static Tab tab(Section section, Section current, Judgement judged) {
        long missing = judged.missing().stream().filter(it -> section.question(it.question()).isPresent()).count();
        long wrong = judged.faults().stream()
                .filter(it -> it.severity() == Severity.HARD && section.question(it.place().question()).isPresent())
                .count();
        return new Tab(section.code(), section.title(), section == current, (int) (missing + wrong));
    }

    /** Members come in with the section that names them. */
    private static boolean mayAdd(Questionnaire questionnaire, Section section) {
        var roster = questionnaire.roster();
        return roster != null && section.question(roster.name()).isPresent();
    }

    /** The section to show once what was typed is saved: the same one, or the following if that was asked for. */
    public static @Nullable String next(Questionnaire questionnaire, MultiValueMap<String, String> form) {
        var section = form.getFirst(SECTION);
        return form.containsKey(ONWARD) ? questionnaire.following(section) : section;
    }

    /**
     * The sheet with what was typed in one section. A question that the form did not show keeps its answer, one that was
     * emptied has none.
     *
     * @param before the answers of the last time
     */
    public Posted read(Questionnaire questionnaire, Filled filled, Answers before, MultiValueMap<String, String> form) {
        var section = section(questionnaire, form.getFirst(SECTION));
        var judged = questionnaires.judge(questionnaire, filled, before);
        var reading = new FormReading(form, filled.day());
        var answers = filled.answers();
        for (var member : whom(section, answers)) {
            for (var question : section.questions()) {
                var place = new AnswerPlace(question.code(), member);
                if (judged.relevanceOf(place) != Relevance.NOT_ASKED) answers = reading.read(question, place, answers);
            }
        }
        if (form.containsKey(ADD) && mayAdd(questionnaire, section)) {
            answers = answers.withMember(new MemberId(UUID.randomUUID().toString()));
        }
        return new Posted(filled.with(answers), reading.unread());
    }
}
