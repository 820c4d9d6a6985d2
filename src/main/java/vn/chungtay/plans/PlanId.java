package vn.chungtay.plans;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Identity of a plan of one unit and one year or period, whatever its versions. */
public record PlanId(UUID value) implements Id {

    public static PlanId next() {
        return new PlanId(UUID.randomUUID());
    }
}
