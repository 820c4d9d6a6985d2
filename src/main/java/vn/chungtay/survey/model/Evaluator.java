package vn.chungtay.survey.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.Check;
import vn.chungtay.survey.Check.Severity;
import vn.chungtay.survey.Expression;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.Judgement;
import vn.chungtay.survey.Judgement.Fault;
import vn.chungtay.survey.Judgement.Relevance;
import vn.chungtay.survey.MemberId;
import vn.chungtay.survey.Question;
import vn.chungtay.survey.Questionnaire;
import vn.chungtay.survey.Questionnaire.Section;
import vn.chungtay.survey.model.Value.Truth;

/**
 * What a questionnaire says of a sheet: which questions concern it, what is missing, what is wrong, what has changed.
 * One pass over the questions in their order, because a question depends only on those before it. The same cases are
 * given to the evaluator in the browser ({@code src/test/resources/survey/golden}).
 */
public final class Evaluator {

    private final Questionnaire questionnaire;
    private final Filled sheet;
    private final Answers before;
    private final Reckoning reckoning;
    private final Map<String, Reckoning.Question> kinds = new HashMap<>();
    private final Map<AnswerPlace, Answer> usable = new HashMap<>();
    private final Map<AnswerPlace, Relevance> relevance = new LinkedHashMap<>();
    private final List<AnswerPlace> missing = new ArrayList<>();
    private final List<AnswerPlace> ignored = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private Evaluator(Questionnaire questionnaire, Filled sheet, Answers before) {
        this.questionnaire = questionnaire;
        this.sheet = sheet;
        this.before = before;
        this.reckoning = new Reckoning(sheet.day(), new Answered());
        for (var section : questionnaire.sections()) {
            section.questions().forEach(it -> kinds.put(it.code(), new Reckoning.Question(it.kind(), section.perMember())));
        }
    }

    /** @param before the answers of the last time, {@link Answers#NONE} if there are none */
    public static Judgement judge(Questionnaire questionnaire, Filled sheet, Answers before) {
        return new Evaluator(questionnaire, sheet, before).judged();
    }

    private Judgement judged() {
        for (var section : questionnaire.sections()) {
            for (var member : whom(section)) {
                section.questions().forEach(it -> look(it, new AnswerPlace(it.code(), member)));
            }
        }
        unknownQuestions();
        questionnaire.sections().forEach(this::check);
        var changes = Changes.between(questionnaire, before, sheet.answers());
        return new Judgement(Collections.unmodifiableMap(relevance), List.copyOf(missing), List.copyOf(faults), List.copyOf(ignored), changes);
    }

    private List<@Nullable MemberId> whom(Section section) {
        var whom = new ArrayList<@Nullable MemberId>();
        if (section.perMember()) whom.addAll(sheet.answers().memberIds());
        else whom.add(null);
        return whom;
    }

    private void look(Question question, AnswerPlace place) {
        var asked = relevanceOf(question, place.member());
        relevance.put(place, asked);
        var answer = sheet.answers().at(place);
        if (answer.isEmpty()) {
            if (asked == Relevance.ASKED && question.rule().required()) missing.add(place);
        } else if (asked == Relevance.NOT_ASKED) {
            ignored.add(place);
        } else {
            take(question, place, answer.get());
        }
    }

    private void take(Question question, AnswerPlace place, Answer answer) {
        var fault = Fitness.fault(question, answer, sheet.day());
        if (fault.isEmpty()) usable.put(place, answer);
        else faults.add(new Fault(place, fault.get(), Severity.HARD, null));
    }

    private Relevance relevanceOf(Question question, @Nullable MemberId member) {
        var counts = member == null || question.rule().always() ? Truth.YES : counts(member);
        return switch (counts.and(reckoning.truth(question.rule().shownWhen(), member))) {
            case YES -> Relevance.ASKED;
            case NO -> Relevance.NOT_ASKED;
            case UNKNOWN -> Relevance.OPEN;
        };
    }

    private Truth counts(MemberId member) {
        var roster = questionnaire.roster();
        return reckoning.truth(roster == null ? Expression.TRUE : roster.countedWhen(), member);
    }

    /** Answers to what this version does not ask are kept, and used by nothing. */
    private void unknownQuestions() {
        var all = sheet.answers();
        all.common().keySet().stream().map(AnswerPlace::of).filter(it -> !relevance.containsKey(it)).forEach(ignored::add);
        all.members().forEach((member, answers) -> answers.keySet().stream()
                .map(it -> new AnswerPlace(it, member))
                .filter(it -> !relevance.containsKey(it))
                .forEach(ignored::add));
    }

    private void check(Section section) {
        for (var member : whom(section)) {
            if (member != null && counts(member) == Truth.NO) continue;
            for (var check : section.checks()) {
                if (reckoning.truth(check.wrongWhen(), member) == Truth.YES) faults.add(fault(check, member));
            }
        }
    }

    private Fault fault(Check check, @Nullable MemberId member) {
        var message = new Sentence(questionnaire, place(member)).of(check.message());
        return new Fault(new AnswerPlace(check.at(), member), check.code(), check.severity(), message);
    }

    private Sentence.Said place(@Nullable MemberId member) {
        return code -> Optional.ofNullable(usable.get(new AnswerPlace(code, kinds.get(code).perMember() ? member : null)));
    }

    /** What expressions may use: answers that fit, to questions that concern the household. */
    private final class Answered implements Reckoning.Counting {

        @Override
        public Reckoning.Question question(String code) {
            return Objects.requireNonNull(kinds.get(code));
        }

        @Override
        public boolean concerns(AnswerPlace place) {
            return relevance.get(place) != Relevance.NOT_ASKED;
        }

        @Override
        public @Nullable Answer now(AnswerPlace place) {
            return usable.get(place);
        }

        @Override
        public @Nullable Answer before(AnswerPlace place) {
            return before.at(place).orElse(null);
        }

        @Override
        public List<MemberId> members() {
            return sheet.answers().memberIds();
        }

        @Override
        public Truth counts(MemberId member) {
            return Evaluator.this.counts(member);
        }
    }
}
