package vn.chungtay.campaigns.usecase;

import vn.chungtay.campaigns.model.complaint.Complaint;
import vn.chungtay.campaigns.model.complaint.ComplaintRefusal;

/** What became of a complaint, or why nothing did. */
public sealed interface ComplaintOutcome {

    /** @param complaint as it is now */
    record Done(Complaint complaint) implements ComplaintOutcome {}

    record Refused(ComplaintRefusal because) implements ComplaintOutcome {}
}
