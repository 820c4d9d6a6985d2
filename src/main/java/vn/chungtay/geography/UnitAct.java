package vn.chungtay.geography;

import java.util.List;
import java.util.Set;

/**
 * A dated change of units. What stands below a unit follows it into its successor, unless the act says otherwise;
 * nothing of the past is changed.
 */
public sealed interface UnitAct {

    record Founding(UnitId parent, Naming naming) implements UnitAct {}

    /** Another name, code or kind for the same unit: huyện Tịnh Biên that became thị xã Tịnh Biên. */
    record Renaming(UnitId unit, Naming naming) implements UnitAct {}

    /** The parts end and a new unit begins, even if it bears the name and code of one of them. */
    record Merger(List<UnitId> parts, UnitId parent, Naming into) implements UnitAct {

        public Merger {
            parts = List.copyOf(parts);
        }
    }

    /**
     * New units out of one.
     *
     * @param remains the unit goes on with what is not assigned; otherwise it ends and everything must be assigned
     */
    record Division(UnitId unit, List<Part> parts, boolean remains) implements UnitAct {

        public Division {
            parts = List.copyOf(parts);
        }
    }

    /** @param below units that stood directly below the divided one and go to this part */
    record Part(UnitId parent, Naming naming, Set<UnitId> below) {

        public Part {
            below = Set.copyOf(below);
        }
    }

    /** The same unit below another one. Also assigns a village whose commune was split and that has no place yet. */
    record Transfer(UnitId unit, UnitId newParent) implements UnitAct {}

    record Abolition(UnitId unit) implements UnitAct {}
}
