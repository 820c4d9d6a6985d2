package vn.chungtay.survey.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.web.Words;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Check.Severity;
import vn.chungtay.survey.Judgement;
import vn.chungtay.survey.Judgement.Relevance;
import vn.chungtay.survey.MemberId;
import vn.chungtay.survey.Question;
import vn.chungtay.survey.Question.Kind;
import vn.chungtay.survey.Questionnaire.Section;
import vn.chungtay.survey.model.Sentence;
import vn.chungtay.survey.web.Posted.Unread;
import vn.chungtay.survey.web.SectionPage.Field;
import vn.chungtay.survey.web.SectionPage.Option;
import vn.chungtay.survey.web.SectionPage.Shown;

/** Prepares the questions of a section for the template, each with its answer, last year's answer and what is wrong. */
final class FieldDrawing {

    private final Words words;
    private final SheetPages.Open sheet;
    private final Judgement judged;
    private final Map<AnswerPlace, Unread> unread;
    private final UnaryOperator<String> pictures;

    /** @param pictures address of a picture by its reference, empty if it has not arrived */
    FieldDrawing(
            Words words,
            SheetPages.Open sheet,
            Judgement judged,
            Map<AnswerPlace, Unread> unread,
            UnaryOperator<String> pictures) {
        this.words = words;
        this.pictures = pictures;
        this.sheet = sheet;
        this.judged = judged;
        this.unread = unread;
    }

    /** The questions that concern this member, or the household if null. */
    List<Field> draw(Section section, @Nullable MemberId member) {
        return section.questions().stream()
                .filter(it -> relevance(it, member) != Relevance.NOT_ASKED)
                .map(it -> field(it, new AnswerPlace(it.code(), member)))
                .toList();
    }

    private Relevance relevance(Question question, @Nullable MemberId member) {
        return judged.relevanceOf(new AnswerPlace(question.code(), member));
    }

    private Field field(Question question, AnswerPlace place) {
        var answer = sheet.filled().answers().at(place);
        var wording = question.wording();
        return new Field(
                FormReading.name(place),
                new Shown(wording.label(), wording.help(), wording.unit(), question.rule().required()),
                drawn(question.kind()),
                Optional.ofNullable(unread.get(place)).map(Unread::typed).orElseGet(() -> typed(question, answer)),
                options(question, answer),
                before(question, place, answer),
                answer.map(this::picture).orElse(""),
                judged.relevanceOf(place) == Relevance.OPEN,
                errors(question, place),
                messages(question, place, Severity.SOFT));
    }

    private static String drawn(Kind kind) {
        return switch (kind) {
            case YES_NO -> "radios";
            case ONE -> "select";
            case MANY -> "checks";
            case WHOLE, MONEY -> "whole";
            case DECIMAL -> "decimal";
            case DAY, BIRTH -> "day";
            case TEXT -> "text";
            case PHOTO -> "photo";
            case POSITION -> "position";
        };
    }

    private String picture(Answer answer) {
        return answer instanceof Answer.Photo it ? pictures.apply(it.reference()) : "";
    }

    private static String typed(Question question, Optional<Answer> answer) {
        return answer.map(it -> Sentence.written(question, it)).orElse("");
    }

    private List<Option> options(Question question, Optional<Answer> answer) {
        var options = new ArrayList<Option>();
        switch (question.kind()) {
            case YES_NO -> {
                options.add(option("true", "survey.answer.yes", answer, new Answer.YesNo(true)));
                options.add(option("false", "survey.answer.no", answer, new Answer.YesNo(false)));
            }
            case ONE, MANY -> question.form().choices().stream()
                    .filter(it -> it.days().contains(sheet.filled().day()) || isChosen(answer, it.code()))
                    .forEach(it -> options.add(new Option(it.code(), it.label(), isChosen(answer, it.code()))));
            case WHOLE, DECIMAL, MONEY, DAY, BIRTH, TEXT, PHOTO, POSITION -> {}
        }
        if (question.kind() == Kind.MANY) {
            options.add(option(FormReading.NONE_OF_THESE, "survey.answer.none", answer, Answer.Many.of(List.of())));
        }
        if (question.rule().dontKnow()) {
            options.add(option(FormReading.DONT_KNOW, "survey.answer.dont_know", answer, new Answer.DontKnow()));
        }
        return options;
    }

    private Option option(String value, String key, Optional<Answer> answer, Answer meant) {
        return new Option(value, words.text(key), answer.equals(Optional.of(meant)));
    }

    private static boolean isChosen(Optional<Answer> answer, String code) {
        return answer.filter(it -> switch (it) {
                    case Answer.One one -> one.code().equals(code);
                    case Answer.Many many -> many.codes().contains(code);
                    default -> false;
                })
                .isPresent();
    }

    /** Not where it was carried over and still stands. */
    private String before(Question question, AnswerPlace place, Optional<Answer> now) {
        var was = sheet.before().at(place);
        if (was.isEmpty() || question.rule().carried() && was.equals(now)) return "";
        return words.text("survey.sheet.before", inWords(words, question, was.get()));
    }

    static String inWords(Words words, Question question, Answer answer) {
        return switch (answer) {
            case Answer.DontKnow _ -> words.text("survey.answer.dont_know");
            case Answer.YesNo it -> words.text(it.yes() ? "survey.answer.yes" : "survey.answer.no");
            case Answer.Many it when it.codes().isEmpty() -> words.text("survey.answer.none");
            default -> Sentence.written(question, answer) + (question.wording().unit().isEmpty() ? "" : " " + question.wording().unit());
        };
    }

    private List<String> errors(Question question, AnswerPlace place) {
        var errors = new ArrayList<String>();
        var raw = unread.get(place);
        if (raw != null) errors.add(words.text(raw.key(), raw.typed()));
        errors.addAll(messages(question, place, Severity.HARD));
        if (sheet.strict() && judged.missing().contains(place)) errors.add(words.text("survey.sheet.missing"));
        return errors;
    }

    private List<String> messages(Question question, AnswerPlace place, Severity severity) {
        return judged.faults().stream()
                .filter(it -> it.place().equals(place) && it.severity() == severity)
                .map(it -> it.message() == null ? words.text("survey.fault." + it.code(), bounds(question)) : it.message())
                .toList();
    }

    private static Object[] bounds(Question question) {
        var least = question.form().least();
        var most = question.form().most();
        return new Object[] {
            least == null ? "" : Vietnamese.number(least), most == null ? "" : Vietnamese.number(most), question.wording().unit()
        };
    }
}
