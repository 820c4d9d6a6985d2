package vn.chungtay.registry.model.next;

import vn.chungtay.standards.Evidence.Known;
import vn.chungtay.standards.Indicator;

/** One indicator of the next standard, answered from what is known already. */
public record CarriedAnswer(Indicator indicator, Known lacking, Source source) {

    /** Where the answer comes from. */
    public enum Source {
        /** The last look, because both standards ask the same. */
        LOOK,
        /** The records of the day of the look, because the standards differ. */
        RECORDS,
        /** Nowhere: when a household lacks it is not known. */
        NO_THRESHOLD
    }
}
