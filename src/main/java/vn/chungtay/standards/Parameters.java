package vn.chungtay.standards;

/** Names of the thresholds in findings. Stored with decisions, so they never change. */
public final class Parameters {

    /** Points of sheet B1 are at most the line. */
    public static final String B1_LINE = "b1_line";

    /** Points of sheet B2 are at least the minimum. */
    public static final String B2_MINIMUM = "b2_minimum";

    public static final String B2_POINTS_PER_INDICATOR = "b2_points_per_indicator";

    /** Monthly income per head is at most the line. */
    public static final String INCOME_LINE = "income_line";

    /** At least so many indicators are lacking. */
    public static final String MINIMUM_DEPRIVED = "minimum_deprived";

    /** Monthly income per head is at most the end of the band of average living standard. */
    public static final String AVERAGE_STANDARD_CEILING = "average_standard_ceiling";

    /** The household works in farming, forestry, fishery or salt making (measured 1 or 0). */
    public static final String AVERAGE_STANDARD_LIVELIHOOD = "average_standard_livelihood";

    /**
     * Above the line by points alone: not poor, while average living standard is a determination of its own, by
     * income, and was not made. Never met; the measured value is 0 and means nothing.
     */
    public static final String AVERAGE_STANDARD_NOT_ASSESSED = "average_standard_not_assessed";

    public static final String INDICATORS = "indicators";

    private Parameters() {}
}
