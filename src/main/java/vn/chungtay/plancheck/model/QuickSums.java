package vn.chungtay.plancheck.model;

import java.util.List;

/** Tells in binary arithmetic which sums of columns cannot be meant, before the many others are computed exactly. */
final class QuickSums {

    private static final double NOISE = 1e-9;

    private final double[][] values;
    private final double[][] slack;

    QuickSums(TableFigures table) {
        values = new double[table.size()][table.table().width()];
        slack = new double[table.size()][table.table().width()];
        for (var row = 0; row < table.size(); row++)
            for (var column = 0; column < table.table().width(); column++) {
                var cell = table.at(row, column);
                values[row][column] = cell.map(quantity -> quantity.value().doubleValue()).orElse(Double.NaN);
                slack[row][column] = cell.filter(quantity -> !quantity.counted()).map(quantity -> quantity.step().doubleValue()).orElse(0.0);
            }
    }

    /** More than a quarter of the rows break the sum: it is none. */
    boolean isHopeless(int whole, List<Integer> parts) {
        var rows = 0;
        var broken = 0;
        for (var row = 0; row < values.length; row++) {
            if (Double.isNaN(values[row][whole])) continue;
            var sum = 0.0;
            var room = slack[row][whole] + NOISE * Math.abs(values[row][whole]);
            var any = false;
            for (var part : parts) {
                if (Double.isNaN(values[row][part])) continue;
                any = true;
                sum += values[row][part];
                room += slack[row][part];
            }
            if (!any) continue;
            rows++;
            if (Math.abs(sum - values[row][whole]) > room) broken++;
        }
        return rows < 3 || broken * 4 > rows;
    }
}
