package vn.chungtay.plans.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.chungtay.plans.PlanId;

/**
 * A meeting at which the programme was led or coordinated (PLN-20).
 *
 * @param chair who chaired it; may be empty
 * @param paper number and date of its notice of conclusions; may be empty
 */
public record Meeting(
        UUID id, PlanId plan, Body body, LocalDate heldOn, String subject, String chair, String paper, List<Conclusion> conclusions) {

    /** Who met. */
    public enum Body {
        /** The steering committee of the programme. */
        STEERING,
        PARTY,
        COUNCIL,
        /** The people's committee. */
        COMMITTEE,
        /** Agencies and organisations that carry it out together. */
        AGENCIES
    }

    /** One thing that was concluded. */
    public record Conclusion(UUID id, int position, String words) {}
}
