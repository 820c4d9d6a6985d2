package vn.chungtay.campaigns.model;

import java.time.LocalDate;

/** Why something cannot be done in a review. Each has its sentence in the message bundle. */
public sealed interface CampaignRefusal {

    /** Only communes review their households. */
    record NotACommune() implements CampaignRefusal {}

    /** No calendar holds on that day. */
    record NoCalendar(LocalDate day) implements CampaignRefusal {}

    /** The commune had no village on the first day. */
    record NoVillages() implements CampaignRefusal {}

    record ThereAlready() implements CampaignRefusal {}

    record NotOpenYet(LocalDate opens) implements CampaignRefusal {}

    record Finished() implements CampaignRefusal {}

    /** A village that is closed must be opened again first. */
    record VillageClosed() implements CampaignRefusal {}

    /** Households of the village that nobody has looked at, or of which the standard cannot decide. */
    record NotReviewed(int households) implements CampaignRefusal {}

    /** Households that will be poor, and nobody has said why (HHD-06). */
    record CausesMissing(int households) implements CampaignRefusal {}

    /** Households on which the meeting has not agreed, or that are not posted, or have an open objection. */
    record NotSettled(int households) implements CampaignRefusal {}

    /** Objections that came in time and have no answer, also about households that are on no list. */
    record ObjectionsOpen(int objections) implements CampaignRefusal {}

    /** Supervisors found something, and nobody has answered it (REV-05); @param first the one that is due first */
    record RemarksOpen(int remarks, String agency, LocalDate foundOn, String first) implements CampaignRefusal {}

    /** Second looks that nobody has taken, compared or acted upon (REV-04). */
    record SecondLooksOpen(int households) implements CampaignRefusal {}

    /** Second sheets that were handed in and are compared before anything goes for approval. */
    record SecondSheetsOpen(int sheets) implements CampaignRefusal {}

    /** The registry has changed since the list was made. */
    record ListOutOfDate(int households) implements CampaignRefusal {}

    /** Somebody with this name looks at households of the village already. */
    record InvestigatorThere() implements CampaignRefusal {}

    record NameNeeded() implements CampaignRefusal {}

    /** Nobody signs in by that name. */
    record NoSuchAccount(String account) implements CampaignRefusal {}

    /** No result is settled, or none differs from the list that is to be mended. */
    record NothingToPropose() implements CampaignRefusal {}

    /** Another list of this review has not arrived yet. */
    record ListOnItsWay() implements CampaignRefusal {}

    record ReasonNeeded() implements CampaignRefusal {}

    /** What is signed changes no more. */
    record SignedAlready() implements CampaignRefusal {}

    /** Nobody has signed it yet. */
    record NotSigned() implements CampaignRefusal {}

    record BadNumber(String number) implements CampaignRefusal {}

    record NumberTaken(String number) implements CampaignRefusal {}

    record DecidedInFuture(LocalDate today) implements CampaignRefusal {}

    /** A decision follows the last look on which it rests. */
    record DecidedBeforeLooks(LocalDate lastLook) implements CampaignRefusal {}

    /** A decision waits until the last day on which somebody may object. */
    record DecidedBeforePostingEnds(LocalDate lastDay) implements CampaignRefusal {}

    /** The classes begin with the decision or with the next year at the latest. */
    record BeginsOutside(LocalDate first, LocalDate last) implements CampaignRefusal {}

    /** A class lasts a day at least, and another decision gave one that begins the day before. */
    record BeginsWithAnother(LocalDate first) implements CampaignRefusal {}

    /** Households that have another class since, or are gone; the list goes back to be made anew. */
    record ChangedSince(int households) implements CampaignRefusal {}

    /** What the door of dossiers says; @param message its key */
    record OfDossier(String message) implements CampaignRefusal {}

    /** Villages whose review is not complete. */
    record VillagesOpen(int villages) implements CampaignRefusal {}

    /** The household does not live in a village of this review. */
    record NotHere() implements CampaignRefusal {}

    record ListedAlready() implements CampaignRefusal {}

    record RequestedInFuture(LocalDate today) implements CampaignRefusal {}

    /** Only who asked for it takes its request back. */
    record NoRequest() implements CampaignRefusal {}

    /** Its result is recognised or on its way there. */
    record ProposedAlready() implements CampaignRefusal {}
}
