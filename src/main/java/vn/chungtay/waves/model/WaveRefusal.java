package vn.chungtay.waves.model;

import java.time.LocalDate;

/** Why something cannot be done in a wave. Each has its sentence in the message bundle. */
public sealed interface WaveRefusal {

    record NoTitle() implements WaveRefusal {}

    record DaysTurned() implements WaveRefusal {}

    /** The year of the wave is outside of its period, or the period is turned. */
    record YearOutside(int first, int last) implements WaveRefusal {}

    record PercentOutside() implements WaveRefusal {}

    /** There is no such version, or it holds on another day; @param day the first of the wave */
    record QuestionnaireNotThen(LocalDate day) implements WaveRefusal {}

    /** The unit has a wave at this place in this year already. */
    record SameWave() implements WaveRefusal {}

    record DrawnAlready() implements WaveRefusal {}

    /** No household of this population lives there. */
    record NobodyThere() implements WaveRefusal {}

    record NotDrawn() implements WaveRefusal {}

    record NotOpen(LocalDate opens, LocalDate closes) implements WaveRefusal {}

    record Finished() implements WaveRefusal {}

    /** @param households neither asked nor said why not */
    record StillOpen(int households) implements WaveRefusal {}

    /** The household is not there to be asked any more. */
    record HouseholdGone() implements WaveRefusal {}

    /** @param places missing or wrong on the sheet */
    record Incomplete(int places) implements WaveRefusal {}

    record HandedIn() implements WaveRefusal {}
}
