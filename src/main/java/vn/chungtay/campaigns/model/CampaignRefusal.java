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

    /** The registry has changed since the list was made. */
    record ListOutOfDate(int households) implements CampaignRefusal {}

    /** Somebody with this name looks at households of the village already. */
    record InvestigatorThere() implements CampaignRefusal {}

    record NameNeeded() implements CampaignRefusal {}

    /** The household does not live in a village of this review. */
    record NotHere() implements CampaignRefusal {}
}
