package vn.chungtay.campaigns.usecase;

import vn.chungtay.campaigns.model.sample.SampleRefusal;

/** What became of drawing a sample or of a step of a second look. */
public sealed interface SampleOutcome {

    record Done() implements SampleOutcome {}

    record Refused(SampleRefusal because) implements SampleOutcome {}
}
