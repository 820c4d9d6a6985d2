package vn.chungtay.registry;

import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.chungtay.geography.UnitId;
import vn.chungtay.standards.Evidence;

/** Whole households one after the other, for a list that leaves the system. */
public interface HouseholdList {

    /**
     * A household as it is today.
     *
     * @param evidence what was seen when it got its class; absent if there is no record of it
     */
    record Listed(HouseholdRow household, @Nullable Evidence evidence, Set<Cause> causes) {
        public Listed {
            causes = Set.copyOf(causes);
        }
    }

    /**
     * Gives every household that lives today in this unit or below it, village by village, with the memory of some
     * hundreds. The caller needs the right to export households there; the caller writes the export to the trail.
     */
    void forEach(UnitId unit, Consumer<Listed> each);
}
