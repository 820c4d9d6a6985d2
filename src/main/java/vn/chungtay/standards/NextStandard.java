package vn.chungtay.standards;

import java.time.LocalDate;
import java.util.List;

/**
 * The standard that will follow the one of today, as far as it is known: enough to say of a household what it would be,
 * and what of it cannot be said yet.
 *
 * @param from the first day on which it holds
 * @param edition of the dated files from which it was read; with another one everything foreseen has to be counted anew
 * @param indicators in printed order, those without a known threshold among them
 * @param gaps what of it is not known
 * @param rule how it classifies
 */
public record NextStandard(
        StandardId id,
        LocalDate from,
        Basis basis,
        EditionId edition,
        List<Indicator> indicators,
        List<Gap> gaps,
        Classifier.Rule rule) {

    public NextStandard {
        indicators = List.copyOf(indicators);
        gaps = List.copyOf(gaps);
    }

    /** Numbers and conditions that are not known. */
    public List<Gap.Value> unknownValues() {
        return gaps.stream().filter(Gap.Value.class::isInstance).map(Gap.Value.class::cast).toList();
    }

    /** Indicators of which it is not known when a household lacks them. */
    public List<Indicator> unknownThresholds() {
        return gaps.stream()
                .filter(Gap.Threshold.class::isInstance)
                .map(it -> ((Gap.Threshold) it).indicator())
                .toList();
    }

    /** Something that no text told us yet. */
    public sealed interface Gap {

        /**
         * A number or condition of the standard.
         *
         * @param parameter one of {@link Parameters}
         * @param term how the law calls it
         */
        record Value(String parameter, String term) implements Gap {}

        /** When a household lacks this indicator. */
        record Threshold(Indicator indicator) implements Gap {}
    }
}
