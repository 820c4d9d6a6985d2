package vn.chungtay.waves.model;

import java.util.Optional;

/** What must be right about a wave before it is kept. */
public final class TermsRule {

    private TermsRule() {}

    /** @param questionnaireHolds whether its version can be filled in on the first and on the last day */
    public static Optional<WaveRefusal> refusal(WaveTerms it, boolean questionnaireHolds) {
        var timing = it.timing();
        if (it.title().isEmpty()) return Optional.of(new WaveRefusal.NoTitle());
        if (timing.opensOn().isAfter(timing.closesOn())) return Optional.of(new WaveRefusal.DaysTurned());
        if (timing.year() < timing.firstYear() || timing.year() > timing.lastYear()) {
            return Optional.of(new WaveRefusal.YearOutside(timing.firstYear(), timing.lastYear()));
        }
        if (!isShare(it.sample())) return Optional.of(new WaveRefusal.PercentOutside());
        return questionnaireHolds ? Optional.empty() : Optional.of(new WaveRefusal.QuestionnaireNotThen(timing.opensOn()));
    }

    private static boolean isShare(WaveTerms.Sample it) {
        if (it.drawing() == Drawing.EVERYBODY) return it.percent() == WaveTerms.EVERYBODY;
        return it.percent() >= 1 && it.percent() <= WaveTerms.EVERYBODY;
    }
}
