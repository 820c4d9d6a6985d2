package vn.chungtay.campaigns.model;

import java.time.LocalDate;

/** Why a remark of supervisors cannot be recorded or answered. Each has its sentence in the message bundle. */
public sealed interface RemarkRefusal {

    record Finished() implements RemarkRefusal {}

    record SaidNeeded() implements RemarkRefusal {}

    /** The account of the supervisor does not say where they work. */
    record AgencyNeeded() implements RemarkRefusal {}

    record NotYet(LocalDate today) implements RemarkRefusal {}

    record BeforeReview(LocalDate opens) implements RemarkRefusal {}

    record DueBeforeFound(LocalDate foundOn) implements RemarkRefusal {}

    /** No household of that code is on the list of the review, or it lives in another village than the one named. */
    record NotListed(String code) implements RemarkRefusal {}

    record AnswerNeeded() implements RemarkRefusal {}

    record AnsweredAlready() implements RemarkRefusal {}

    /** Nobody answers what they found themselves. */
    record OwnRemark() implements RemarkRefusal {}
}
