package vn.chungtay.waves.usecase;

import vn.chungtay.waves.model.WaveRefusal;

/** What came of doing something in a wave. */
public sealed interface WaveOutcome {

    record Done() implements WaveOutcome {}

    /** Nothing was changed. */
    record Refused(WaveRefusal because) implements WaveOutcome {}
}
