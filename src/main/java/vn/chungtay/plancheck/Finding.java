package vn.chungtay.plancheck;

import java.util.List;

/**
 * Something in a plan that a person should look at.
 *
 * @param gravity how grave it is; a difference that comes from rounding alone is never an error
 * @param kind which rule found it
 * @param place where the mend would be made
 * @param printed what stands there, as printed
 * @param expected what would be right, in the notation of the plan; empty when only a person can know it
 * @param reason the proof: which figures, read where, lead to what is expected
 * @param related the other places that the proof rests on
 */
public record Finding(
        Gravity gravity, FindingKind kind, Place place, String printed, String expected, Said reason, List<Place> related) {

    public Finding {
        related = List.copyOf(related);
    }
}
