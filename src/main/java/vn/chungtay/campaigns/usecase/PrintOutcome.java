package vn.chungtay.campaigns.usecase;

import vn.chungtay.campaigns.model.paper.PrintRunId;

/** What became of an order to print certificates. */
public sealed interface PrintOutcome {

    record Ordered(PrintRunId run) implements PrintOutcome {}

    /** The list has no number and date yet, so nobody is recognised by it. */
    record NotRecognised() implements PrintOutcome {}

    /** Nobody on the list, or in the village, is poor or near-poor. */
    record NobodyToCertify() implements PrintOutcome {}
}
