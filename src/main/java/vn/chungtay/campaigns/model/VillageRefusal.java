package vn.chungtay.campaigns.model;

import java.time.LocalDate;

/** Why a meeting, a posting or an objection cannot be recorded. Each has its sentence in the message bundle. */
public sealed interface VillageRefusal {

    record Finished() implements VillageRefusal {}

    record NoRule(LocalDate day) implements VillageRefusal {}

    /** It lies in the future. */
    record NotYet(LocalDate day) implements VillageRefusal {}

    record BeforeReview(LocalDate opens) implements VillageRefusal {}

    record PlaceNeeded() implements VillageRefusal {}

    record ChairNeeded() implements VillageRefusal {}

    record SecretaryNeeded() implements VillageRefusal {}

    record NobodyPresent() implements VillageRefusal {}

    record MorePresentThanInvited(int present, int invited) implements VillageRefusal {}

    record MoreNamedThanPresent(int named, int present) implements VillageRefusal {}

    record NoQuorum(int present, int invited, int percent) implements VillageRefusal {}

    record NothingVoted() implements VillageRefusal {}

    /** Households that left or were looked at again since the form was opened, or never waited for a meeting. */
    record HouseholdsChanged(int households) implements VillageRefusal {}

    /** The meeting cannot have spoken about what was seen later. */
    record LookedAfterMeeting(String household, LocalDate lookedOn) implements VillageRefusal {}

    record TooManyVotes(String household, int agreed, int disagreed, int present) implements VillageRefusal {}

    /** Somebody else has recorded a meeting or a posting of the village since the form was opened. */
    record RecordedMeanwhile() implements VillageRefusal {}

    record ReasonNeeded() implements VillageRefusal {}

    /** Only the minutes that hold are corrected. */
    record CorrectedAlready() implements VillageRefusal {}

    /** Corrected minutes speak about the households of the first ones. */
    record OtherHouseholds() implements VillageRefusal {}

    /** What the village has read on the board is not turned round behind it. */
    record PostedAlready(int households) implements VillageRefusal {}

    record NothingToPost() implements VillageRefusal {}

    record PostedBeforeMeeting(LocalDate agreedOn) implements VillageRefusal {}

    record WhoNeeded() implements VillageRefusal {}

    record ObjectionNeeded() implements VillageRefusal {}

    record BeforePosting(LocalDate postedOn) implements VillageRefusal {}

    /** The household is not on the posted list. */
    record NotPosted() implements VillageRefusal {}

    /** After recognition there are complaints, not objections. */
    record Recognised() implements VillageRefusal {}

    record AnswerNeeded() implements VillageRefusal {}

    record AnsweredAlready() implements VillageRefusal {}

    record NotYetLookedAgain() implements VillageRefusal {}

    record LookUndecided() implements VillageRefusal {}

    /** The re-check has found something else than what is to be answered. */
    record RecheckSaysOtherwise() implements VillageRefusal {}

    /** No household of that code is on the list of the review. */
    record NotListed(String code) implements VillageRefusal {}
}
