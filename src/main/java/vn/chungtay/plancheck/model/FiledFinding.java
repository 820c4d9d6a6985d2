package vn.chungtay.plancheck.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.chungtay.plancheck.Finding;

/**
 * A finding as it is kept.
 *
 * @param number from 1, in the order of reading
 * @param decision absent while nobody has decided
 */
public record FiledFinding(int number, Finding finding, @Nullable Decision decision) {

    /** @param reason empty unless the plan stays as printed */
    public record Decision(Mend mend, String reason, Instant at) {}
}
