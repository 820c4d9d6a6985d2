package vn.chungtay.registry;

import java.util.UUID;
import vn.chungtay.shared.Id;

/** Identity of one look at a household under one standard. */
public record AssessmentId(UUID value) implements Id {

    public static AssessmentId next() {
        return new AssessmentId(Id.newUuid());
    }
}
