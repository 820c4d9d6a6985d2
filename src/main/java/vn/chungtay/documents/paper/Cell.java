package vn.chungtay.documents.paper;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.chungtay.shared.Percentage;

/**
 * A cell of a table, over one or more columns and rows. A cell that a merged one above covers is not given.
 *
 * @param columns that it covers, at least 1
 * @param rows that it covers, at least 1
 */
public record Cell(Content content, int columns, int rows) {

    public Cell {
        if (columns < 1 || rows < 1) throw new IllegalArgumentException("a cell covers at least itself");
    }

    /** What stands in a cell. */
    public sealed interface Content {}

    public record Text(String text) implements Content {}

    /** Exact; the column says with how many decimals it is printed. */
    public record Figure(BigDecimal value) implements Content {}

    public record Blank() implements Content {}

    /** A whole number, a decimal, a percentage, a text, or null for a blank. */
    public static Cell of(@Nullable Object value) {
        return new Cell(content(value), 1, 1);
    }

    public Cell over(int moreColumns, int moreRows) {
        return new Cell(content, moreColumns, moreRows);
    }

    private static Content content(@Nullable Object value) {
        return switch (value) {
            case null -> new Blank();
            case BigDecimal exact -> new Figure(exact);
            case Percentage share -> new Figure(share.value());
            case Integer whole -> new Figure(BigDecimal.valueOf(whole));
            case Long whole -> new Figure(BigDecimal.valueOf(whole));
            case String text -> new Text(text);
            default -> throw new IllegalArgumentException("no cell can hold " + value.getClass());
        };
    }
}
