package vn.chungtay.standards;

import java.time.LocalDate;
import java.util.List;

/** The indicators of each standard, for tables and forms of other modules. */
public interface Indicators {

    /** In printed order, always twelve; none for {@link StandardId#NONE}. An unknown standard is a
     * {@link vn.chungtay.platform.NotFound}. */
    List<Indicator> of(StandardId standard);

    /** Those of the standard in force on that day, in printed order; empty if no standard is known for it. */
    List<Indicator> indicatorsOn(LocalDate day);
}
