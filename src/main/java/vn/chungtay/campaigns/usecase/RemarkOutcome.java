package vn.chungtay.campaigns.usecase;

import vn.chungtay.campaigns.RemarkId;
import vn.chungtay.campaigns.model.RemarkRefusal;

/** What became of recording or answering a remark. */
public sealed interface RemarkOutcome {

    record Done(RemarkId remark) implements RemarkOutcome {}

    record Refused(RemarkRefusal because) implements RemarkOutcome {}
}
