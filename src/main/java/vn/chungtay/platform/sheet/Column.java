package vn.chungtay.platform.sheet;

/**
 * One column of a table to be written.
 *
 * @param width in characters, as a spreadsheet counts them
 */
public record Column(String header, Kind kind, int width) {

    /** How the values of a column are written. */
    public enum Kind {
        TEXT,
        /** {@link Integer} or {@link Long}. */
        WHOLE,
        /** {@link java.math.BigDecimal} or {@link Double}. */
        DECIMAL,
        /** {@link vn.chungtay.shared.Percentage}; written as the number of percent with two decimals. */
        PERCENT,
        /** {@link java.time.LocalDate}. */
        DATE
    }

    public static Column text(String header, int width) {
        return new Column(header, Kind.TEXT, width);
    }

    public static Column whole(String header) {
        return new Column(header, Kind.WHOLE, 12);
    }

    public static Column decimal(String header) {
        return new Column(header, Kind.DECIMAL, 14);
    }

    public static Column percent(String header) {
        return new Column(header, Kind.PERCENT, 10);
    }

    public static Column date(String header) {
        return new Column(header, Kind.DATE, 12);
    }
}
