package vn.chungtay.campaigns.usecase;

import vn.chungtay.campaigns.model.request.RequestRefusal;
import vn.chungtay.campaigns.model.request.ReviewRequest;

/** What became of a request, or why nothing did. */
public sealed interface RequestOutcome {

    /** @param request as it is now */
    record Done(ReviewRequest request) implements RequestOutcome {}

    record Refused(RequestRefusal because) implements RequestOutcome {}
}
