package vn.chungtay.plancheck;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Identity of a plan that somebody brought to be checked. */
public record PlanCheckId(UUID value) implements Id {

    public static PlanCheckId next() {
        return new PlanCheckId(UUID.randomUUID());
    }
}
