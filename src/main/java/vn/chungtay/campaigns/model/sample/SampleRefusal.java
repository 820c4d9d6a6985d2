package vn.chungtay.campaigns.model.sample;

import java.time.LocalDate;

/** Why a sample cannot be drawn or a second look taken. Each has its sentence in the message bundle. */
public sealed interface SampleRefusal {

    record Finished() implements SampleRefusal {}

    /** No share is known for that day. */
    record NoRule(LocalDate day) implements SampleRefusal {}

    /** Every household that was looked at was in a pool already, or none was looked at. */
    record NothingToDraw() implements SampleRefusal {}

    /** Whoever looked first does not look a second time. */
    record LookedFirst() implements SampleRefusal {}

    /** The household is not there to be asked any more. */
    record HouseholdGone() implements SampleRefusal {}

    /** Something on the second sheet is missing or wrong; @param places how many */
    record Incomplete(int places) implements SampleRefusal {}

    record NotHandedIn() implements SampleRefusal {}

    record ComparedAlready() implements SampleRefusal {}
}
