package vn.chungtay.monitoring.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chungtay.shared.Percentage;

/** What stands in one cell of a report. */
public sealed interface FormCell {

    /** @param measure what opens the rows behind it */
    record Number(long value, String measure) implements FormCell {}

    /** @param share null where nothing is there that could be a share of anything: not 0 percent */
    record Share(@Nullable Percentage share) implements FormCell {

        public Optional<Percentage> value() {
            return Optional.ofNullable(share);
        }
    }

    /** The register does not record it. */
    record Unknown() implements FormCell {}
}
