package vn.chungtay.registry.model.evidence;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.model.evidence.Answers.Found;
import vn.chungtay.standards.Evidence.Known;

/**
 * What an officer brings back from a household. Whatever is left out is as the records have it on that day.
 *
 * @param points of sheet B1, if it was scored
 * @param income per head and month in đồng, without social assistance of the State
 * @param agriculture whether it works in farming, forestry, fishery or salt making; null for what is recorded
 * @param found by number of the indicator
 */
public record Look(
        LocalDate on,
        OptionalInt points,
        OptionalLong income,
        @Nullable Known agriculture,
        Map<Integer, Found> found,
        Set<Cause> causes) {

    public Look {
        found = Map.copyOf(found);
        causes = Set.copyOf(causes);
    }
}
