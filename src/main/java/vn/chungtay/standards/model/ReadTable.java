package vn.chungtay.standards.model;

import java.util.List;

/** A file that was read: all of it, or every fault at once. */
public sealed interface ReadTable {

    record Whole(LocalContent content) implements ReadTable {}

    record Faulty(List<CellFault> faults) implements ReadTable {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
