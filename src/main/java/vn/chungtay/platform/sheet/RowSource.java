package vn.chungtay.platform.sheet;

import java.util.List;
import java.util.function.Consumer;

/** Gives the rows one after the other, so that a table of any length needs the memory of one row. */
@FunctionalInterface
public interface RowSource {

    /** Each row has one value a column; null is an empty cell. */
    void forEachRow(Consumer<List<?>> row);

    static RowSource of(Iterable<? extends List<?>> rows) {
        return sink -> rows.forEach(sink);
    }
}
