package vn.chungtay.trainingworld.bench;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What bin/bench asks for.
 *
 * @param report the file to write; without one nothing is measured
 * @param only names of steps; empty for all
 * @param again on the people that an earlier run has left
 * @param trial with fewer rounds
 * @param rows lines of the report that were measured before the program was started, as those of a browser are
 */
@ConfigurationProperties("chungtay.bench")
public record BenchPlan(
        @Nullable Path report,
        @DefaultValue("400000") int households,
        @DefaultValue Set<String> only,
        boolean again,
        boolean trial,
        @Nullable Path rows) {

    boolean wants(String step) {
        return only.isEmpty() || only.contains(step);
    }

    /** Whether a step is wanted that measures on invented provinces; those about papers and about the field app need none. */
    boolean needsPeople() {
        return only.isEmpty() || !Set.of("plancheck", "compose", "certificates", "field").containsAll(only);
    }
}
