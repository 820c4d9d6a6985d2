package vn.chungtay.registry;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chungtay.standards.Evidence.Known;

/**
 * What an officer brings back from a household. Whatever is left out is as the records have it on that day.
 *
 * @param points the sum of a sheet B1 on paper, if it was scored there
 * @param sheet a sheet B1 to score here, null if it was not filled in
 * @param income per head and month in đồng, without social assistance of the State
 * @param agriculture whether it works in farming, forestry, fishery or salt making; null for what is recorded
 * @param found by number of the indicator
 */
public record Look(
        LocalDate on,
        OptionalInt points,
        @Nullable SheetAnswers sheet,
        OptionalLong income,
        @Nullable Known agriculture,
        Map<Integer, Found> found,
        Set<Cause> causes) {

    public Look {
        found = Map.copyOf(found);
        causes = Set.copyOf(causes);
    }

    /** What an officer found at an indicator, and why it differs from the records if it does. */
    public record Found(Known lacking, String reason) {}
}
