package vn.chungtay.registry.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.PersonId;
import vn.chungtay.registry.model.HouseholdView;
import vn.chungtay.registry.model.evidence.Answer;
import vn.chungtay.registry.model.evidence.Answers;
import vn.chungtay.registry.model.evidence.Because;
import vn.chungtay.registry.model.evidence.RecordedEvidence;
import vn.chungtay.standards.Evidence.Known;
import vn.chungtay.standards.Indicator;

/** The twelve indicators with what the records say to each, for the form of a look and for the page of a decision. */
record AnswerSheet(List<Row> rows, Known madeInAgriculture) {

    /** @param facts what the recorded answer rests on */
    record Row(Indicator indicator, Answer answer, List<Fact> facts) {

        /** Sign of the answer that counts, as the page of the household draws it. */
        public String state() {
            return switch (answer.decided()) {
                case YES -> "LACKING";
                case NO -> "FINE";
                case UNKNOWN -> "UNKNOWN";
            };
        }
    }

    /** @param person name, null where it is the household's fact or the person is not known any more */
    record Fact(String key, String value, @Nullable String word, @Nullable String person) {}

    /** @param household as it was on the day of the look */
    static AnswerSheet of(HouseholdView household, List<Indicator> indicators) {
        var recorded =
                RecordedEvidence.of(household.profile(), household.members(), household.asOf(), indicators);
        return of(Answers.of(recorded, Map.of()), household, indicators, recorded.madeInAgriculture());
    }

    static AnswerSheet of(Answers answers, HouseholdView household, List<Indicator> indicators, Known agriculture) {
        var names = new HashMap<PersonId, String>();
        household.members().forEach(it -> names.put(it.id(), it.details().name()));
        var rows = answers.all().stream()
                .map(it -> new Row(indicators.get(it.number() - 1), it, facts(it, names)))
                .toList();
        return new AnswerSheet(rows, agriculture);
    }

    private static List<Fact> facts(Answer answer, Map<PersonId, String> names) {
        return answer.recorded().because().stream().map(it -> fact(it, names)).toList();
    }

    private static Fact fact(Because it, Map<PersonId, String> names) {
        return new Fact(it.key(), it.value(), it.word(), it.person() == null ? null : names.get(it.person()));
    }
}
