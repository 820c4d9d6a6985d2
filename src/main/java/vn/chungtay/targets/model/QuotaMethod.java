package vn.chungtay.targets.model;

/** By what a number of households is shared out among the units below; a planner lays them side by side and chooses. */
public enum QuotaMethod {
    /** Every unit cuts the same share of its poor households. */
    EQUAL_SHARE,
    /** Every unit cuts its rate by the same number of points, as far as it has poor households. */
    EQUAL_POINTS,
    /** The poorer a unit, the larger the share of its poor households. */
    BY_POVERTY,
    /** By the households that have registered to escape this year; the rest by the poor households. */
    BY_REGISTRATIONS;

    /** How much of the households goes to a unit, in proportion to the others. */
    public long weight(QuotaStock stock) {
        return switch (this) {
            case EQUAL_SHARE -> stock.low();
            case EQUAL_POINTS -> stock.households();
            case BY_POVERTY -> stock.households() == 0 ? 0 : square(stock.low()) * 10_000 / stock.households();
            case BY_REGISTRATIONS -> Math.min(stock.registered(), stock.low());
        };
    }

    private static long square(long number) {
        return number * number;
    }
}
