package vn.chungtay.waves.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.survey.Answer;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.Judgement;
import vn.chungtay.survey.Judgement.Relevance;
import vn.chungtay.survey.MemberId;
import vn.chungtay.survey.Questionnaire;

/**
 * What one household says to one figure.
 *
 * @param asked how many places of its sheet the question concerns, or may concern: one, or one for each member
 * @param answered of these, with an answer that tells something; the rest is not known
 * @param total of the answers: how many yes, how many chose it, or the sum of the numbers
 */
public record Observation(Indicator.Key key, int asked, int answered, BigDecimal total) {

    /** What a whole sheet says; figures that do not concern the household are not among them. */
    public static List<Observation> of(Questionnaire questionnaire, Filled filled, Judgement judged) {
        return Indicator.of(questionnaire).stream().flatMap(it -> of(it, filled, judged).stream()).toList();
    }

    private static Optional<Observation> of(Indicator it, Filled filled, Judgement judged) {
        int asked = 0;
        int answered = 0;
        var total = BigDecimal.ZERO;
        for (var member : whom(it, filled)) {
            var place = new AnswerPlace(it.question().code(), member);
            if (judged.relevanceOf(place) == Relevance.NOT_ASKED) continue;
            asked++;
            var value = filled.answers().at(place).flatMap(answer -> value(it, answer));
            if (value.isPresent()) answered++;
            total = total.add(value.orElse(BigDecimal.ZERO));
        }
        return asked == 0 ? Optional.empty() : Optional.of(new Observation(it.key(), asked, answered, total));
    }

    private static List<@Nullable MemberId> whom(Indicator it, Filled filled) {
        var whom = new ArrayList<@Nullable MemberId>();
        if (it.ofMembers()) whom.addAll(filled.answers().memberIds());
        else whom.add(null);
        return whom;
    }

    private static Optional<BigDecimal> value(Indicator it, Answer answer) {
        return switch (answer) {
            case Answer.YesNo yes when it.choice() == null -> Optional.of(one(yes.yes()));
            case Answer.One chosen when it.choice() != null -> Optional.of(one(chosen.code().equals(it.choice().code())));
            case Answer.Many chosen when it.choice() != null -> Optional.of(one(chosen.codes().contains(it.choice().code())));
            case Answer.Number number when it.choice() == null -> Optional.of(number.value());
            default -> Optional.empty();
        };
    }

    private static BigDecimal one(boolean counts) {
        return counts ? BigDecimal.ONE : BigDecimal.ZERO;
    }
}
