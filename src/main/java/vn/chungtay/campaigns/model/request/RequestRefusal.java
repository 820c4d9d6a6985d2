package vn.chungtay.campaigns.model.request;

import java.time.LocalDate;
import vn.chungtay.campaigns.model.CampaignRefusal;

/** Why a request is not taken, or a step of it not done. Each has its sentence in the message bundle. */
public sealed interface RequestRefusal {

    record NameNeeded() implements RequestRefusal {}

    /** @param field as the form calls it */
    record TooLong(String field, int most) implements RequestRefusal {}

    record BadYear(String typed, int least, int most) implements RequestRefusal {}

    record BadNationalId() implements RequestRefusal {}

    record BadPhone(String typed) implements RequestRefusal {}

    record BadPersons(String typed, int most) implements RequestRefusal {}

    record CircumstancesNeeded() implements RequestRefusal {}

    /** Personal data is written down only if whoever gives it agrees. */
    record ConsentNeeded() implements RequestRefusal {}

    /** The field that stands there for programs was filled in. */
    record FilledByProgram() implements RequestRefusal {}

    /** As many requests as one address, or one commune, may send on a day by the public page. */
    record EnoughToday() implements RequestRefusal {}

    record NotACommune() implements RequestRefusal {}

    record VillageElsewhere() implements RequestRefusal {}

    /** No calendar holds on that day. */
    record NoCalendar(LocalDate day) implements RequestRefusal {}

    record InFuture(LocalDate today) implements RequestRefusal {}

    /** Its state allows the step no more. */
    record NotFree() implements RequestRefusal {}

    /** Nobody with this code lives in the commune. */
    record NoSuchHousehold(String code) implements RequestRefusal {}

    record HouseholdFirst() implements RequestRefusal {}

    /** No review of the commune is open; @param opens when the next regular one can be opened */
    record NoReview(LocalDate opens) implements RequestRefusal {}

    /** The review does not take it. */
    record OfReview(CampaignRefusal because) implements RequestRefusal {}

    record ReasonNeeded() implements RequestRefusal {}

    /** Whoever prepared the refusal does not sign it. */
    record OwnRefusal() implements RequestRefusal {}

    record BadNumber(String number) implements RequestRefusal {}

    record SignedInFuture(LocalDate today) implements RequestRefusal {}

    record SignedBeforeRequest(LocalDate received) implements RequestRefusal {}
}
