package vn.chungtay.waves.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.waves.WaveId;

/**
 * A survey wave.
 *
 * @param seed by which anybody draws the same households again; null until they are drawn
 * @param finishedOn from when nothing of it changes
 */
public record Wave(WaveId id, WaveTerms terms, @Nullable Long seed, @Nullable LocalDate drawnOn, @Nullable LocalDate finishedOn) {

    public UnitId unit() {
        return terms.unit();
    }

    public boolean isDrawn() {
        return drawnOn != null;
    }

    public boolean isFinished() {
        return finishedOn != null;
    }

    public Step step(LocalDate day) {
        if (isFinished()) return Step.FINISHED;
        if (!isDrawn()) return Step.PREPARED;
        if (day.isBefore(terms.timing().opensOn())) return Step.DRAWN;
        return day.isAfter(terms.timing().closesOn()) ? Step.OVER : Step.ASKING;
    }

    /** How far it is. */
    public enum Step {
        PREPARED,
        DRAWN,
        ASKING,
        /** Its days are over and nobody has finished it. */
        OVER,
        FINISHED
    }
}
