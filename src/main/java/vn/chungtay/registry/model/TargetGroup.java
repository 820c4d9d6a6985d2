package vn.chungtay.registry.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A target group as a plan words it, cut into what can be selected, what cannot, and the words between.
 *
 * @param plan which plan it stands in
 * @param project number of the component project, with the subproject where there is one
 */
public record TargetGroup(String plan, String project, int number, List<Part> parts) {

    public TargetGroup {
        parts = List.copyOf(parts);
    }

    /** The plan's sentence, unchanged. */
    public String text() {
        return String.join("", parts.stream().map(Part::words).toList());
    }

    /** Why some of it cannot be selected, each reason once. */
    public List<Reason> reasons() {
        return parts.stream().map(Part::reason).filter(Objects::nonNull).distinct().toList();
    }

    /**
     * Words of the sentence.
     *
     * @param target whom they mean, if they mean people or households
     * @param reason why they cannot be selected, if they mean somebody else; neither for words that only connect
     */
    public record Part(String words, @Nullable Target target, @Nullable Reason reason) {}

    /** Why the register cannot select somebody: it holds households and people. */
    public enum Reason {
        ORGANISATIONS,
        OFFICIALS,
        MODELS,
        AREAS,
        COURSES
    }

    /** @param signedOn as printed; absent where the copy we have leaves it blank */
    public record Plan(String code, String unit, int year, @Nullable String number, @Nullable LocalDate signedOn) {}
}
