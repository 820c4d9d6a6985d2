package vn.chungtay.registry.model.evidence;

import java.util.List;
import java.util.Map;
import vn.chungtay.registry.Look.Found;
import vn.chungtay.standards.Deprivations;
import vn.chungtay.standards.Evidence.Known;

/** All indicators of a look at a household, in the order of the standard. */
public record Answers(List<Answer> all) {

    public Answers {
        all = List.copyOf(all);
    }

    /** @param found by number; an indicator that is not in it is decided as recorded */
    public static Answers of(RecordedEvidence recorded, Map<Integer, Found> found) {
        return new Answers(recorded.readings().stream()
                .map(it -> answer(it, found.getOrDefault(it.number(), new Found(it.lacking(), ""))))
                .toList());
    }

    private static Answer answer(Reading recorded, Found found) {
        return new Answer(recorded, found.lacking(), found.reason().strip());
    }

    /** Where the standard names no indicators, nothing is known of any. */
    public Deprivations deprivations() {
        return all.isEmpty() ? Deprivations.allUnknown() : new Deprivations(numbers(Known.YES), numbers(Known.UNKNOWN));
    }

    /** Numbers of the indicators that contradict the records without saying why. */
    public List<Integer> withoutReason() {
        return all.stream().filter(Answer::lacksReason).map(Answer::number).toList();
    }

    private List<Integer> numbers(Known answer) {
        return all.stream().filter(it -> it.decided() == answer).map(Answer::number).toList();
    }
}
