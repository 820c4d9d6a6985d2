package vn.chungtay.campaigns.model.sheet;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.Judgement;
import vn.chungtay.survey.MemberId;

/** What the answers of a sheet count for, as far as it is filled in. */
final class ToldSheet {

    private final Answers answers;
    private final Set<AnswerPlace> ignored;
    private final Set<AnswerPlace> unfit = new HashSet<>();
    private final Set<AnswerPlace> missing;

    ToldSheet(Answers answers, Judgement judgement) {
        this.answers = answers;
        this.ignored = Set.copyOf(judgement.ignored());
        this.missing = Set.copyOf(judgement.missing());
        judgement.faults().stream().filter(it -> it.message() == null).forEach(it -> unfit.add(it.place()));
    }

    Told household() {
        return new Told(this, null);
    }

    Told member(MemberId member) {
        return new Told(this, member);
    }

    /** Empty where what was known stays. */
    Optional<Answer> at(AnswerPlace place) {
        if (ignored.contains(place)) return Optional.empty();
        return missing.contains(place) || unfit.contains(place) ? Optional.of(new Answer.DontKnow()) : answers.at(place);
    }

    /** Answers that fit, to questions that may concern the household. */
    Answers usable() {
        var usable = answers;
        for (var place : ignored) usable = usable.without(place);
        for (var place : unfit) usable = usable.without(place);
        return usable;
    }
}
